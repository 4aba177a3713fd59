import { Day, type Instant } from '#domain/day'

/** The day it was at an instant, here or in another time zone (`Europe/Berlin`). */
export function localDay(at: Instant, timeZone?: string): Day {
  // Swedish dates are written as ours: 2026-11-23.
  return Day.parse(new Intl.DateTimeFormat('sv-SE', { timeZone }).format(Date.parse(at)))
}
