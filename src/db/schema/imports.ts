import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Instant } from '#domain/day'
import type { Source } from '#domain/found'
import { people } from './people.ts'

/** What was brought in, and when. */
export const importBatches = sqliteTable('import_batches', {
  id: integer().primaryKey(),
  source: text().$type<Source>().notNull(),
  files: text().notNull(),
  added: integer().notNull(),
  updated: integer().notNull(),
  unchanged: integer().notNull(),
  createdAt: text().$type<Instant>().notNull(),
})

/** What a source calls a person who has no address that could tell them apart. */
export const sourceKeys = sqliteTable(
  'source_keys',
  {
    id: integer().primaryKey(),
    personId: integer()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    key: text().notNull().unique(),
  },
  (t) => [index('source_keys_by_person').on(t.personId)],
)
