import type { Band } from '#domain/band'
import type { Circle } from '#domain/circle'
import type { Day } from '#domain/day'
import type { JobFunction, Seniority } from '#domain/position'
import type { SceneNode } from './sceneNode.ts'

/** What people are coloured by. */
export const COLOUR_BY = [
  'warmth',
  'last contact',
  'community',
  'circle',
  'organisation',
  'tag',
] as const
export type ColourBy = (typeof COLOUR_BY)[number]

/** What people are sized by. */
export const SIZE_BY = ['closeness', 'ties', 'bridging'] as const
export type SizeBy = (typeof SIZE_BY)[number]

/** Whom the map is narrowed to: of each kind any of the values; an empty list does not narrow. */
export interface MapFilter {
  bands: readonly Band[]
  circles: readonly Circle[]
  tagIds: readonly number[]
  organisationIds: readonly number[]
  functions: readonly JobFunction[]
  seniorities: readonly Seniority[]
  eventIds: readonly number[]
}

export const NO_FILTER: MapFilter = {
  bands: [],
  circles: [],
  tagIds: [],
  organisationIds: [],
  functions: [],
  seniorities: [],
  eventIds: [],
}

export function isNarrowing(filter: MapFilter): boolean {
  return Object.values(filter).some((values) => values.length > 0)
}

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
