import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Day, Instant } from '#domain/day'
import type { StepName } from '#domain/review/step'
import { followUps } from './followUps.ts'

/** Weekly sessions. One that has no `closedAt` goes on where it was left. */
export const reviews = sqliteTable('reviews', {
  id: integer().primaryKey(),
  startedOn: text().$type<Day>().notNull(),
  step: text().$type<StepName>().notNull(),
  /** What it asks, as JSON: it stays the same while it goes on. */
  agenda: text().notNull(),
  /** How many relationships there were in each band when it was closed, as JSON. */
  bands: text().notNull().default('{}'),
  reflection: text().notNull().default(''),
  createdAt: text().$type<Instant>().notNull(),
  closedAt: text().$type<Instant>(),
})

/** What was said to each item of a review. */
export const reviewAnswers = sqliteTable(
  'review_answers',
  {
    id: integer().primaryKey(),
    reviewId: integer()
      .notNull()
      .references(() => reviews.id, { onDelete: 'cascade' }),
    itemKey: text().notNull(),
    /** As JSON. */
    answer: text().notNull(),
    /** The follow-up that came of it. */
    followUpId: integer().references(() => followUps.id, { onDelete: 'set null' }),
    on: text().$type<Day>().notNull(),
  },
  (t) => [
    uniqueIndex('review_answers_once').on(t.reviewId, t.itemKey),
    index('review_answers_by_day').on(t.on),
  ],
)
