import { type Graph, neighboursOf } from './graph.ts'

/** A slice of `Articulations.order`. */
export interface Part {
  first: number
  size: number
}

/** A node without which what hangs together with it falls apart. */
export interface Articulation {
  node: number
  /** What hangs together with it, itself included. */
  component: Part
  /** What comes off, each for itself; the part with the node that was begun from is not among them. */
  parts: readonly Part[]
}

export interface Articulations {
  /** All nodes as they were come upon, so that every part is a slice. */
  order: readonly number[]
  points: readonly Articulation[]
}

interface Visit {
  node: number
  parent: Visit | null
  /** Its index in the order. */
  place: number
  /** The least place that is reached from it and from all below it by one link. */
  low: number
  open: Iterator<number>
  parts: Part[]
}

/**
 * The articulation points of a graph, in the order in which they were come upon, with what each
 * would leave apart. In time linear in nodes and links, and without recursion.
 *
 * @param begin the node from which its component is looked at: whatever comes off is off from it
 * @see Hopcroft, Tarjan, "Algorithm 447: efficient algorithms for graph manipulation", 1973,
 *   https://doi.org/10.1145/362248.362272
 */
export function articulationsOf(graph: Graph, begin = 0): Articulations {
  const visits: (Visit | undefined)[] = Array.from({ length: graph.size })
  const order: number[] = []
  const points: Articulation[] = []

  function come(node: number, parent: Visit | null): Visit {
    const place = order.push(node) - 1
    const open = neighboursOf(graph, node).keys()
    const visit: Visit = { node, parent, place, low: place, open, parts: [] }
    visits[node] = visit
    return visit
  }

  /** Goes one link on: to a new node, or back once there is no link left. */
  function onward(visit: Visit): Visit | null {
    const { parent, open } = visit
    const { done, value: next } = open.next()
    if (done) {
      if (parent) leave(visit, parent)
      return parent
    }
    const known = visits[next]
    if (!known) return come(next, visit)
    if (known !== parent) visit.low = Math.min(visit.low, known.place)
    return visit
  }

  function leave({ place, low }: Visit, parent: Visit) {
    parent.low = Math.min(parent.low, low)
    if (low >= parent.place) parent.parts.push({ first: place, size: order.length - place })
  }

  function search(root: number) {
    const first = order.length
    for (let visit: Visit | null = come(root, null); visit;) visit = onward(visit)
    const component = { first, size: order.length - first }
    for (const node of order.slice(first)) {
      const parts = visits[node]?.parts ?? []
      // What is below the root always comes off, and leaves nothing behind if it is all there is.
      if (parts.length > Number(node === root)) points.push({ node, component, parts })
    }
  }

  if (begin < graph.size) search(begin)
  for (let node = 0; node < graph.size; node++) if (!visits[node]) search(node)
  return { order, points }
}

/** How many nodes come off the largest part that is left without this one. */
export function cutOffBy({ component, parts }: Articulation): number {
  const sizes = parts.map(({ size }) => size)
  const rest = component.size - 1 - sizes.reduce((sum, size) => sum + size, 0)
  return component.size - 1 - sizes.reduce((most, size) => Math.max(most, size), rest)
}

/** The nodes of the parts that come off from the node that was begun from. */
export function nodesBeyond({ order }: Articulations, { parts }: Articulation): number[] {
  return parts.flatMap((part) => order.slice(part.first, part.first + part.size))
}

/** The nodes that come off the largest part that is left without this one. */
export function nodesCutOff(all: Articulations, point: Articulation): number[] {
  const { component, parts, node } = point
  const [largest] = parts.toSorted((a, b) => b.size - a.size)
  const beyond = nodesBeyond(all, point)
  if (!largest || component.size - 1 - beyond.length >= largest.size) return beyond

  const within = all.order.slice(component.first, component.first + component.size)
  const staying = new Set(all.order.slice(largest.first, largest.first + largest.size))
  return within.filter((other) => other !== node && !staying.has(other))
}
