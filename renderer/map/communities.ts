import Graph from 'graphology'
import louvain from 'graphology-communities-louvain'
import type { Network } from './network.ts'

/**
 * The community of each node: 0 is the largest. A node without links is its own.
 *
 * @see Blondel et al., "Fast unfolding of communities in large networks", 2008
 */
export function communitiesOf({ nodes, links }: Network, random: () => number): number[] {
  const graph = new Graph({ type: 'undirected' })
  nodes.forEach((_, index) => graph.addNode(index))
  links.forEach(({ from, to, weight }) => graph.addEdge(from, to, { weight }))
  // Louvain divides by the weight of all links.
  if (links.length === 0) return nodes.map((_, index) => index)

  const found = louvain(graph, { rng: random })
  const sizes = Map.groupBy(nodes.keys(), (index) => found[index])
  const largestFirst = [...sizes].toSorted(([, a], [, b]) => b.length - a.length)
  const ranks = new Map(largestFirst.map(([community], rank) => [community, rank]))
  return nodes.map((_, index) => ranks.get(found[index]) ?? 0)
}
