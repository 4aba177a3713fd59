import type { MapPerson } from '#contract/map'
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

type Asks = (person: MapPerson, band: Band) => boolean

/** Tells who is among those a filter asks for. Made once for all of a map, which may be large. */
export function passesFilter(filter: MapFilter): Asks {
  const { bands, circles, tagIds, organisationIds, functions, seniorities, eventIds } = filter
  const all = [
    asks(bands, (_, band) => [band]),
    asks(circles, ({ circle }) => [circle]),
    asks(tagIds, (person) => person.tagIds),
    asks(organisationIds, ({ organisationId }) => [organisationId]),
    asks(functions, ({ jobFunction }) => [jobFunction]),
    asks(seniorities, ({ seniority }) => [seniority]),
    asks(eventIds, ({ metEventId }) => [metEventId]),
  ].filter((ask) => ask !== null)
  return (person, band) => all.every((ask) => ask(person, band))
}

/** Nothing where anything will do. */
function asks<Value>(
  wanted: readonly Value[],
  valuesOf: (person: MapPerson, band: Band) => readonly (Value | null)[],
): Asks | null {
  if (wanted.length === 0) return null
  const among = new Set(wanted)
  return (person, band) =>
    valuesOf(person, band).some((value) => value !== null && among.has(value))
}
