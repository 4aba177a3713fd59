import Database from 'better-sqlite3'

/** "Kith" in ASCII: tells a Kithmap file from other SQLite files (`PRAGMA application_id`). */
export const APPLICATION_ID = 0x4b697468

/**
 * One connection to a Kithmap file, with every setting it needs.
 *
 * - `synchronous = FULL`: a commit survives a power cut; SQLite's default under WAL does not.
 * - `temp_store = MEMORY`, `secure_delete`: nothing of the file lies about elsewhere or stays behind.
 * - `trusted_schema = OFF`, `cell_size_check`: a file from a stranger can run nothing.
 */
export function connect(file: string, options: { readonly: boolean }): Database.Database {
  const connection = new Database(file, {
    readonly: options.readonly,
    fileMustExist: options.readonly,
  })
  if (!options.readonly) connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  connection.pragma('temp_store = MEMORY')
  connection.pragma('secure_delete = ON')
  connection.pragma('trusted_schema = OFF')
  connection.pragma('cell_size_check = ON')
  connection.pragma('busy_timeout = 5000')
  return connection
}
