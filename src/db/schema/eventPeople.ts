import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { events } from './events.ts'
import { people } from './people.ts'

/** Who is hoped for at an event, and who was met there. */
export const eventPeople = sqliteTable(
  'event_people',
  {
    id: integer().primaryKey(),
    eventId: integer()
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    personId: integer()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    state: text().$type<'hoped' | 'met'>().notNull(),
    note: text().notNull().default(''),
  },
  (t) => [
    uniqueIndex('event_people_once').on(t.eventId, t.personId),
    index('event_people_by_person').on(t.personId),
  ],
)
