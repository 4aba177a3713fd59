import { dayOfNumber, type Instant } from '#domain/day'
import type { FoundFollowUp } from '#domain/meetings/foundEvent'
import { instantOf } from './clock.ts'
import type { CalendarEvent } from './event.ts'
import { localMs, type Moment } from './moment.ts'
import type { Zones } from './zones.ts'

const OWN = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@kithmap$/i

/** Whether an event with this UID was made by Kithmap. */
export function isOwn(uid: string): boolean {
  return OWN.test(uid)
}

/**
 * What a calendar says of a follow-up, or nothing if it says no day.
 *
 * One that repeats is told by its series: to move a single time of it moves no follow-up.
 */
export function followUpOf(
  events: readonly CalendarEvent[],
  zones: Zones,
): FoundFollowUp | undefined {
  const event = events.findLast(({ recurrenceOf }) => !recurrenceOf)
  const uid = OWN.exec(event?.uid ?? '')?.[1]
  if (!event?.start || uid === undefined) return undefined

  const { start, changed, isCancelled } = event
  return {
    uid: uid.toLowerCase(),
    day: dayOfNumber(start.dayNumber),
    time: start.timeMs === null ? null : new Date(start.timeMs).toISOString().slice(11, 16),
    at: instantAt(start, zones),
    isCancelled,
    changedAt: changed && instantAt(changed, zones),
  }
}

/** Nothing for a day, and for a time that is the same wherever it is read. */
function instantAt(moment: Moment, zones: Zones): Instant | null {
  const clock = moment.zone === '' ? undefined : zones.clockOf(moment.zone)
  if (moment.timeMs === null || !clock) return null
  return new Date(instantOf(clock, localMs(moment))).toISOString() as Instant
}
