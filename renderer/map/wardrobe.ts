import type { Classes } from './classes.ts'
import { type Dress, MARK, organisationRadiusPx, PRESENCE } from './dress.ts'
import { legibleOn, type Palette } from './palette.ts'
import { type SizeBy } from '#domain/mapReading'
import { passesFilter, type Reading } from './reading.ts'
import type { Scene } from './scene.ts'
import { decides, type SceneNode } from './sceneNode.ts'

/** How everybody is drawn, and how many are in each class of the legend. */
export interface Dressed {
  dress: Dress
  /** People seen or stepping back, by the key of their class. */
  counts: ReadonlyMap<string, number>
  /** People who are seen. */
  seen: number
}

/** Dresses the nodes of a scene for a reading. */
export function dressed(
  scene: Scene,
  reading: Reading,
  classes: Classes,
  palette: Palette,
): Dressed {
  const { nodes } = scene
  const dress = {
    colour: new Uint8Array(nodes.length),
    radiusPx: new Float32Array(nodes.length),
    marks: new Uint8Array(nodes.length),
    presence: new Uint8Array(nodes.length),
    colours: classes.list.map(({ colour }) => colour),
    onColours: classes.list.map(({ colour }) => legibleOn(colour, palette)),
  }
  const indexes = new Map(classes.list.map(({ key }, index) => [key, index]))
  const passes = passesFilter(reading.filter)
  const counts = new Map<string, number>()
  let seen = 0

  for (const node of nodes) {
    const { person, index } = node
    if (!person) continue
    dress.radiusPx[index] = radiusPxOf(scene, node, reading.sizeBy)
    const standing = reading.standingOf(node)
    if (!standing) continue
    const key = classes.of(node, standing)
    const own = indexes.get(key) ?? 0
    dress.colour[index] = own
    const isWanted = person.status === 'wanted'
    const isHollow = isWanted || (classes.list[own]?.isHollow ?? false)
    dress.marks[index] =
      (isHollow ? MARK.hollow : 0) |
      (isWanted ? MARK.dashed : 0) |
      (decides(person) ? MARK.decides : 0)

    if (passes(person, standing.band)) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
      const isLookedAt = reading.only === null || reading.only === key
      if (isLookedAt) seen += 1
      dress.presence[index] = isLookedAt ? PRESENCE.seen : PRESENCE.back
    } else dress.presence[index] = PRESENCE.back
  }

  for (const { kind, index } of nodes) {
    if (kind !== 'organisation') continue
    dress.marks[index] = MARK.organisation
    const people = scene.adjacency.neighboursAt(index)
    dress.radiusPx[index] = organisationRadiusPx(people.length)
    // An organisation is there as far as any of its people is; around me it has no place.
    if (scene.rings.length > 0) continue
    dress.presence[index] = people.reduce<number>(
      (most, person) => Math.max(most, dress.presence[person] ?? 0),
      PRESENCE.absent,
    )
  }
  return { dress, counts, seen }
}

/** In pixels at zoom 1. */
const RADIUS_PX = { least: 7.5, most: 15 } as const

function radiusPxOf(scene: Scene, node: SceneNode, sizeBy: SizeBy): number {
  const { least, most } = RADIUS_PX
  switch (sizeBy) {
    case 'closeness':
      return least + 1.1 * (node.person?.closeness ?? 1)
    case 'ties':
      return Math.min(least + 1.6 * Math.sqrt(peopleAround(scene, node).length), most)
    case 'bridging':
      return Math.min(least + 1.9 * communitiesBeside(scene, node), most)
  }
}

function peopleAround({ nodes, adjacency }: Scene, { index }: SceneNode): SceneNode[] {
  return adjacency.neighboursAt(index).flatMap((other) => {
    const node = nodes[other]
    return node?.person ? [node] : []
  })
}

/** How many communities beside their own somebody has ties to: what they can bridge. */
function communitiesBeside(scene: Scene, node: SceneNode): number {
  const others = new Set(peopleAround(scene, node).map(({ community }) => community))
  others.delete(node.community)
  return others.size
}
