import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What the user chose, as JSON under a name. */
export const settings = sqliteTable('settings', {
  name: text().primaryKey(),
  value: text().notNull(),
})
