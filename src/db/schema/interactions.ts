import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Day, Instant } from '#domain/day'
import type { InteractionDirection, InteractionKind } from '#domain/interaction'
import { events } from './events.ts'
import { people } from './people.ts'

export const interactions = sqliteTable(
  'interactions',
  {
    id: integer().primaryKey(),
    uid: text().notNull().unique(),
    kind: text().$type<InteractionKind>().notNull(),
    day: text().$type<Day>().notNull(),
    at: text().$type<Instant>(),
    direction: text().$type<InteractionDirection>().notNull(),
    place: text().notNull().default(''),
    notes: text().notNull().default(''),
    eventId: integer().references(() => events.id, { onDelete: 'set null' }),
    /** Equal in every export that holds this interaction; null for what the user logged. */
    sourceKey: text().unique(),
    createdAt: text().$type<Instant>().notNull(),
    updatedAt: text().$type<Instant>().notNull(),
  },
  (t) => [index('interactions_by_day').on(t.day)],
)

export const interactionPeople = sqliteTable(
  'interaction_people',
  {
    id: integer().primaryKey(),
    interactionId: integer()
      .notNull()
      .references(() => interactions.id, { onDelete: 'cascade' }),
    personId: integer()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
  },
  (t) => [
    uniqueIndex('interaction_people_once').on(t.interactionId, t.personId),
    index('interaction_people_by_person').on(t.personId),
  ],
)

/** Notes in Markdown on a person or an organisation. */
export const notes = sqliteTable(
  'notes',
  {
    id: integer().primaryKey(),
    uid: text().notNull().unique(),
    personId: integer().references(() => people.id, { onDelete: 'cascade' }),
    body: text().notNull(),
    createdAt: text().$type<Instant>().notNull(),
    updatedAt: text().$type<Instant>().notNull(),
  },
  (t) => [index('notes_by_person').on(t.personId)],
)
