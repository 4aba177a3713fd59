import { desc, eq } from 'drizzle-orm'
import type { Instant } from '#domain/day'
import type { Reader, Writer } from '../open.ts'
import { notes } from '../schema/interactions.ts'
import { people } from '../schema/people.ts'
import { newUid } from '../uid.ts'

/** Notes on a person, the latest first. */
export function notesOf(db: Reader, personId: number) {
  return db
    .select({
      id: notes.id,
      body: notes.body,
      createdAt: notes.createdAt,
      updatedAt: notes.updatedAt,
    })
    .from(notes)
    .where(eq(notes.personId, personId))
    .orderBy(desc(notes.createdAt), desc(notes.id))
    .all()
}

/** Whom a note is on, or nothing if there is no such note. */
export function noted(db: Reader, id: number): { id: number; name: string } | undefined {
  return db
    .select({ id: people.id, name: people.name })
    .from(notes)
    .innerJoin(people, eq(people.id, notes.personId))
    .where(eq(notes.id, id))
    .get()
}

export function insertNote(
  db: Writer,
  personId: number,
  body: string,
  now: Instant,
): { id: number } {
  return db
    .insert(notes)
    .values({ uid: newUid(), personId, body, createdAt: now, updatedAt: now })
    .returning({ id: notes.id })
    .get()
}

export function updateNote(db: Writer, id: number, body: string, now: Instant): boolean {
  return db.update(notes).set({ body, updatedAt: now }).where(eq(notes.id, id)).run().changes > 0
}

export function deleteNote(db: Writer, id: number): boolean {
  return db.delete(notes).where(eq(notes.id, id)).run().changes > 0
}
