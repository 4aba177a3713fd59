import { dayOfNumber, type Instant } from '#domain/day'
import type { FoundDay, FoundFollowUp, FoundTime } from '#domain/meetings/foundEvent'
import { instantOf } from './clock.ts'
import type { CalendarEvent } from './event.ts'
import { localMs, type Moment } from './moment.ts'
import type { Zones } from './zones.ts'

const OWN = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@kithmap$/i

/** Whether an event with this UID was made by Kithmap. */
export function isOwn(uid: string): boolean {
  return OWN.test(uid)
}

/** What a calendar says of a follow-up and of single days of it, or nothing if it says no day. */
export function followUpOf(
  events: readonly CalendarEvent[],
  zones: Zones,
): FoundFollowUp | undefined {
  const event = events.findLast(({ recurrenceOf }) => !recurrenceOf)
  const uid = OWN.exec(event?.uid ?? '')?.[1]
  if (!event?.start || uid === undefined) return undefined

  return {
    uid: uid.toLowerCase(),
    ...timeOf(event.start, zones),
    isCancelled: event.isCancelled,
    changedAt: changedAt(event, zones),
    days: daysApart(event, events, zones),
  }
}

/** The days of a series that are not as its rule has them. */
function daysApart(
  series: CalendarEvent,
  events: readonly CalendarEvent[],
  zones: Zones,
): FoundDay[] {
  const left = series.left.map((moment) => ({
    of: timeOf(moment, zones),
    to: null,
    changedAt: changedAt(series, zones),
  }))
  const moved = events.flatMap((event) => {
    const { recurrenceOf, start, isCancelled } = event
    if (!recurrenceOf) return []
    const to = start && !isCancelled ? timeOf(start, zones) : null
    return { of: timeOf(recurrenceOf, zones), to, changedAt: changedAt(event, zones) }
  })
  return [...left, ...moved]
}

function timeOf(moment: Moment, zones: Zones): FoundTime {
  const { dayNumber, timeMs } = moment
  return {
    day: dayOfNumber(dayNumber),
    time: timeMs === null ? null : new Date(timeMs).toISOString().slice(11, 16),
    at: instantAt(moment, zones),
  }
}

function changedAt({ changed }: CalendarEvent, zones: Zones): Instant | null {
  return changed && instantAt(changed, zones)
}

/** Nothing for a day, and for a time that is the same wherever it is read. */
function instantAt(moment: Moment, zones: Zones): Instant | null {
  const clock = moment.zone === '' ? undefined : zones.clockOf(moment.zone)
  if (moment.timeMs === null || !clock) return null
  return new Date(instantOf(clock, localMs(moment))).toISOString() as Instant
}
