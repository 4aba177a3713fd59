import { and, desc, eq, gt, gte, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Band } from '#domain/band'
import type { Day, Instant } from '#domain/day'
import { Agenda } from '#domain/review/agenda'
import { ReviewAnswer, type ReviewAnswerKind } from '#domain/review/answer'
import type { StepName } from '#domain/review/step'
import type { Reader, Writer } from '../open.ts'
import { followUps } from '../schema/followUps.ts'
import { reviewAnswers, reviews } from '../schema/reviews.ts'
import { chunks } from './people.ts'

export type BandCounts = Partial<Record<Band, number>>

type Row = typeof reviews.$inferSelect

/** The review that was begun and not closed, or nothing. */
export function openReview(db: Reader) {
  const row = db.select().from(reviews).where(isNull(reviews.closedAt)).get()
  return row && read(row)
}

/** Reviews that were closed, the latest first. */
export function closedReviews(db: Reader) {
  return db
    .select()
    .from(reviews)
    .where(isNotNull(reviews.closedAt))
    .orderBy(desc(reviews.startedOn), desc(reviews.id))
    .all()
    .map(read)
}

function read({ agenda, bands, ...row }: Row) {
  return {
    ...row,
    agenda: Agenda.parse(JSON.parse(agenda)),
    bands: JSON.parse(bands) as BandCounts,
  }
}

/** What was said in some reviews, in the order in which it was. */
export function answersOf(db: Reader, reviewIds: readonly number[]) {
  return chunks(reviewIds).flatMap((ids) =>
    db
      .select()
      .from(reviewAnswers)
      .where(inArray(reviewAnswers.reviewId, ids))
      .orderBy(reviewAnswers.id)
      .all()
      .map(({ answer, ...row }) => ({ ...row, answer: ReviewAnswer.parse(JSON.parse(answer)) })),
  )
}

/** The keys of all items to which an answer of a kind was given; if a day is given, after it. */
export function keysAnswered(db: Reader, kind: ReviewAnswerKind, after?: Day): string[] {
  return db
    .select({ key: reviewAnswers.itemKey })
    .from(reviewAnswers)
    .where(
      and(
        sql`json_extract(${reviewAnswers.answer}, '$.kind') = ${kind}`,
        after && gt(reviewAnswers.on, after),
      ),
    )
    .all()
    .map(({ key }) => key)
}

/** Who was drawn to be woken and left for another time, after a day. */
export function peopleLeftAsleep(db: Reader, after: Day): number[] {
  const personId = sql<number | null>`json_extract(${reviewAnswers.answer}, '$.personId')`
  return db
    .select({ personId })
    .from(reviewAnswers)
    .where(
      and(
        sql`json_extract(${reviewAnswers.answer}, '$.kind') = 'not now'`,
        gt(reviewAnswers.on, after),
      ),
    )
    .all()
    .flatMap(({ personId }) => personId ?? [])
}

/** The keys of all items whose answer made a follow-up that is open and due on a day or later. */
export function keysWithStep(db: Reader, from: Day): string[] {
  return db
    .select({ key: reviewAnswers.itemKey })
    .from(reviewAnswers)
    .innerJoin(followUps, eq(followUps.id, reviewAnswers.followUpId))
    .where(and(eq(followUps.state, 'open'), gte(followUps.dueOn, from)))
    .all()
    .map(({ key }) => key)
}

export function insertReview(
  db: Writer,
  { startedOn, agenda, step }: { startedOn: Day; agenda: Agenda; step: StepName },
  now: Instant,
): { id: number } {
  return db
    .insert(reviews)
    .values({ startedOn, step, agenda: JSON.stringify(agenda), createdAt: now })
    .returning({ id: reviews.id })
    .get()
}

export function goToStep(db: Writer, id: number, step: StepName): void {
  db.update(reviews).set({ step }).where(eq(reviews.id, id)).run()
}

export function closeReview(
  db: Writer,
  id: number,
  { reflection, bands }: { reflection: string; bands: BandCounts },
  now: Instant,
): void {
  db.update(reviews)
    .set({ reflection, bands: JSON.stringify(bands), closedAt: now })
    .where(eq(reviews.id, id))
    .run()
}

export function deleteReview(db: Writer, id: number): void {
  db.delete(reviews).where(eq(reviews.id, id)).run()
}

export function insertAnswer(
  db: Writer,
  row: { reviewId: number; itemKey: string; followUpId: number | null; on: Day },
  answer: ReviewAnswer,
): void {
  db.insert(reviewAnswers)
    .values({ ...row, answer: JSON.stringify(answer) })
    .run()
}

/** Whether something was said to an item of a review already. */
export function hasAnswer(db: Reader, reviewId: number, itemKey: string): boolean {
  const where = and(eq(reviewAnswers.reviewId, reviewId), eq(reviewAnswers.itemKey, itemKey))
  return db.select({ id: reviewAnswers.id }).from(reviewAnswers).where(where).get() !== undefined
}
