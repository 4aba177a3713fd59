import { sql } from 'drizzle-orm'
import type { Db, Reader } from '#db/open'

const UNRECORDED = ['migrations', 'search_progress', 'writes', 'write_steps']

/** Every row of every table that the history takes back and does again. */
export function dumpOf(read: Reader): Map<string, unknown[]> {
  const tables = read.values<[string]>(
    sql`SELECT name FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`,
  )
  return new Map(
    tables
      .flat()
      .filter((table) => !UNRECORDED.includes(table))
      .map((table) => [
        table,
        read.values(sql`SELECT *, rowid FROM ${sql.identifier(table)} ORDER BY rowid`),
      ]),
  )
}

/** Fails where the full-text index says something else than the rows. */
export async function compareSearchIndex(db: Db): Promise<void> {
  const tables = db.read.values<[string]>(sql`SELECT name FROM search_progress`).flat()
  await db.write([], null, (tx) => {
    for (const table of tables) {
      const index = sql.identifier(`${table}_fts`)
      tx.run(sql`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`)
    }
  })
}
