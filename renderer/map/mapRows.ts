import type { MapPerson } from '#contract/map'
import { BANDS } from '#domain/band'
import { dayNumber } from '#domain/day'
import type { RowSort } from '#domain/mapReading'
import type { Classes, ColourClass } from './classes.ts'
import { type Dress, isSeen } from './dress.ts'
import { nodeKey } from './network.ts'
import type { Standing } from './reading.ts'
import type { Scene } from './scene.ts'
import type { SceneNode } from './sceneNode.ts'

/** Somebody on the map as its list shows them. */
export interface MapRow {
  node: SceneNode
  person: MapPerson
  standing: Standing
  /** The class they are coloured by. */
  colour: ColourClass | null
  organisation: string | null
  /** The name of their community, if it has one. */
  community: string | null
  /** How many people they are tied to. */
  ties: number
}

/** Everybody who is seen, in the order of the scene. Whoever steps back has no row. */
export function mapRows(
  scene: Scene,
  dress: Dress,
  classes: Classes,
  standingOf: (node: SceneNode) => Standing | null,
): MapRow[] {
  const { nodes, byKey, adjacency } = scene
  const colours = new Map(classes.list.map((colour) => [colour.key, colour]))
  const communities = new Map(scene.communities.map(({ id, name }) => [id, name]))

  return nodes.flatMap((node) => {
    const { person, index } = node
    const standing = person && isSeen(dress, index) ? standingOf(node) : null
    if (!person || !standing) return []
    const { organisationId } = person
    const at = organisationId === null ? null : byKey.get(nodeKey('organisation', organisationId))
    return {
      node,
      person,
      standing,
      colour: colours.get(classes.of(node, standing)) ?? null,
      organisation: at?.name ?? null,
      community: communities.get(node.community) ?? null,
      ties: adjacency.neighboursAt(index).filter((other) => nodes[other]?.person).length,
    }
  })
}

/** Below it, the next band begins; nobody is as warm. */
const MOST_WARMTH = 1e6

/**
 * The rows in the natural order of a column: names from A to Z, the warmest, the latest and the
 * most first. Those of whom the column says nothing come last, also when it is reversed; those
 * alike are sorted by name.
 *
 * @param byName as of `alphabetical`, for all names in the rows
 */
export function sortedRows(
  rows: readonly MapRow[],
  by: RowSort,
  isReversed: boolean,
  classes: Classes,
  byName: ReadonlyMap<string, number>,
): MapRow[] {
  const classOrder = new Map(classes.list.map(({ key }, index) => [key, index]))
  const rank = (name: string | null) => (name === null ? null : (byName.get(name) ?? null))

  function keyOf({ person, standing, colour, organisation, community, ties }: MapRow) {
    switch (by) {
      case 'name':
        return rank(person.name)
      case 'colour':
        return colour && (classOrder.get(colour.key) ?? null)
      case 'warmth': {
        const { band, warmth } = standing
        return band === 'unknown' ? null : BANDS.indexOf(band) * MOST_WARMTH - warmth
      }
      case 'last-contact':
        return standing.lastContact && -dayNumber(standing.lastContact)
      case 'organisation':
        return rank(organisation)
      case 'community':
        return rank(community)
      case 'ties':
        return -ties
    }
  }

  const sign = isReversed ? -1 : 1
  return rows
    .map((row) => {
      const key = keyOf(row)
      return { row, key: key === null ? Infinity : sign * key, name: rank(row.person.name) ?? 0 }
    })
    .toSorted((a, b) => (a.key === b.key ? a.name - b.name : a.key - b.key))
    .map(({ row }) => row)
}

/** The place of each of some names in the alphabet: to sort by it is far quicker than by letters. */
export function alphabetical(names: Iterable<string>): Map<string, number> {
  const { compare } = new Intl.Collator('en', { sensitivity: 'base', numeric: true })
  return new Map([...new Set(names)].toSorted(compare).map((name, index) => [name, index]))
}
