import type { Day } from '#domain/day'
import type { ColourBy, MapFilter, SizeBy } from '#domain/mapReading'
import type { Band } from '#domain/band'
import type { SceneNode } from './sceneNode.ts'

/** How a relationship is, on the day the map is looked at. */
export interface Standing {
  band: Band
  warmth: number
  lastContact: Day | null
}

/** How the map is read. */
export interface Reading {
  colourBy: ColourBy
  sizeBy: SizeBy
  filter: MapFilter
  /** The one class of the legend that is looked at, or all. */
  only: string | null
  /** The day one looks from. */
  today: Day
  /** How each relationship is on that day; nothing for somebody who is not known yet. */
  standingOf: (node: SceneNode) => Standing | null
}

/** Whether a person is among those a filter asks for. */
export function passes(node: SceneNode, { band }: Standing, filter: MapFilter): boolean {
  const { person } = node
  if (!person) return false
  const isAmong = <Value>(wanted: readonly Value[], values: readonly (Value | null)[]) =>
    wanted.length === 0 || values.some((value) => value !== null && wanted.includes(value))
  return (
    isAmong(filter.bands, [band]) &&
    isAmong(filter.circles, [person.circle]) &&
    isAmong(filter.tagIds, person.tagIds) &&
    isAmong(filter.organisationIds, [person.organisationId]) &&
    isAmong(filter.functions, [person.jobFunction]) &&
    isAmong(filter.seniorities, [person.seniority]) &&
    isAmong(filter.eventIds, [person.metEventId])
  )
}
