import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library'
import { mendedZone } from './timeZoneRules.ts'

export interface CalendarTimeZone {
  /** What TZID says; another name of the same zone where the given one is an alias. */
  readonly id: string
  /** The VTIMEZONE, lines divided by CRLF, without one at the end. */
  readonly block: string
}

const known = new Set(tzlib_get_timezones(false))
const zones = new Map<string, CalendarTimeZone>()

/** A zone of the time zone database by its name, or nothing if there is no such zone. */
export function calendarTimeZone(name: string): CalendarTimeZone | undefined {
  if (!known.has(name)) return undefined

  const found = zones.get(name)
  if (found) return found

  const [block = '', parameter = ''] = tzlib_get_ical_block(name, false)
  const id = parameter.replace('TZID=', '')
  const zone = { id, block: mendedZone(id, block) }
  zones.set(name, zone)
  return zone
}
