import type { MapPerson } from '#contract/map'
import type { Band } from '#domain/band'
import type { NodeKind } from './network.ts'

/** A face or an organisation as it is drawn. Its place changes while the map slides. */
export interface SceneNode {
  key: string
  kind: NodeKind
  id: number
  name: string
  /** The name, and ever shorter forms of it where it has any. */
  names: readonly string[]
  /** Initials of a person, first letter of an organisation. */
  letters: string
  /** Of a person; null for an organisation. */
  person: MapPerson | null
  /** Radius, or half the side, in pixels at zoom 1. */
  radiusPx: number
  /** Who comes first where there is no room for every name. */
  rank: number
  x: number
  y: number
  community: number
  neighbours: Set<SceneNode>
}

export interface SceneLine {
  from: SceneNode
  to: SceneNode
  kind: 'confirmed' | 'suggested' | 'membership'
}

/** The band a person is drawn in: somebody not met yet has none, whatever else is known. */
export function drawnBand(person: MapPerson): Band {
  return person.status === 'wanted' ? 'unknown' : person.band
}
