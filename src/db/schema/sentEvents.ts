import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Instant } from '#domain/day'

/** What calendars were told last, by the uid of the event: no undo makes them forget it. */
export const sentEvents = sqliteTable('sent_events', {
  uid: text().primaryKey(),
  digest: text().notNull(),
  /** Grows with every change a calendar should see. */
  sequence: integer().notNull(),
  stampedAt: text().$type<Instant>().notNull(),
})
