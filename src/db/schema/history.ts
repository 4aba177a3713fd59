import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Instant } from '#domain/day'

/** One `db.write` each: what can be undone and done again. */
export const writes = sqliteTable('writes', {
  id: integer().primaryKey({ autoIncrement: true }),
  label: text().notNull(),
  /** The subjects it touched, as JSON. */
  subjects: text().notNull(),
  at: text().$type<Instant>().notNull(),
  isUndone: integer({ mode: 'boolean' }).notNull().default(false),
  /** Its part of `write_steps`. */
  firstStep: integer().notNull(),
  lastStep: integer().notNull(),
})

/** What takes each change of a row back, in the order in which the changes happened. */
export const writeSteps = sqliteTable('write_steps', {
  id: integer().primaryKey({ autoIncrement: true }),
  tableName: text().notNull(),
  rowId: integer().notNull(),
  /** The statement that takes the change back; null for a row that was inserted and has to go. */
  inverse: text(),
})
