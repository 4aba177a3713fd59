import { eq, sql } from 'drizzle-orm'
import type { SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core'
import type { Day, Instant } from '#domain/day'
import type { FollowUpState } from '#domain/followUp'
import type { Due } from '#domain/meetings/movedFollowUp'
import type { NextOccurrence } from '#domain/repeats'
import type { Writer } from '../open.ts'
import { followUps } from '../schema/followUps.ts'
import { clearExceptions } from './followUpExceptions.ts'

/** Closes or opens a follow-up; false if there is none. */
export function setFollowUpState(
  db: Writer,
  id: number,
  state: FollowUpState,
  now: Instant,
): boolean {
  return changeFollowUp(db, id, { state, closedAt: state === 'open' ? null : now }, now)
}

/**
 * Moves the due date; false if there is no such follow-up. One that repeats moves this once: the
 * days to come stay where its rule has them.
 */
export function moveFollowUp(db: Writer, id: number, dueOn: Day, now: Instant): boolean {
  const stored = db.select().from(followUps).where(eq(followUps.id, id)).get()
  if (!stored) return false
  const ruled = stored.repeats === null ? dueOn : (stored.occursOn ?? stored.dueOn)
  return changeFollowUp(db, id, { dueOn, occursOn: ruled === dueOn ? null : ruled }, now)
}

/**
 * Moves the due date and the time of the day, which is in the follow-up's zone or else in
 * `timeZone`; of one that repeats, with all its days.
 */
export function moveFollowUpTo(
  db: Writer,
  id: number,
  { day, time }: Due,
  timeZone: string,
  now: Instant,
): boolean {
  const zone = time === null ? null : sql`coalesce(${followUps.timeZone}, ${timeZone})`
  clearExceptions(db, id)
  return changeFollowUp(db, id, { dueOn: day, occursOn: null, dueAt: time, timeZone: zone }, now)
}

/** Moves a follow-up to its next occurrence; false if there is none. */
export function repeatFollowUp(
  db: Writer,
  id: number,
  { on, occursOn, repeats }: NextOccurrence,
  now: Instant,
): boolean {
  clearExceptions(db, id, occursOn)
  return changeFollowUp(
    db,
    id,
    { dueOn: on, occursOn: occursOn === on ? null : occursOn, repeats },
    now,
  )
}

/** Takes note that something about it has changed; false if there is no such follow-up. */
export function touchFollowUp(db: Writer, id: number, now: Instant): boolean {
  return changeFollowUp(db, id, {}, now)
}

export function changeFollowUp(
  db: Writer,
  id: number,
  values: SQLiteUpdateSetSource<typeof followUps>,
  now: Instant,
): boolean {
  const { changes } = db
    .update(followUps)
    .set({ ...values, updatedAt: now })
    .where(eq(followUps.id, id))
    .run()
  return changes > 0
}
