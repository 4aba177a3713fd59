import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Day, Instant } from '#domain/day'
import type { FollowUpAction, FollowUpState } from '#domain/followUp'
import { people } from './people.ts'

export const followUps = sqliteTable(
  'follow_ups',
  {
    id: integer().primaryKey(),
    /** Also the UID of its calendar event. */
    uid: text().notNull().unique(),
    title: text().notNull(),
    action: text().$type<FollowUpAction>().notNull(),
    state: text().$type<FollowUpState>().notNull().default('open'),
    dueOn: text().$type<Day>().notNull(),
    /** Of one that repeats, the day its rule gives, where it was moved from there. */
    occursOn: text().$type<Day>(),
    /** `HH:MM` in `timeZone`; null for a follow-up that takes no time of its own. */
    dueAt: text(),
    timeZone: text(),
    notes: text().notNull().default(''),
    alarmMinutes: integer(),
    /** The value of an RRULE (RFC 5545 §3.3.10). */
    repeats: text(),
    createdAt: text().$type<Instant>().notNull(),
    updatedAt: text().$type<Instant>().notNull(),
    closedAt: text().$type<Instant>(),
  },
  (t) => [index('follow_ups_by_due').on(t.state, t.dueOn)],
)

/** Days to come of a follow-up that repeats, which are left out or moved. */
export const followUpExceptions = sqliteTable(
  'follow_up_exceptions',
  {
    id: integer().primaryKey(),
    followUpId: integer()
      .notNull()
      .references(() => followUps.id, { onDelete: 'cascade' }),
    /** The day its rule gives. */
    occursOn: text().$type<Day>().notNull(),
    /** Null for a day that is left out. */
    movedTo: text().$type<Day>(),
  },
  (t) => [uniqueIndex('follow_up_exceptions_once').on(t.followUpId, t.occursOn)],
)

export const followUpPeople = sqliteTable(
  'follow_up_people',
  {
    id: integer().primaryKey(),
    followUpId: integer()
      .notNull()
      .references(() => followUps.id, { onDelete: 'cascade' }),
    personId: integer()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
  },
  (t) => [
    uniqueIndex('follow_up_people_once').on(t.followUpId, t.personId),
    index('follow_up_people_by_person').on(t.personId),
  ],
)
