import { type Graph, neighboursOf, sumOfWeights } from './graph.ts'
import { sharedNeighbours } from './sharedNeighbours.ts'

/**
 * Burt's constraint of each node: how far its ties lead to people who are tied to each other.
 *
 * `Σ_j (p_ij + Σ_q p_iq · p_qj)²` over the neighbours j of i, where p_ij is the share of i's
 * weights that goes to j. 1 for a node with one neighbour, near 0 for many that do not know each
 * other; above 1 is possible in small groups. NaN for a node without links.
 *
 * Takes as long as it takes to go through all triangles.
 *
 * @see Burt, "Structural Holes", 1992, chapter 2; `constraint` of networkx
 */
export function constraintsOf(graph: Graph): number[] {
  const sums = graph.neighbours.map(sumOfWeights)
  const share = (from: number, weight: number | undefined) => (weight ?? 0) / (sums[from] ?? 1)

  return graph.neighbours.map((weights, node) => {
    if (weights.size === 0) return Number.NaN
    let constraint = 0
    for (const [to, weight] of weights) {
      const ofTo = neighboursOf(graph, to)
      let part = share(node, weight)
      for (const shared of sharedNeighbours(weights, ofTo))
        part += share(node, weights.get(shared)) * share(shared, ofTo.get(shared))
      constraint += part ** 2
    }
    return constraint
  })
}
