import { type Band, BANDS } from '#domain/band'
import type { Standing } from './reading.ts'
import type { Ring, Scene } from './scene.ts'
import type { SceneNode } from './sceneNode.ts'
import { type Point, SPACING } from './spacing.ts'

/** Room around me, and between two rings, in map units. */
const INNERMOST = 70
const GAP = 26

/** Room for one person, in square map units. */
const ROOM = SPACING.x * SPACING.y * 1.5

/** Communities smaller than this share of everybody share a sector. */
const LEAST_SHARE = 0.004

/** Room is made so that this share of a ring's people has all of it. */
const CROWDED_SHARE = 0.8

/** Spreads the people of a sector over it so that few come to lie on one line. */
const GOLDEN_SHARE = (Math.sqrt(5) - 1) / 2

export interface Orbits {
  /** In the order of the scene's nodes. */
  places: Point[]
  rings: Ring[]
}

/**
 * Me in the middle: each person's distance is how warm the relationship is, their direction the
 * community. Everybody of a band lies in one ring; within it, warmer is nearer.
 *
 * @param standingOf nothing for somebody who is not known yet: they wait outside
 */
export function orbitsOf(
  { nodes, communities }: Scene,
  standingOf: (node: SceneNode) => Standing | null,
): Orbits {
  const people = nodes.filter(({ person }) => person)
  const sectorOf = sectors(
    people,
    communities.map(({ id }) => id),
  )
  const standings = new Map(people.map((node) => [node, standingOf(node)]))
  const bandOf = (node: SceneNode): Band => standings.get(node)?.band ?? 'unknown'
  const groups = Map.groupBy(people, bandOf)
  const places = nodes.map((): Point => ({ x: 0, y: 0 }))
  const rings: Ring[] = []
  let inner = INNERMOST

  for (const band of BANDS) {
    const members = groups.get(band) ?? []
    if (members.length === 0) continue
    const bySector = Map.groupBy(members, (node) => sectorOf(node))
    const outer = Math.sqrt(inner ** 2 + areaFor(bySector) / Math.PI)
    for (const [{ from, share }, own] of bySector) {
      const warmestFirst = own.toSorted(
        (a, b) => (standings.get(b)?.warmth ?? 0) - (standings.get(a)?.warmth ?? 0) || a.id - b.id,
      )
      warmestFirst.forEach((node, index) => {
        const part = (index + 0.5) / warmestFirst.length
        const radius = Math.sqrt(inner ** 2 + (outer ** 2 - inner ** 2) * part)
        // By id, so that they keep their direction while their warmth changes.
        const turn = from + share * (0.06 + 0.88 * ((node.id * GOLDEN_SHARE) % 1))
        places[node.index] = {
          x: radius * Math.sin(2 * Math.PI * turn),
          y: -radius * Math.cos(2 * Math.PI * turn),
        }
      })
    }
    rings.push({ name: band, radius: outer + GAP / 2 })
    inner = outer + GAP
  }
  return { places, rings }
}

/**
 * The area of a ring with room for most of its people, in square map units.
 *
 * Room for everybody in the most crowded sector would leave the others empty.
 */
function areaFor(bySector: ReadonlyMap<Sector, readonly SceneNode[]>): number {
  const needs = [...bySector]
    .map(([{ share }, own]) => ({ area: (own.length * ROOM) / share, people: own.length }))
    .toSorted((a, b) => a.area - b.area)
  let left = CROWDED_SHARE * needs.reduce((sum, { people }) => sum + people, 0)
  return needs.find(({ people }) => (left -= people) <= 0)?.area ?? 0
}

/** A part of the circle, in turns. */
interface Sector {
  from: number
  share: number
}

/** The sector of each person: as wide as their community has people; small ones share one. */
function sectors(
  people: readonly SceneNode[],
  communities: readonly number[],
): (node: SceneNode) => Sector {
  const sizes = Map.groupBy(people, ({ community }) => community)
  const least = people.length * LEAST_SHARE
  const large = communities.filter((id) => (sizes.get(id)?.length ?? 0) >= least)
  const byCommunity = new Map<number, Sector>()
  let from = 0
  for (const id of large) {
    const share = (sizes.get(id)?.length ?? 0) / people.length
    byCommunity.set(id, { from, share })
    from += share
  }
  const rest = { from, share: Math.max(1 - from, 1e-9) }
  return ({ community }) => byCommunity.get(community) ?? rest
}
