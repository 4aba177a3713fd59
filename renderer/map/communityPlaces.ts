import { createDiscs, type Disc, freeSpot } from './discs.ts'
import type { Network } from './network.ts'
import { type Point, SPACING, sunflowerSeed } from './spacing.ts'

/** Room left free around a community, in spacings. */
const MARGIN = 0.7

/**
 * Places from communities alone: each is a disc of its members, near those it is linked to,
 * the largest in the middle. Quick; neighbours in a disc may still touch.
 *
 * @param communities of each node, as of `communitiesOf`
 */
export function communityPlaces(network: Network, communities: readonly number[]): Point[] {
  const members = new Map<number, number[]>()
  communities.forEach((community, node) => {
    const fellows = members.get(community)
    if (fellows) fellows.push(node)
    else members.set(community, [node])
  })
  const links = linksBetween(network, communities)

  const discs = createDiscs()
  const placed = new Map<number, Disc>()
  let lastLoneStep = 0
  const places: Point[] = network.nodes.map(() => ({ x: 0, y: 0 }))

  const largestFirst = [...members].toSorted(([, a], [, b]) => b.length - a.length)
  for (const [community, fellows] of largestFirst) {
    const radius = 0.6 * Math.sqrt(fellows.length) + MARGIN
    const middle = middleOf([...(links.get(community) ?? [])], placed)
    const disc = middle
      ? freeSpot(discs, { ...middle, radius })
      : freeSpot(discs, { x: 0, y: 0, radius }, lastLoneStep)
    // No smaller step was free for one at least this large, so a later one need not look there.
    if (!middle && fellows.length === 1) lastLoneStep = disc.step

    discs.add(disc)
    placed.set(community, disc)
    fellows.forEach((node, n) => {
      const seed = sunflowerSeed(n)
      places[node] = { x: (disc.x + seed.x) * SPACING.x, y: (disc.y + seed.y) * SPACING.y }
    })
  }
  return places
}

/** For each community, the weight of its links to each other one. */
function linksBetween({ links }: Network, communities: readonly number[]) {
  const between = new Map<number, Map<number, number>>()
  function add(a: number, b: number, weight: number) {
    const weights = between.get(a) ?? new Map<number, number>()
    weights.set(b, (weights.get(b) ?? 0) + weight)
    between.set(a, weights)
  }

  for (const { from, to, weight } of links) {
    const [a = 0, b = 0] = [communities[from], communities[to]]
    if (a === b) continue
    add(a, b, weight)
    add(b, a, weight)
  }
  return between
}

/** The weighted middle of those communities that are placed; nothing if none is. */
function middleOf(
  weights: readonly (readonly [community: number, weight: number])[],
  placed: ReadonlyMap<number, Disc>,
): Point | undefined {
  let [x, y, sum] = [0, 0, 0]
  for (const [community, weight] of weights) {
    const disc = placed.get(community)
    if (!disc) continue
    x += disc.x * weight
    y += disc.y * weight
    sum += weight
  }
  return sum > 0 ? { x: x / sum, y: y / sum } : undefined
}
