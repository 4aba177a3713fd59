import { createHash } from 'node:crypto'
import { calendarFollowUps, targetStepIds } from '#db/queries/followUps'
import { celebratedPeople, uidsOfPeople } from '#db/queries/celebrated'
import { rememberSent, sentEventsByUid } from '#db/queries/sentEvents'
import type { Db } from '#db/open'
import { anniversaryEvent, birthdayEvent } from '#domain/calendar/birthdayEvents'
import type { CalendarEvent, StampedEvent } from '#domain/calendar/calendarEvent'
import { FEED_NAMES, type Feed } from '#domain/calendar/feed'
import {
  type CalendarFollowUp,
  DAYS_KEPT_WHEN_CLOSED,
  followUpEvent,
  isInCalendar,
} from '#domain/calendar/followUpEvents'
import { keepInTouchEvent } from '#domain/calendar/keepInTouchEvents'
import { type SentEvent, stamped } from '#domain/calendar/stamp'
import { addDays, type Day, type Instant } from '#domain/day'
import type { PrivacyLevel } from '#domain/privacy'
import { calendarFile } from '#formats/ics/feed'
import { calendarUid } from './calendarUid.ts'
import type { Network } from './network.ts'

/** What a feed is made of. */
export interface FeedContext {
  db: Db
  network: Network
  today: () => Day
  now: () => Instant
}

/** A feed as a calendar file, and how many of its events lie ahead or are open. */
export async function feedText(
  context: FeedContext,
  feed: Feed,
  level: PrivacyLevel,
): Promise<{ text: string; events: number }> {
  const makers = eventMakers(context, feed)
  const at = (told: PrivacyLevel) => makers.flatMap((make) => make(told) ?? [])
  const whole = at('full')
  const events = await numbered(context, level === 'full' ? whole : at(level), whole)
  return {
    text: calendarFile(events, FEED_NAMES[feed]),
    events: events.filter(({ isCancelled }) => !isCancelled).length,
  }
}

/** The events with their numbers; what calendars are told of them is remembered. */
async function numbered(
  { db, now }: FeedContext,
  events: readonly CalendarEvent[],
  whole: readonly CalendarEvent[],
): Promise<StampedEvent[]> {
  const from = (sent: ReadonlyMap<string, SentEvent>) =>
    stamped(events, whole, sent, { digestOf, now: now() })
  const known = from(sentEventsByUid(db.read))
  if (known.changed.length === 0) return known.events
  // What calendars were told is no work of the user's, and nobody shows it.
  return db.write([], null, (tx) => {
    // Another feed may have been made meanwhile, and no number is given twice.
    const next = from(sentEventsByUid(tx))
    rememberSent(tx, next.changed)
    return next.events
  })
}

/** Every event of a feed, to be made as far as a level of privacy allows. */
export function eventMakers(context: FeedContext, feed: Feed): EventMaker[] {
  switch (feed) {
    case 'follow-ups':
      return followUpMakers(context)
    case 'target-steps':
      return followUpMakers(context, targetStepIds(context.db.read))
    case 'keep-in-touch':
      return keepInTouchMakers(context)
    case 'birthdays':
      return birthdayMakers(context)
    case 'all':
      return [...followUpMakers(context), ...keepInTouchMakers(context), ...birthdayMakers(context)]
  }
}

export type EventMaker = (level: PrivacyLevel) => CalendarEvent | undefined

function followUpMakers({ db, today }: FeedContext, only?: ReadonlySet<number>): EventMaker[] {
  const on = today()
  const since = `${addDays(on, -DAYS_KEPT_WHEN_CLOSED - 1)}T00:00:00.000Z` as Instant
  return calendarFollowUps(db.read, since)
    .filter((followUp) => (!only || only.has(followUp.id)) && isInCalendar(on, followUp))
    .map((followUp: CalendarFollowUp) => (level) => followUpEvent(level, followUp))
}

function keepInTouchMakers({ db, network, today }: FeedContext): EventMaker[] {
  const uids = uidsOfPeople(db.read)
  return [...network(today()).values()].flatMap(({ id, name, headline, cadence }) => {
    const named = uids.get(id)
    if (!named || !cadence) return []
    const person = { ...named, name, headline, cadence }
    const uid = calendarUid('keep in touch', named.uid)
    return [(level: PrivacyLevel) => keepInTouchEvent(level, person, uid)]
  })
}

function birthdayMakers({ db }: FeedContext): EventMaker[] {
  return celebratedPeople(db.read).flatMap((person): EventMaker[] => {
    const birthdayUid = calendarUid('birthday', person.uid)
    const anniversaryUid = calendarUid('anniversary', person.uid)
    return [
      (level) => birthdayEvent(level, person, birthdayUid),
      (level) => anniversaryEvent(level, person, anniversaryUid),
    ]
  })
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
