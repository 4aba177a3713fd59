import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { DraftKind, DraftLanguage } from '#domain/drafts/draft'

/** The words the user put in place of those of the program. */
export const templates = sqliteTable(
  'templates',
  {
    id: integer().primaryKey(),
    kind: text().$type<DraftKind>().notNull(),
    language: text().$type<DraftLanguage>().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
  },
  (t) => [uniqueIndex('templates_once').on(t.kind, t.language)],
)
