import type { MapPlace } from '#contract/map'
import { createDiscs, freeSpot } from './discs.ts'
import { neighboursOf, type Network } from './network.ts'
import { type Point, SPACING, sunflowerSeed } from './spacing.ts'

/** Two of these side by side are one spacing apart. */
const RADIUS = 0.5

/**
 * Places for those who have none yet, in the free spots nearest to whom they are linked to.
 *
 * Whoever has a place keeps it exactly. Somebody linked to nobody with a place goes to the rim.
 */
export function grownPlaces(network: Network): MapPlace[] {
  const places = network.nodes.map(({ place }) => place)
  const neighbours = neighboursOf(network)
  const discs = createDiscs()
  places.forEach((place) => place && discs.add(discOf(place)))

  let nextCommunity = 1 + places.reduce((most, place) => Math.max(most, place?.community ?? -1), -1)
  const rim = rimOf(places.filter((place) => place !== null))
  let atRim = 0

  const waiting = new Set(network.nodes.keys().filter((index) => !places[index]))
  while (waiting.size > 0) {
    const next = mostAnchored(waiting, neighbours, places)
    waiting.delete(next.index)
    const wished = next.anchor ?? rim(atRim++)
    const spot = freeSpot(discs, { ...discOf(wished), radius: RADIUS })
    discs.add(spot)
    places[next.index] = {
      x: spot.x * SPACING.x,
      y: spot.y * SPACING.y,
      community: next.anchor?.community ?? nextCommunity++,
      isPinned: false,
    }
  }
  return places.filter((place) => place !== null)
}

type Neighbours = ReturnType<typeof neighboursOf>

/** Of those waiting, the first that is linked to somebody with a place; else the first of all. */
function mostAnchored(
  waiting: ReadonlySet<number>,
  neighbours: Neighbours,
  places: readonly (MapPlace | null)[],
): { index: number; anchor: Omit<MapPlace, 'isPinned'> | undefined } {
  let first: number | undefined
  for (const index of waiting) {
    first ??= index
    const anchor = anchorOf(neighbours[index] ?? [], places)
    if (anchor) return { index, anchor }
  }
  return { index: first ?? 0, anchor: undefined }
}

/** The weighted middle of the neighbours that have a place, and the community most of them are in. */
function anchorOf(
  neighbours: Neighbours[number],
  places: readonly (MapPlace | null)[],
): Omit<MapPlace, 'isPinned'> | undefined {
  let [x, y, sum] = [0, 0, 0]
  const votes = new Map<number, number>()
  for (const { index, weight } of neighbours) {
    const place = places[index]
    if (!place) continue
    x += place.x * weight
    y += place.y * weight
    sum += weight
    votes.set(place.community, (votes.get(place.community) ?? 0) + weight)
  }
  if (sum === 0) return undefined
  const [winner] = [...votes].toSorted(([, a], [, b]) => b - a)
  return { x: x / sum, y: y / sum, community: winner?.[0] ?? 0 }
}

/** Spots around the map: the nth lies on an ellipse about all places, at its own angle. */
function rimOf(places: readonly Point[]): (n: number) => Point {
  const xs = places.map(({ x }) => x)
  const ys = places.map(({ y }) => y)
  const [left, right] = [least(xs), -least(xs.map((x) => -x))]
  const [top, bottom] = [least(ys), -least(ys.map((y) => -y))]

  return (n) => {
    const { x, y } = sunflowerSeed(n + 1)
    const angle = Math.atan2(y, x)
    return {
      x: (left + right) / 2 + (Math.cos(angle) * (right - left)) / 2,
      y: (top + bottom) / 2 + (Math.sin(angle) * (bottom - top)) / 2,
    }
  }
}

function least(values: readonly number[]): number {
  return values.reduce((lowest, value) => Math.min(lowest, value), values[0] ?? 0)
}

function discOf({ x, y }: Point) {
  return { x: x / SPACING.x, y: y / SPACING.y, radius: RADIUS - 0.01 }
}
