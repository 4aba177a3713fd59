import { Temporal } from 'temporal-polyfill'
import type { MovedFollowUp } from '#contract/meetings'
import { followUpsByUid } from '#db/queries/followUps'
import { parseDay } from '#domain/day'
import type { FoundFollowUp } from '#domain/meetings/foundEvent'
import { changeInCalendar, type Due } from '#domain/meetings/movedFollowUp'
import type { Context } from './context.ts'

/** The follow-ups whose events a calendar has changed, each once, by its last telling. */
export function movedFollowUps(
  { db, timeZone }: Pick<Context, 'db' | 'timeZone'>,
  found: readonly FoundFollowUp[],
): MovedFollowUp[] {
  const told = new Map(found.map((one) => [one.uid, one]))
  return followUpsByUid(db.read, [...told.keys()]).flatMap((stored): MovedFollowUp[] => {
    const event = told.get(stored.uid)
    if (!event) return []
    // A calendar names a series by the days of its rule; that one of them is moved stands apart.
    const ruled = { ...stored, dueOn: stored.occursOn ?? stored.dueOn }
    const change = changeInCalendar(ruled, event, dueIn(stored.timeZone ?? timeZone, event))
    if (!change) return []
    const from = { day: stored.dueOn, time: stored.dueAt }
    return [{ id: stored.id, title: stored.title, from, to: change === 'dropped' ? null : change }]
  })
}

/** When the event is for whoever lives in that zone. */
function dueIn(zone: string, { at, day, time }: FoundFollowUp): Due {
  if (at === null) return { day, time }
  const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
  return {
    day: parseDay(there.toPlainDate().toString()) ?? day,
    time: there.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}
