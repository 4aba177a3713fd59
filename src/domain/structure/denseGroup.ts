import { type Graph, linksAmong, neighboursOf } from './graph.ts'

/** Nodes of which most are linked to each other, and how many links there are among them. */
export interface DenseGroup {
  nodes: readonly number[]
  links: number
}

/**
 * Some of the given nodes among whom at least a share of all pairs are linked: as many as are
 * found by leaving out, one after the other, whoever has the fewest links left.
 *
 * Not always the largest such group, which could not be found in time. Linear in nodes and links.
 *
 * @param leastShare of all pairs that are linked, above 0, at most 1
 * @returns nothing if not even two of them are linked
 * @see Charikar, "Greedy approximation algorithms for finding dense components in a graph", 2000,
 *   https://doi.org/10.1007/3-540-44436-X_10; Matula, Beck 1983 for the order
 */
export function denseGroup(
  graph: Graph,
  among: readonly number[],
  leastShare: number,
): DenseGroup | undefined {
  const left = new Set(among)
  const degrees = new Map(
    among.map((node) => [
      node,
      neighboursOf(graph, node)
        .keys()
        .filter((to) => left.has(to))
        .reduce((count) => count + 1, 0),
    ]),
  )
  let links = linksAmong(graph, among)
  const shelves: number[][] = [[]]
  for (const [node, degree] of degrees) (shelves[degree] ??= []).push(node)

  let least = 0

  function withFewestLinks(): number {
    for (;;) {
      const node = shelves[least]?.pop()
      if (node === undefined) least += 1
      // Whoever has lost links since stands on a lower shelf too, and may have left from there.
      else if (left.has(node) && degrees.get(node) === least) return node
    }
  }

  while (left.size > 1) {
    if (links >= (leastShare * left.size * (left.size - 1)) / 2) return { nodes: [...left], links }
    const node = withFewestLinks()
    left.delete(node)
    links -= least
    for (const to of neighboursOf(graph, node).keys()) {
      if (!left.has(to)) continue
      const degree = (degrees.get(to) ?? 0) - 1
      degrees.set(to, degree)
      ;(shelves[degree] ??= []).push(to)
    }
    least = Math.max(0, least - 1)
  }
  return undefined
}
