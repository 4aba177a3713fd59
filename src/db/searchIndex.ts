import type Database from 'better-sqlite3'

/**
 * Makes a connection able to bring the full-text index up to date.
 *
 * @returns adds the rows that came since the last time; for the end of every write
 */
export function searchIndexer(connection: Database.Database): () => void {
  const tables = connection
    .prepare<[], string>('SELECT name FROM search_progress')
    .pluck()
    .all()
    .map((table) => {
      const columns = connection
        .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
        .pluck()
        .all(`${table}_fts`)
        .join(', ')
      const last = `(SELECT last_id FROM search_progress WHERE name = '${table}')`
      return {
        hasNews: connection.prepare(`SELECT 1 FROM "${table}" WHERE id > ${last} LIMIT 1`),
        add: connection.prepare(
          `INSERT INTO "${table}_fts" (rowid, ${columns})
           SELECT id, ${columns} FROM "${table}" WHERE id > ${last}`,
        ),
        remember: connection.prepare(
          `UPDATE search_progress SET last_id = (SELECT max(id) FROM "${table}") WHERE name = '${table}'`,
        ),
      }
    })

  return () => {
    for (const { hasNews, add, remember } of tables) {
      if (!hasNews.get()) continue
      add.run()
      remember.run()
    }
  }
}
