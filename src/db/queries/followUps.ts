import { and, asc, count, desc, eq, gt, gte, inArray, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Day, Instant } from '#domain/day'
import type { FollowUpState, PlannedFollowUp } from '#domain/followUp'
import type { Occurrence } from '#domain/repeats'
import type { Reader, Writer } from '../open.ts'
import { followUpPeople, followUps } from '../schema/followUps.ts'
import { people } from '../schema/people.ts'
import { chunks } from './people.ts'
import { newUid } from '../uid.ts'

/** Leaves out what has to do with people in the trash only. */
export const IS_SHOWN = sql`(
  NOT EXISTS (SELECT 1 FROM follow_up_people WHERE follow_up_id = ${followUps.id})
  OR EXISTS (SELECT 1 FROM follow_up_people JOIN people ON people.id = person_id
             WHERE follow_up_id = ${followUps.id} AND trashed_at IS NULL))`

const AS_DUE = [asc(followUps.dueOn), asc(followUps.dueAt), asc(followUps.id)]

/** Follow-ups in one state with their people: open ones as they are due, closed ones the latest first. */
export function listFollowUps(db: Reader, state: FollowUpState, limit: number) {
  const order = state === 'open' ? AS_DUE : [desc(followUps.closedAt), desc(followUps.id)]
  const rows = db
    .select()
    .from(followUps)
    .where(and(eq(followUps.state, state), IS_SHOWN))
    .orderBy(...order)
    .limit(limit)
    .all()
  return withPeople(db, rows)
}

/** Open follow-ups that are due on or before a day, as they are due. */
export function followUpsDue(db: Reader, until: Day) {
  const rows = db
    .select()
    .from(followUps)
    .where(and(eq(followUps.state, 'open'), lte(followUps.dueOn, until), IS_SHOWN))
    .orderBy(...AS_DUE)
    .all()
  return withPeople(db, rows)
}

/** How many open follow-ups are due after one day, on or before another. */
export function countDueBetween(db: Reader, after: Day, until: Day): number {
  return countOpen(db, and(gt(followUps.dueOn, after), lte(followUps.dueOn, until)))
}

/** How many follow-ups are open. */
export function countOpen(db: Reader, where?: SQL): number {
  const counted = db
    .select({ rows: count() })
    .from(followUps)
    .where(and(eq(followUps.state, 'open'), IS_SHOWN, where))
    .get()
  return counted?.rows ?? 0
}

/** A follow-up with its people, or nothing. */
export function followUp(db: Reader, id: number) {
  const [found] = withPeople(db, db.select().from(followUps).where(eq(followUps.id, id)).all())
  return found
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

/** Everybody with whom something is planned already. */
export function peopleWithOpenFollowUps(db: Reader): Set<number> {
  const rows = db
    .selectDistinct({ personId: followUpPeople.personId })
    .from(followUpPeople)
    .innerJoin(followUps, eq(followUps.id, followUpPeople.followUpId))
    .where(eq(followUps.state, 'open'))
    .all()
  return new Set(rows.map(({ personId }) => personId))
}

/** Open follow-ups that have to do with any of the given people. */
export function openFollowUpsWith(db: Reader, personIds: readonly number[]) {
  const found = chunks(personIds).flatMap((some) =>
    db
      .select({ id: followUps.id, title: followUps.title })
      .from(followUps)
      .innerJoin(followUpPeople, eq(followUpPeople.followUpId, followUps.id))
      .where(and(eq(followUps.state, 'open'), inArray(followUpPeople.personId, some), IS_SHOWN))
      .all(),
  )
  const once = new Map(found.map((row) => [row.id, row]))
  return [...once.values()].sort((a, b) => a.id - b.id)
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

/** False if there is no such follow-up. What is due when it was stays in the time zone it was in. */
export function updateFollowUp(
  db: Writer,
  id: number,
  { personIds, ...changed }: PlannedFollowUp,
  timeZone: string,
  now: Instant,
): boolean {
  const stored = db.select().from(followUps).where(eq(followUps.id, id)).get()
  if (!stored) return false
  const isDueAsBefore = stored.dueOn === changed.dueOn && stored.dueAt === changed.dueAt
  const zone = isDueAsBefore ? stored.timeZone : timeZone
  change(db, id, { ...changed, timeZone: changed.dueAt ? zone : null }, now)
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

/** Moves a follow-up to its next occurrence; false if there is none. */
export function repeatFollowUp(
  db: Writer,
  id: number,
  { on, repeats }: Occurrence,
  now: Instant,
): boolean {
  return change(db, id, { dueOn: on, repeats }, now)
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
