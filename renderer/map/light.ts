import type { Band } from '#domain/band'
import type { Scene } from './scene.ts'
import { drawnBand, type SceneLine, type SceneNode } from './sceneNode.ts'

/** What the user looks at: the rest steps back. */
export interface Light {
  hovered: SceneNode | null
  selected: SceneNode | null
  /** The band picked in the legend. */
  band: Band | null
}

export const EVEN_LIGHT: Light = { hovered: null, selected: null, band: null }

/** Whether anything steps back. */
export function isDimming({ hovered, band }: Light): boolean {
  return hovered !== null || band !== null
}

/** Whether a node stands in the light: the neighbourhood under the pointer, else the picked band. */
export function isLit(node: SceneNode, { hovered, selected, band }: Light): boolean {
  if (node === selected) return true
  if (hovered) return node === hovered || hovered.neighbours.has(node)
  return !band || (node.person !== null && drawnBand(node.person) === band)
}

/** Whether a line belongs to whoever is hovered, else selected. */
export function isLineOfInterest({ from, to }: SceneLine, { hovered, selected }: Light): boolean {
  const centre = hovered ?? selected
  return centre !== null && (from === centre || to === centre)
}

/** The light on the same people, as they are in another scene. */
export function sameLightIn({ byKey }: Scene, { hovered, selected, band }: Light): Light {
  return {
    hovered: (hovered && byKey.get(hovered.key)) ?? null,
    selected: (selected && byKey.get(selected.key)) ?? null,
    band,
  }
}
