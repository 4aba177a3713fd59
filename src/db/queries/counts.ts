import { and, count, eq, isNull, type SQL } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Reader } from '../open.ts'
import { interactions } from '../schema/interactions.ts'
import { organisations } from '../schema/organisations.ts'
import { people } from '../schema/people.ts'
import { countOpen } from './followUps.ts'

/** How much there is in the file, without me and the trash. */
export function counts(db: Reader) {
  const rows = (table: SQLiteTable, where?: SQL) =>
    db.select({ rows: count() }).from(table).where(where).get()?.rows ?? 0
  return {
    people: rows(people, and(eq(people.isMe, false), isNull(people.trashedAt))),
    interactions: rows(interactions),
    organisations: rows(organisations, isNull(organisations.trashedAt)),
    openFollowUps: countOpen(db),
  }
}
