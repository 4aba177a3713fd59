import { Temporal } from 'temporal-polyfill'
import type { MovedFollowUp } from '#contract/meetings'
import { followUpsByUid } from '#db/queries/followUps'
import type { Reader } from '#db/open'
import { type Day, parseDay } from '#domain/day'
import type { FoundFollowUp, FoundTime } from '#domain/meetings/foundEvent'
import { changeInCalendar, type Due, isOlder } from '#domain/meetings/movedFollowUp'
import type { RuleWithExceptions } from '#domain/repeats'
import { isIn, roomFor } from '#formats/ics/occurrence'
import type { Context } from './context.ts'
import { ruleOf } from './followUpRule.ts'

type Stored = ReturnType<typeof followUpsByUid>[number]

/** So many changed days are looked at of one series. */
const MOST_DAYS = 100

/** The follow-ups, and days of them, whose events a calendar has changed; by its last telling. */
export function movedFollowUps(
  { db, timeZone }: Pick<Context, 'db' | 'timeZone'>,
  found: readonly FoundFollowUp[],
): MovedFollowUp[] {
  const told = new Map(found.map((one) => [one.uid, one]))
  return followUpsByUid(db.read, [...told.keys()]).flatMap((stored): MovedFollowUp[] => {
    const event = told.get(stored.uid)
    if (!event) return []
    const zone = stored.timeZone ?? timeZone
    // A calendar names a series by the days of its rule; that one of them is moved stands apart.
    const ruled = { ...stored, dueOn: stored.occursOn ?? stored.dueOn }
    const change = changeInCalendar(ruled, event, dueIn(zone, event))
    if (!change) return movedDays(db.read, stored, event, zone)
    const from = { day: stored.dueOn, time: stored.dueAt }
    const to = change === 'dropped' ? null : change
    return [{ id: stored.id, title: stored.title, occursOn: null, from, to }]
  })
}

/** The days of a series that a calendar has moved or left out, each by itself. */
function movedDays(
  db: Reader,
  stored: Stored,
  { days }: FoundFollowUp,
  zone: string,
): MovedFollowUp[] {
  const rule = stored.state === 'open' ? ruleOf(db, stored) : undefined
  if (!rule) return []

  const { id, title, dueAt: time } = stored
  const apart = new Map(rule.exceptions.map(({ occursOn, movedTo }) => [occursOn, movedTo]))
  apart.set(rule.from, stored.dueOn)
  const told = new Map(
    days
      .filter(({ changedAt }) => !isOlder(changedAt, stored.updatedAt))
      .map(({ of, to }) => [dueIn(zone, of).day, to && dueIn(zone, to).day]),
  )

  return [...told].slice(0, MOST_DAYS).flatMap(([occursOn, to]): MovedFollowUp[] => {
    const here = apart.get(occursOn)
    const day = here === undefined ? occursOn : here
    if (day === to || !canMove(rule, occursOn, to)) return []
    return [
      { id, title, occursOn, from: { day: day ?? occursOn, time }, to: to && { day: to, time } },
    ]
  })
}

/** Whether the file can do the same: what is open goes anywhere, a day to come not past another. */
function canMove(rule: RuleWithExceptions, occursOn: Day, to: Day | null): boolean {
  if (occursOn === rule.from) return true
  const room = roomFor(rule, occursOn)
  return room !== undefined && (to === null || isIn(room, to))
}

/** When something is for whoever lives in that zone. */
function dueIn(zone: string, { at, day, time }: FoundTime): Due {
  if (at === null) return { day, time }
  const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
  return {
    day: parseDay(there.toPlainDate().toString()) ?? day,
    time: there.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}
