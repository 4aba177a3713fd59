import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Instant } from '#domain/day'
import type { PlannedEvent } from '#domain/event'
import type { Reader, Writer } from '../open.ts'
import { eventPeople } from '../schema/eventPeople.ts'
import { events } from '../schema/events.ts'
import { interactionPeople, interactions } from '../schema/interactions.ts'
import { people } from '../schema/people.ts'
import { newUid } from '../uid.ts'

/** Every event that is not in the trash. */
export function listEvents(db: Reader) {
  const count = (state: string) =>
    sql<number>`(SELECT count(*) FROM event_people JOIN people ON people.id = person_id
      WHERE event_id = events.id AND state = ${state} AND people.trashed_at IS NULL)`
  return db
    .select({
      id: events.id,
      name: events.name,
      place: events.place,
      startsOn: events.startsOn,
      endsOn: events.endsOn,
      notes: events.notes,
      hoped: count('hoped'),
      met: count('met'),
    })
    .from(events)
    .where(isNull(events.trashedAt))
    .orderBy(events.startsOn, events.id)
    .all()
}

/** Who belongs to an event, in the order in which they were added. */
export function eventPeopleOf(db: Reader, eventId: number) {
  return db
    .select({
      personId: eventPeople.personId,
      state: eventPeople.state,
      note: eventPeople.note,
    })
    .from(eventPeople)
    .innerJoin(people, eq(people.id, eventPeople.personId))
    .where(and(eq(eventPeople.eventId, eventId), isNull(people.trashedAt)))
    .orderBy(eventPeople.id)
    .all()
}

/** What is noted on those who took part in interactions at events, in the order of the event. */
export function eventNotesOf(db: Reader, interactionIds: readonly number[]) {
  return db
    .select({
      interactionId: interactions.id,
      place: interactions.place,
      personId: people.id,
      name: people.name,
      note: eventPeople.note,
    })
    .from(interactions)
    .innerJoin(interactionPeople, eq(interactionPeople.interactionId, interactions.id))
    .innerJoin(people, eq(people.id, interactionPeople.personId))
    .innerJoin(
      eventPeople,
      and(eq(eventPeople.eventId, interactions.eventId), eq(eventPeople.personId, people.id)),
    )
    .where(and(inArray(interactions.id, [...interactionIds]), isNull(people.trashedAt)))
    .orderBy(eventPeople.id)
    .all()
}

export function insertEvent(db: Writer, event: PlannedEvent, now: Instant): { id: number } {
  return db
    .insert(events)
    .values({ ...event, uid: newUid(), createdAt: now, updatedAt: now })
    .returning({ id: events.id })
    .get()
}

/** False if there is no such event. */
export function updateEvent(
  db: Writer,
  id: number,
  changes: Partial<typeof events.$inferInsert>,
  now: Instant,
): boolean {
  const { changes: rows } = db
    .update(events)
    .set({ ...changes, updatedAt: now })
    .where(and(eq(events.id, id), isNull(events.trashedAt)))
    .run()
  return rows > 0
}

/** Somebody hoped for; whoever belongs to the event already stays as they are. */
export function hopeFor(db: Writer, eventId: number, personId: number): boolean {
  const { changes } = db
    .insert(eventPeople)
    .values({ eventId, personId, state: 'hoped' })
    .onConflictDoNothing()
    .run()
  return changes > 0
}

/** Met there, with a note; what was noted before stays above it. */
export function markMet(db: Writer, eventId: number, personId: number, note: string): void {
  db.insert(eventPeople)
    .values({ eventId, personId, state: 'met', note })
    .onConflictDoUpdate({
      target: [eventPeople.eventId, eventPeople.personId],
      set: {
        state: 'met',
        note: sql`CASE WHEN note = '' OR excluded.note = '' THEN note || excluded.note
          ELSE note || char(10) || excluded.note END`,
      },
    })
    .run()
}

/** False if they do not belong to it. */
export function leaveOut(db: Writer, eventId: number, personId: number): boolean {
  const { changes } = db
    .delete(eventPeople)
    .where(and(eq(eventPeople.eventId, eventId), eq(eventPeople.personId, personId)))
    .run()
  return changes > 0
}
