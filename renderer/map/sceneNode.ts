import type { MapPerson } from '#contract/map'
import type { Band } from '#domain/band'
import { isDecisionMaker } from '#domain/title/title'
import { initialsOf } from '#domain/name'
import type { NodeKind } from './network.ts'

/** A face or an organisation as it is drawn. Its place changes while the map slides. */
export interface SceneNode {
  /** Its place in `Scene.nodes`. */
  index: number
  key: string
  kind: NodeKind
  id: number
  name: string
  /** Of a person; null for an organisation. */
  person: MapPerson | null
  /** How many people are there, of an organisation; 0 for a person. */
  people: number
  /** Who comes first where there is no room for everybody. */
  rank: number
  x: number
  y: number
  community: number
  isPinned: boolean
}

/** The band a person is drawn in: somebody not met yet has none, whatever else is known. */
export function drawnBand(person: MapPerson): Band {
  return person.status === 'wanted' ? 'unknown' : person.band
}

/** Initials of a person, first letter of an organisation. */
export function lettersOf({ name, kind }: Pick<SceneNode, 'name' | 'kind'>): string {
  return initialsOf(kind === 'person' ? name : (name.split(/\s/)[0] ?? ''))
}

/** "Ana de la Cruz", "Ana C." and "Ana": a name and ever shorter forms of it, if it has any. */
export function nameForms({ name, kind }: Pick<SceneNode, 'name' | 'kind'>): string[] {
  const words = name.split(/\s/).filter(Boolean)
  const [first, last] = [words[0], words.at(-1)]
  const hasForms = kind === 'person' && words.length > 1 && first && last
  return hasForms ? [name, `${first} ${initialsOf(last)}.`, first] : [name]
}

/** Whether a person's title says that they decide. */
export function decides({ seniority }: MapPerson): boolean {
  return isDecisionMaker(seniority)
}
