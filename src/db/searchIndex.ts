import type Database from 'better-sqlite3'

/** Keeps the full-text index of a connection in step with what it writes. */
export interface SearchIndex {
  /** Adds the rows that came since the last time; for the end of every write. */
  bringUpToDate: () => void
  /**
   * Does work that changes a large part of the rows: the index is left alone meanwhile, and made
   * anew. To take one row out of it costs about as much as to put a hundred in.
   */
  rebuildAfter: (work: () => Promise<void>) => Promise<void>
}

export function searchIndexOf(connection: Database.Database): SearchIndex {
  const tables = connection
    .prepare<[], string>('SELECT name FROM search_progress')
    .pluck()
    .all()
    .map((table) => statementsFor(connection, table))

  return {
    bringUpToDate() {
      for (const { hasNews, add, remember } of tables) {
        if (!hasNews.get()) continue
        add.run()
        remember.run()
      }
    },
    async rebuildAfter(work) {
      for (const { forget } of tables) forget.run()
      await work()
      for (const { rebuild, remember } of tables) {
        rebuild.run()
        remember.run()
      }
    },
  }
}

function statementsFor(connection: Database.Database, table: string) {
  const columns = connection
    .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
    .pluck()
    .all(`${table}_fts`)
    .join(', ')
  const last = `(SELECT last_id FROM search_progress WHERE name = '${table}')`
  const setLast = (value: string) =>
    connection.prepare(`UPDATE search_progress SET last_id = ${value} WHERE name = '${table}'`)
  return {
    hasNews: connection.prepare(`SELECT 1 FROM "${table}" WHERE id > ${last} LIMIT 1`),
    add: connection.prepare(
      `INSERT INTO "${table}_fts" (rowid, ${columns})
       SELECT id, ${columns} FROM "${table}" WHERE id > ${last}`,
    ),
    rebuild: connection.prepare(`INSERT INTO "${table}_fts" ("${table}_fts") VALUES ('rebuild')`),
    remember: setLast(`coalesce((SELECT max(id) FROM "${table}"), 0)`),
    forget: setLast('0'),
  }
}
