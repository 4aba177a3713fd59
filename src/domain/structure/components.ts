import { type Graph, neighboursOf } from './graph.ts'

/** The nodes of each part of a graph that hangs together, the largest part first. */
export function componentsOf(graph: Graph): number[][] {
  const isSeen = Array.from({ length: graph.size }, () => false)
  const components: number[][] = []
  for (let root = 0; root < graph.size; root++) {
    if (isSeen[root]) continue
    isSeen[root] = true
    const found = [root]
    // Grows while it is gone through.
    for (const node of found) {
      for (const next of neighboursOf(graph, node).keys()) {
        if (isSeen[next]) continue
        isSeen[next] = true
        found.push(next)
      }
    }
    components.push(found)
  }
  return components.toSorted((a, b) => b.length - a.length)
}
