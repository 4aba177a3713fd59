import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Day, Instant } from '#domain/day'

/** Meetups, conferences, fairs. */
export const events = sqliteTable('events', {
  id: integer().primaryKey(),
  uid: text().notNull().unique(),
  name: text().notNull(),
  place: text().notNull().default(''),
  startsOn: text().$type<Day>().notNull(),
  endsOn: text().$type<Day>().notNull(),
  notes: text().notNull().default(''),
  createdAt: text().$type<Instant>().notNull(),
  updatedAt: text().$type<Instant>().notNull(),
  trashedAt: text().$type<Instant>(),
})
