import type { Scene } from './scene.ts'
import { neighboursIn } from './scene.ts'
import type { SceneNode } from './sceneNode.ts'

/** What the user looks at: the rest steps back. */
export interface Light {
  hovered: SceneNode | null
  /** The one that keys go on from. */
  selected: SceneNode | null
  /** Everybody picked out for something to be done with them, by id. */
  picked: ReadonlySet<number>
  /** Keys of those somebody talks about beside the map; null for nobody in particular. */
  shown: ReadonlySet<string> | null
  /** Keys of a way from me, in order; null for none. */
  way: readonly string[] | null
}

export const EVEN_LIGHT: Light = {
  hovered: null,
  selected: null,
  picked: new Set(),
  shown: null,
  way: null,
}

/** Of a crowd, those who matter most are lit: more would be no neighbourhood any more. */
const MOST_LIT = 400

/** What stands out of everything else. */
export interface Spot {
  /** The most important first. */
  nodes: readonly SceneNode[]
  /** Lines to be seen, by index. */
  lines: readonly number[]
}

/** Who is lit, and which lines between them; null where nothing steps back. */
export function spotOf(scene: Scene, { hovered, selected, shown, way }: Light): Spot | null {
  if (hovered) {
    const nodes = [hovered, ...byRank(neighboursIn(scene, hovered))]
    return limited(selected ? [...nodes, selected] : nodes, [
      ...scene.adjacency.linesAt(hovered.index),
    ])
  }
  if (way) return limited(nodesOf(scene, way), [])
  if (shown && shown.size > 0) {
    const nodes = byRank(nodesOf(scene, shown))
    return limited(nodes, linesAmong(scene, nodes))
  }
  return null
}

function limited(nodes: readonly SceneNode[], lines: readonly number[]): Spot {
  return { nodes: [...new Set(nodes)].slice(0, MOST_LIT), lines: lines.slice(0, 2 * MOST_LIT) }
}

function nodesOf({ byKey }: Scene, keys: Iterable<string>): SceneNode[] {
  return [...keys].flatMap((key) => byKey.get(key) ?? [])
}

function byRank(nodes: readonly SceneNode[]): SceneNode[] {
  return nodes.toSorted((a, b) => b.rank - a.rank)
}

/** Lines of which both ends are among the nodes. */
function linesAmong({ adjacency, lines }: Scene, nodes: readonly SceneNode[]): number[] {
  const inside = new Set(nodes.map(({ index }) => index))
  return nodes.flatMap(({ index }) =>
    [...adjacency.linesAt(index)].filter(
      (line) => lines.from[line] === index && inside.has(lines.to[line] ?? -1),
    ),
  )
}

/** The light on the same people, as they are in another scene. */
export function sameLightIn({ byKey }: Scene, light: Light): Light {
  return {
    ...light,
    hovered: (light.hovered && byKey.get(light.hovered.key)) ?? null,
    selected: (light.selected && byKey.get(light.selected.key)) ?? null,
  }
}
