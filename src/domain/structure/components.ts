import { type Graph, neighboursOf } from './graph.ts'

/** The nodes of each part of a graph that hangs together, the largest part first. */
export function componentsOf(graph: Graph): number[][] {
  const seen = new Set<number>()
  const components: number[][] = []
  for (let root = 0; root < graph.size; root++) {
    if (seen.has(root)) continue
    seen.add(root)
    const found = [root]
    // Grows while it is gone through.
    for (const node of found) {
      for (const next of neighboursOf(graph, node).keys()) {
        if (seen.has(next)) continue
        seen.add(next)
        found.push(next)
      }
    }
    components.push(found)
  }
  return components.toSorted((a, b) => b.length - a.length)
}
