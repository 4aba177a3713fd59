import { and, asc, count, desc, eq, gt, gte, inArray, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Day, Instant } from '#domain/day'
import type { FollowUpState, PlannedFollowUp } from '#domain/followUp'
import type { Reader, Writer } from '../open.ts'
import { followUpPeople, followUps } from '../schema/followUps.ts'
import { changeFollowUp } from './followUpChanges.ts'
import { clearExceptions, exceptionsByFollowUp } from './followUpExceptions.ts'
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

/** The follow-ups with those uids, as calendars know them. */
export function followUpsByUid(db: Reader, uids: readonly string[]) {
  const wanted = new Set(uids)
  const ids = db
    .select({ id: followUps.id, uid: followUps.uid })
    .from(followUps)
    .all()
    .flatMap(({ id, uid }) => (wanted.has(uid) ? id : []))
  return chunks(ids).flatMap((some) =>
    db.select().from(followUps).where(inArray(followUps.id, some)).all(),
  )
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
  const exceptions = exceptionsByFollowUp(db)
  return withPeople(db, rows).map((row) => ({ ...row, exceptions: exceptions.get(row.id) ?? [] }))
}

/** Follow-ups that lead to an organisation one wants to work with: with people there, or planned for it in a review. */
export function targetStepIds(db: Reader): Set<number> {
  const rows = db.values<[number]>(
    sql`SELECT follow_up_id FROM follow_up_people
          JOIN positions ON positions.person_id = follow_up_people.person_id
          JOIN targets ON targets.organisation_id = positions.organisation_id
          WHERE positions.is_past = 0 AND positions.ended_on IS NULL AND targets.stage <> 'closed'
        UNION
        SELECT follow_up_id FROM review_answers
          WHERE item_key LIKE 'reach %' AND follow_up_id IS NOT NULL`,
  )
  return new Set(rows.map(([id]) => id))
}

/** Everybody with whom something is planned already; if a day is given, for that day or later. */
export function peopleWithOpenFollowUps(db: Reader, from?: Day): Set<number> {
  const rows = db
    .selectDistinct({ personId: followUpPeople.personId })
    .from(followUpPeople)
    .innerJoin(followUps, eq(followUps.id, followUpPeople.followUpId))
    .where(and(eq(followUps.state, 'open'), from && gte(followUps.dueOn, from)))
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
      .select({
        followUpId: followUpPeople.followUpId,
        id: people.id,
        uid: people.uid,
        name: people.name,
      })
      .from(followUpPeople)
      .innerJoin(people, eq(people.id, followUpPeople.personId))
      .where(inArray(followUpPeople.followUpId, ids))
      .orderBy(people.sortName)
      .all(),
  )
  const grouped = Map.groupBy(named, ({ followUpId }) => followUpId)
  return rows.map((row) => ({
    ...row,
    people: (grouped.get(row.id) ?? []).map(({ id, uid, name }) => ({ id, uid, name })),
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
  const isRuledAsBefore = stored.dueOn === changed.dueOn && stored.repeats === changed.repeats
  const zone = isDueAsBefore ? stored.timeZone : timeZone
  const occursOn = isRuledAsBefore ? stored.occursOn : null
  changeFollowUp(db, id, { ...changed, occursOn, timeZone: changed.dueAt ? zone : null }, now)
  // Another rule has other days.
  if (!isRuledAsBefore) clearExceptions(db, id)
  db.delete(followUpPeople).where(eq(followUpPeople.followUpId, id)).run()
  insertFollowUpPeople(db, id, personIds)
  return true
}

function insertFollowUpPeople(db: Writer, followUpId: number, personIds: readonly number[]): void {
  for (const personId of new Set(personIds))
    db.insert(followUpPeople).values({ followUpId, personId }).run()
}
