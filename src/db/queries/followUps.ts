import { and, asc, desc, eq, gte, inArray, or, sql } from 'drizzle-orm'
import type { Day, Instant } from '#domain/day'
import type { FollowUpState, PlannedFollowUp } from '#domain/followUp'
import type { Reader, Writer } from '../open.ts'
import { followUpPeople, followUps } from '../schema/followUps.ts'
import { people } from '../schema/people.ts'
import { chunks } from './people.ts'
import { newUid } from '../uid.ts'

/** Leaves out what has to do with people in the trash only. */
const IS_SHOWN = sql`(
  NOT EXISTS (SELECT 1 FROM follow_up_people WHERE follow_up_id = ${followUps.id})
  OR EXISTS (SELECT 1 FROM follow_up_people JOIN people ON people.id = person_id
             WHERE follow_up_id = ${followUps.id} AND trashed_at IS NULL))`

/** Follow-ups in one state with their people: open ones as they are due, closed ones the latest first. */
export function listFollowUps(db: Reader, state: FollowUpState, limit: number) {
  const order =
    state === 'open'
      ? [asc(followUps.dueOn), asc(followUps.dueAt), asc(followUps.id)]
      : [desc(followUps.closedAt), desc(followUps.id)]
  const rows = db
    .select()
    .from(followUps)
    .where(and(eq(followUps.state, state), IS_SHOWN))
    .orderBy(...order)
    .limit(limit)
    .all()
  return withPeople(db, rows)
}

/** Follow-ups for one person: open ones as they are due, then closed ones. */
export function followUpsOf(db: Reader, personId: number) {
  const rows = db
    .select()
    .from(followUps)
    .where(
      inArray(
        followUps.id,
        db
          .select({ id: followUpPeople.followUpId })
          .from(followUpPeople)
          .where(eq(followUpPeople.personId, personId)),
      ),
    )
    .orderBy(sql`${followUps.state} <> 'open'`, asc(followUps.dueOn), asc(followUps.id))
    .all()
  return withPeople(db, rows)
}

/** All follow-ups that a calendar may show: open ones, and those closed since the given instant. */
export function calendarFollowUps(db: Reader, closedSince: Instant) {
  const rows = db
    .select()
    .from(followUps)
    .where(and(or(eq(followUps.state, 'open'), gte(followUps.closedAt, closedSince)), IS_SHOWN))
    .orderBy(followUps.uid)
    .all()
  return withPeople(db, rows)
}

/** Open follow-ups that have to do with any of the given people. */
export function openFollowUpsWith(db: Reader, personIds: readonly number[]) {
  return db
    .selectDistinct({ id: followUps.id, title: followUps.title })
    .from(followUps)
    .innerJoin(followUpPeople, eq(followUpPeople.followUpId, followUps.id))
    .where(and(eq(followUps.state, 'open'), inArray(followUpPeople.personId, [...personIds])))
    .orderBy(followUps.id)
    .all()
}

function withPeople<Row extends { id: number }>(db: Reader, rows: readonly Row[]) {
  const named = chunks(rows.map(({ id }) => id)).flatMap((ids) =>
    db
      .select({ followUpId: followUpPeople.followUpId, id: people.id, name: people.name })
      .from(followUpPeople)
      .innerJoin(people, eq(people.id, followUpPeople.personId))
      .where(inArray(followUpPeople.followUpId, ids))
      .orderBy(people.sortName)
      .all(),
  )
  const grouped = Map.groupBy(named, ({ followUpId }) => followUpId)
  return rows.map((row) => ({
    ...row,
    people: (grouped.get(row.id) ?? []).map(({ id, name }) => ({ id, name })),
  }))
}

export function insertFollowUp(
  db: Writer,
  { personIds, ...followUp }: PlannedFollowUp,
  timeZone: string,
  now: Instant,
): { id: number } {
  const inserted = db
    .insert(followUps)
    .values({
      ...followUp,
      timeZone: followUp.dueAt ? timeZone : null,
      uid: newUid(),
      createdAt: now,
      updatedAt: now,
    })
    .returning({ id: followUps.id })
    .get()
  insertFollowUpPeople(db, inserted.id, personIds)
  return inserted
}

/** False if there is no such follow-up. */
export function updateFollowUp(
  db: Writer,
  id: number,
  { personIds, ...followUp }: PlannedFollowUp,
  timeZone: string,
  now: Instant,
): boolean {
  const changed = change(db, id, { ...followUp, timeZone: followUp.dueAt ? timeZone : null }, now)
  if (!changed) return false
  db.delete(followUpPeople).where(eq(followUpPeople.followUpId, id)).run()
  insertFollowUpPeople(db, id, personIds)
  return true
}

/** Closes or opens a follow-up; false if there is none. */
export function setFollowUpState(
  db: Writer,
  id: number,
  state: FollowUpState,
  now: Instant,
): boolean {
  return change(db, id, { state, closedAt: state === 'open' ? null : now }, now)
}

/** Moves the due date; false if there is no such follow-up. */
export function moveFollowUp(db: Writer, id: number, dueOn: Day, now: Instant): boolean {
  return change(db, id, { dueOn }, now)
}

/** Every change a calendar should see raises the sequence (RFC 5545 §3.8.7.4). */
function change(
  db: Writer,
  id: number,
  values: Partial<typeof followUps.$inferInsert>,
  now: Instant,
): boolean {
  const { changes } = db
    .update(followUps)
    .set({ ...values, sequence: sql`${followUps.sequence} + 1`, updatedAt: now })
    .where(eq(followUps.id, id))
    .run()
  return changes > 0
}

function insertFollowUpPeople(db: Writer, followUpId: number, personIds: readonly number[]): void {
  for (const personId of new Set(personIds))
    db.insert(followUpPeople).values({ followUpId, personId }).run()
}
