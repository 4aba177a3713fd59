import { LINK_KINDS, type LinkKind, type NetworkLink } from './network.ts'

/** The lines of a map as columns: a hundred thousand of them cost little, and travel to a worker at once. */
export interface Lines {
  from: Int32Array
  to: Int32Array
  /** Index into `LINK_KINDS`. */
  kind: Uint8Array
}

export function linesOf(links: readonly NetworkLink[]): Lines {
  const [from, to] = [new Int32Array(links.length), new Int32Array(links.length)]
  const kind = new Uint8Array(links.length)
  links.forEach((link, index) => {
    from[index] = link.from
    to[index] = link.to
    kind[index] = LINK_KINDS.indexOf(link.kind)
  })
  return { from, to, kind }
}

export function kindAt({ kind }: Lines, line: number): LinkKind {
  return LINK_KINDS[kind[line] ?? 0] ?? 'suggested'
}

/** Which lines end at each node. */
export interface Adjacency {
  /** The lines of a node, by index. */
  linesAt: (node: number) => Int32Array
  /** The nodes at the other ends. */
  neighboursAt: (node: number) => number[]
  degree: (node: number) => number
}

/** Finds the lines of a node at once, from two flat arrays (compressed sparse rows). */
export function adjacencyOf({ from, to }: Lines, nodes: number): Adjacency {
  const starts = new Int32Array(nodes + 1)
  for (const ends of [from, to])
    for (const node of ends) starts[node + 1] = at(starts, node + 1) + 1
  for (let node = 0; node < nodes; node++)
    starts[node + 1] = at(starts, node + 1) + at(starts, node)

  const next = starts.slice()
  const lines = new Int32Array(2 * from.length)
  for (let line = 0; line < from.length; line++) {
    for (const node of [at(from, line), at(to, line)]) {
      lines[at(next, node)] = line
      next[node] = at(next, node) + 1
    }
  }

  const linesAt = (node: number) => lines.subarray(at(starts, node), at(starts, node + 1))
  return {
    linesAt,
    neighboursAt: (node) =>
      Array.from(linesAt(node), (line) =>
        at(from, line) === node ? at(to, line) : at(from, line),
      ),
    degree: (node) => at(starts, node + 1) - at(starts, node),
  }
}

function at(array: Int32Array, index: number): number {
  return array[index] ?? 0
}
