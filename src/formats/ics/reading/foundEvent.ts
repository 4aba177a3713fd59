import { dayOfNumber, type Instant } from '#domain/day'
import type { FoundEvent } from '#domain/meetings/foundEvent'
import { meetingKey } from '#domain/meetings/meetingKey'
import { instantOf } from './clock.ts'
import { localMs, type Moment, MS_PER_DAY } from './moment.ts'
import type { Occurrence } from './occurrences.ts'
import type { Zones } from './zones.ts'

/** What took place, on the day it was for the user. A zone nobody knows counts as the user's. */
export function foundEvent({ event, start, original }: Occurrence, zones: Zones): FoundEvent {
  const { uid, title, place, hasConference, invited } = event
  const key = meetingKey(uid, original && momentText(original, zones))
  return { key, ...timeOf(start, zones), title, place, hasConference, invited }
}

function timeOf(start: Moment, zones: Zones): Pick<FoundEvent, 'day' | 'at'> {
  if (start.timeMs === null) return { day: dayOfNumber(start.dayNumber), at: null }

  const own = zones.clockOf('')
  if (!own) throw new Error('the time zone of the user is unknown')
  const instantMs = instantOf(zones.clockOf(start.zone) ?? own, localMs(start))
  return {
    day: dayOfNumber(Math.floor((instantMs + own(instantMs)) / MS_PER_DAY)),
    at: new Date(instantMs).toISOString() as Instant,
  }
}

/** A moment as keys hold it, the same however its calendar writes it. */
function momentText(moment: Moment, zones: Zones): string {
  if (moment.timeMs === null) return dayOfNumber(moment.dayNumber)
  // A time that is the same everywhere is another instant wherever it is read.
  const clock = moment.zone === '' ? undefined : zones.clockOf(moment.zone)
  if (!clock) return new Date(localMs(moment)).toISOString().slice(0, 16)
  return `${new Date(instantOf(clock, localMs(moment))).toISOString().slice(0, 16)}Z`
}
