import { type Graph, neighboursOf, sumOfWeights } from './graph.ts'
import { sharedNeighbours } from './sharedNeighbours.ts'

/**
 * Burt's effective size of each node's surroundings: its neighbours less those it reaches twice.
 *
 * `Σ_j (1 − Σ_q p_iq · m_jq)` over the neighbours j of i, where p_iq is the share of i's weights
 * that goes to q, and m_jq the weight of j to q beside j's greatest. Where all weights are equal,
 * this is `n − 2t/n` for n neighbours with t links among them. NaN for a node without links.
 *
 * Takes as long as it takes to go through all triangles.
 *
 * @see Burt, "Structural Holes", 1992, chapter 2; `effective_size` of networkx
 */
export function effectiveSizesOf(graph: Graph): number[] {
  const sums = graph.neighbours.map(sumOfWeights)
  const greatest = graph.neighbours.map(greatestWeight)
  const share = (weight: number | undefined, whole: number | undefined) =>
    (weight ?? 0) / (whole ?? 1)

  return graph.neighbours.map((weights, node) => {
    if (weights.size === 0) return Number.NaN
    let doubled = 0
    for (const to of weights.keys()) {
      const ofTo = neighboursOf(graph, to)
      for (const shared of sharedNeighbours(weights, ofTo))
        doubled += share(weights.get(shared), sums[node]) * share(ofTo.get(shared), greatest[to])
    }
    return weights.size - doubled
  })
}

function greatestWeight(weights: ReadonlyMap<number, number>): number {
  return weights.values().reduce((greatest, weight) => Math.max(greatest, weight), 0)
}

/**
 * Effective size of the surroundings of somebody with `people` neighbours and `ties` among them.
 * 0 for nobody.
 *
 * @see Borgatti, "Structural Holes: Unpacking Burt's Redundancy Measures", 1997
 */
export function effectiveSizeOf(people: number, ties: number): number {
  return people === 0 ? 0 : people - (2 * ties) / people
}
