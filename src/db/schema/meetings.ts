import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Day, Instant } from '#domain/day'
import type { MeetingKind } from '#domain/meetings/meeting'

/** Meetings that a calendar suggested: those that wait for an answer, and the keys of those to which it was no. */
export const suggestedMeetings = sqliteTable(
  'suggested_meetings',
  {
    id: integer().primaryKey(),
    /** Equal in every export of the calendar that holds it. */
    key: text().notNull().unique(),
    state: text().$type<'waiting' | 'rejected'>().notNull(),
    kind: text().$type<MeetingKind>().notNull(),
    day: text().$type<Day>().notNull(),
    at: text().$type<Instant>(),
    /** Empty, as place and guests are, once it was rejected: to know the key is enough. */
    title: text().notNull().default(''),
    place: text().notNull().default(''),
    /** Names and addresses, as JSON. */
    guests: text().notNull().default('[]'),
    createdAt: text().$type<Instant>().notNull(),
  },
  (t) => [index('suggested_meetings_by_day').on(t.state, t.day)],
)
