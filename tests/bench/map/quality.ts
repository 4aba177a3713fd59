import type { RivalGraph } from './rivals/rival.ts'

/** People looked at; the same ones for every layout. */
const SAMPLE = 300

/**
 * How well a layout keeps together who is tied: of those tied to somebody, the share that is among
 * as many who lie nearest to them, on average over a sample.
 *
 * @param places of the nodes, in their order
 * @returns 0 to 1; a layout by chance gives about none, and no layout in a plane gives all
 */
export function tiesKept(
  { nodes, ties }: RivalGraph,
  places: readonly { x: number; y: number }[],
): number {
  const indexes = new Map(nodes.map(({ id }, index) => [id, index]))
  const tied = nodes.map(() => new Set<number>())
  for (const { from, to } of ties) {
    const [a, b] = [indexes.get(from), indexes.get(to)]
    if (a === undefined || b === undefined) continue
    tied[a]?.add(b)
    tied[b]?.add(a)
  }

  const step = Math.max(1, Math.floor(nodes.length / SAMPLE))
  const kept = tied.flatMap((others, index) => {
    if (index % step !== 0 || others.size === 0) return []
    const near = nearest(places, index, others.size)
    return [near.filter((other) => others.has(other)).length / others.size]
  })
  return kept.reduce((sum, share) => sum + share, 0) / kept.length
}

function nearest(places: readonly { x: number; y: number }[], index: number, count: number) {
  const middle = places[index] ?? { x: 0, y: 0 }
  return places
    .map(({ x, y }, other) => ({ other, distance: Math.hypot(x - middle.x, y - middle.y) }))
    .filter(({ other }) => other !== index)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ other }) => other)
}
