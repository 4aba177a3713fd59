import type { Band } from './band.ts'
import type { Circle } from './circle.ts'
import type { JobFunction, Seniority } from './position.ts'

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

/** What the list can be sorted by. */
export type RowSort =
  'name' | 'colour' | 'warmth' | 'last-contact' | 'organisation' | 'community' | 'ties'
