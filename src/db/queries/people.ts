import { and, desc, eq, inArray, isNotNull, isNull, ne, type SQL } from 'drizzle-orm'
import type { Circle } from '#domain/circle'
import type { Day, Instant } from '#domain/day'
import { sortNameOf } from '#domain/name'
import type { PersonDetails } from '#domain/person'
import { events } from '../schema/events.ts'
import { people, photos } from '../schema/people.ts'
import type { Reader, Writer } from '../open.ts'
import { newUid } from '../uid.ts'

/** SQLite takes at most 32,766 values in a statement; half of it leaves room. */
const MOST_IDS = 16_000

/** The person, me included, or nothing. */
export function person(db: Reader, id: number) {
  return db.select().from(people).where(eq(people.id, id)).get()
}

/** The person of a uid who is not in the trash, or nothing. */
export function personOfUid(db: Reader, uid: string) {
  return db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(eq(people.uid, uid), isNull(people.trashedAt)))
    .get()
}

/** Me, or nothing while nobody has said who that is. */
export function me(db: Reader) {
  return db
    .select({ id: people.id, name: people.name, linkedin: people.linkedin })
    .from(people)
    .where(eq(people.isMe, true))
    .get()
}

/** Whether anybody is in the file, in the trash or not, me included. */
export function hasPeople(db: Reader): boolean {
  return db.select({ id: people.id }).from(people).limit(1).get() !== undefined
}

/** Those of the given ids that belong to somebody, in the trash or not. */
export function presentIds(db: Reader, ids: readonly number[]): number[] {
  return idsWhere(db, ids)
}

/** Those of the given ids that belong to somebody who is not in the trash. */
export function untrashedIds(db: Reader, ids: readonly number[]): number[] {
  return idsWhere(db, ids, isNull(people.trashedAt))
}

/** Those of the given ids that belong to somebody who is in the trash. */
export function trashedIds(db: Reader, ids: readonly number[]): number[] {
  return idsWhere(db, ids, isNotNull(people.trashedAt))
}

function idsWhere(db: Reader, ids: readonly number[], where?: SQL): number[] {
  return chunks(ids).flatMap((some) =>
    db
      .select({ id: people.id })
      .from(people)
      .where(and(inArray(people.id, some), where))
      .all()
      .map(({ id }) => id),
  )
}

/** A person's photo as a `data:` address, or null. */
export function photoOf(db: Reader, personId: number): string | null {
  const photo = db.select().from(photos).where(eq(photos.personId, personId)).get()
  return photo ? `data:${photo.mediaType};base64,${photo.bytes.toString('base64')}` : null
}

/** The name of the event where the person was met, or null. */
export function metAt(db: Reader, eventId: number | null): string | null {
  if (eventId === null) return null
  const event = db.select({ name: events.name }).from(events).where(eq(events.id, eventId)).get()
  return event?.name ?? null
}

export function insertPerson(
  db: Writer,
  details: Partial<PersonDetails> & { name: string; circleSince?: Day | null },
  now: Instant,
): { id: number; name: string } {
  return db
    .insert(people)
    .values({
      ...details,
      uid: newUid(),
      sortName: sortNameOf(details),
      createdAt: now,
      updatedAt: now,
    })
    .returning({ id: people.id, name: people.name })
    .get()
}

/** Sets what is given and leaves the rest. */
export function updatePerson(
  db: Writer,
  id: number,
  changes: Partial<typeof people.$inferInsert>,
  now: Instant,
): void {
  db.update(people)
    .set({ ...changes, updatedAt: now })
    .where(eq(people.id, id))
    .run()
}

export function updatePeople(
  db: Writer,
  ids: readonly number[],
  changes: Partial<typeof people.$inferInsert>,
): void {
  for (const some of chunks(ids))
    db.update(people).set(changes).where(inArray(people.id, some)).run()
}

/** Moves people to a circle; who is in it already stays there since when they were. */
export function moveToCircle(
  db: Writer,
  ids: readonly number[],
  circle: Circle,
  circleSince: Day,
): void {
  for (const some of chunks(ids))
    db.update(people)
      .set({ circle, circleSince })
      .where(and(inArray(people.id, some), ne(people.circle, circle)))
      .run()
}

/** People in the trash, the latest first. */
export function trashedPeople(db: Reader) {
  return db
    .select({
      id: people.id,
      name: people.name,
      headline: people.headline,
      trashedAt: people.trashedAt,
    })
    .from(people)
    .where(isNotNull(people.trashedAt))
    .orderBy(desc(people.trashedAt))
    .all()
}

/** The ids in parts small enough for one statement. */
export function chunks(ids: readonly number[]): number[][] {
  return Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, index) =>
    ids.slice(index * MOST_IDS, (index + 1) * MOST_IDS),
  )
}
