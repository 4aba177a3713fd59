/** A link between two nodes, without direction. */
export interface Link {
  from: number
  to: number
  /** How strong it is, above 0; 1 if nothing is said. */
  weight?: number
}

/** An undirected graph without loops. Its nodes are 0 to `size − 1`. */
export interface Graph {
  size: number
  /** For each node, the nodes it is linked to, each with the weight of the link. */
  neighbours: readonly ReadonlyMap<number, number>[]
}

const NOBODY: ReadonlyMap<number, number> = new Map()

/**
 * The graph of some links. A link of a node to itself is left out; of doubled ones the strongest counts.
 *
 * @throws {RangeError} if a link leads to no node, or has a weight that is not positive
 */
export function graphOf(size: number, links: Iterable<Link>): Graph {
  const neighbours = Array.from({ length: size }, () => new Map<number, number>())
  for (const { from, to, weight = 1 } of links) {
    const [ofFrom, ofTo] = [neighbours[from], neighbours[to]]
    if (!ofFrom || !ofTo) throw new RangeError(`no such link among ${size} nodes: ${from} to ${to}`)
    if (!(weight > 0)) throw new RangeError(`weight must be positive: ${weight}`)
    if (from === to || (ofFrom.get(to) ?? 0) >= weight) continue
    ofFrom.set(to, weight)
    ofTo.set(from, weight)
  }
  return { size, neighbours }
}

/** The graph with one more node, which is linked to some of the others by a weight of 1. */
export function withHub(graph: Graph, spokes: Iterable<number>): Graph {
  const hub = graph.size
  const ends = new Map([...spokes].map((node) => [node, 1]))
  const neighbours = graph.neighbours.map((weights, node) =>
    ends.has(node) ? new Map([...weights, [hub, 1]]) : weights,
  )
  return { size: hub + 1, neighbours: [...neighbours, ends] }
}

/** The nodes a node is linked to, each with the weight of the link. */
export function neighboursOf({ neighbours }: Graph, node: number): ReadonlyMap<number, number> {
  return neighbours[node] ?? NOBODY
}

/** How many links there are among some nodes. */
export function linksAmong(graph: Graph, nodes: Iterable<number>): number {
  const inside = new Set(nodes)
  const ends = [...inside].reduce(
    (sum, node) =>
      sum +
      neighboursOf(graph, node)
        .keys()
        .reduce((count, to) => count + Number(inside.has(to)), 0),
    0,
  )
  return ends / 2
}

/** The weights of all links of a node together. */
export function sumOfWeights(neighbours: ReadonlyMap<number, number>): number {
  return neighbours.values().reduce((sum, weight) => sum + weight, 0)
}

/** How many nodes a node is linked to. */
export function degree(graph: Graph, node: number): number {
  return neighboursOf(graph, node).size
}
