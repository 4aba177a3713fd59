import Database from 'better-sqlite3'

/** What the program keeps for itself: the history of changes, and the search index with its shadows. */
const OWN = /^(?:sqlite_|migrations$|writes$|write_steps$|search_progress$)|_fts(?:_|$)/

/** Every row of every table of a Kithmap file, as SQLite has it on disk. */
export function tablesOf(file: string): Record<string, unknown[]> {
  const connection = new Database(file, { readonly: true })
  try {
    const tables = connection
      .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
      .pluck()
      .all()
      .filter((table) => !OWN.test(table))
    return Object.fromEntries(
      tables.map((table) => [
        table,
        connection.prepare(`SELECT * FROM "${table}" ORDER BY rowid`).all(),
      ]),
    )
  } finally {
    connection.close()
  }
}
