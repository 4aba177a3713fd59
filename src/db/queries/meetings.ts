import { and, count, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import * as z from 'zod'
import type { Day } from '#domain/day'
import type { LoggedMeeting } from '#domain/meetings/alreadyLogged'
import type { Meeting } from '#domain/meetings/meeting'
import type { Me } from '#domain/meetings/ownAddresses'
import type { KnownGuest } from '#domain/meetings/whoIs'
import type { Reader } from '../open.ts'
import { interactions } from '../schema/interactions.ts'
import { suggestedMeetings } from '../schema/meetings.ts'
import { contacts, people } from '../schema/people.ts'

const IS_MEETING_KEY = sql`${interactions.sourceKey} >= 'ics:' AND ${interactions.sourceKey} < 'ics;'`

/** The keys of meetings that were logged from a calendar. */
export function loggedKeys(db: Reader): Set<string> {
  const rows = db
    .select({ key: interactions.sourceKey })
    .from(interactions)
    .where(and(isNotNull(interactions.sourceKey), IS_MEETING_KEY))
    .all()
  return new Set(rows.flatMap(({ key }) => key ?? []))
}

/** The keys of meetings that wait for an answer, or to which it was no. */
export function suggestedKeys(db: Reader, state: 'waiting' | 'rejected'): Set<string> {
  const rows = db
    .select({ key: suggestedMeetings.key })
    .from(suggestedMeetings)
    .where(eq(suggestedMeetings.state, state))
    .all()
  return new Set(rows.map(({ key }) => key))
}

const Guests = z.array(z.object({ name: z.string(), email: z.string() }))

/** Meetings that wait for an answer, the latest first. */
export function waitingMeetings(db: Reader): Meeting[] {
  return db
    .select()
    .from(suggestedMeetings)
    .where(eq(suggestedMeetings.state, 'waiting'))
    .orderBy(desc(suggestedMeetings.day), desc(suggestedMeetings.at), suggestedMeetings.key)
    .all()
    .map(meetingOf)
}

function meetingOf(row: typeof suggestedMeetings.$inferSelect): Meeting {
  const { key, kind, day, at, title, place, guests } = row
  return { key, kind, day, at, title, place, guests: Guests.parse(JSON.parse(guests)) }
}

/** A meeting that waits for an answer, or nothing. */
export function waitingMeeting(db: Reader, id: number): Meeting | undefined {
  const row = db
    .select()
    .from(suggestedMeetings)
    .where(and(eq(suggestedMeetings.id, id), eq(suggestedMeetings.state, 'waiting')))
    .get()
  return row && meetingOf(row)
}

/** The ids of meetings that wait, by key. */
export function waitingIds(db: Reader): Map<string, number> {
  const rows = db
    .select({ key: suggestedMeetings.key, id: suggestedMeetings.id })
    .from(suggestedMeetings)
    .where(eq(suggestedMeetings.state, 'waiting'))
    .all()
  return new Map(rows.map(({ key, id }) => [key, id]))
}

/** How many meetings wait for an answer. */
export function countWaiting(db: Reader): number {
  const counted = db
    .select({ rows: count() })
    .from(suggestedMeetings)
    .where(eq(suggestedMeetings.state, 'waiting'))
    .get()
  return counted?.rows ?? 0
}

/** What happened from one day to another, with everybody who took part. */
export function interactionsBetween(db: Reader, since: Day, until: Day): LoggedMeeting[] {
  const rows = db.all<Omit<LoggedMeeting, 'personIds' | 'isFromCalendar'> & Row>(sql`
    SELECT interactions.id, kind, day, at, person_id AS personId,
           coalesce(source_key GLOB 'ics:*', 0) AS isFromCalendar
    FROM interactions JOIN interaction_people ON interaction_id = interactions.id
    WHERE day BETWEEN ${since} AND ${until}
    ORDER BY interactions.id`)
  const groups = Map.groupBy(rows, ({ id }) => id)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { kind, day, at, isFromCalendar } = first
    const personIds = group.map(({ personId }) => personId)
    return [{ kind, day, at, isFromCalendar: isFromCalendar === 1, personIds }]
  })
}

interface Row {
  id: number
  personId: number
  isFromCalendar: 0 | 1
}

/** Everybody but me and those in the trash, with where they are and were. */
export function knownGuests(db: Reader): (KnownGuest & { headline: string })[] {
  const employed = db.all<{ personId: number; name: string }>(sql`
    SELECT person_id AS personId, name
    FROM positions JOIN organisations ON organisations.id = organisation_id
    WHERE trashed_at IS NULL`)
  const organisations = Map.groupBy(employed, ({ personId }) => personId)
  return db
    .select({ id: people.id, name: people.name, headline: people.headline })
    .from(people)
    .where(and(eq(people.isMe, false), isNull(people.trashedAt)))
    .all()
    .map((one) => ({
      ...one,
      organisations: (organisations.get(one.id) ?? []).map(({ name }) => name),
    }))
}

/** My name and addresses, or nothing while nobody has said who I am. */
export function meInCalendars(db: Reader): Me | undefined {
  const me = db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(eq(people.isMe, true))
    .get()
  if (!me) return undefined
  const emails = db
    .select({ email: contacts.canonical })
    .from(contacts)
    .where(and(eq(contacts.personId, me.id), eq(contacts.kind, 'email')))
    .all()
  return { name: me.name, emails: emails.map(({ email }) => email) }
}
