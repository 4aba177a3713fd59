import type { MapPerson } from '#contract/map'
import { Day } from '#domain/day'

/** Somebody on a map about whom nothing special is said. */
export function mapPerson(id: number, more: Partial<MapPerson> = {}): MapPerson {
  return {
    id,
    name: `Ana Person ${id}`,
    headline: '',
    status: 'known',
    circle: 'none',
    closeness: null,
    warmth: 2,
    band: 'familiar',
    lastContact: null,
    organisationId: null,
    seniority: null,
    jobFunction: null,
    tagIds: [],
    metEventId: null,
    hasPhoto: false,
    connectedOn: null,
    since: Day.parse('2024-01-01'),
    place: null,
    ...more,
  }
}
