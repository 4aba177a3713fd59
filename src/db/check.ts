import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import Database from 'better-sqlite3'
import { APPLICATION_ID, connect } from './connection.ts'
import { checkVersion } from './migrate.ts'
import { OpenRefusal } from './refusal.ts'
import { makePrivate } from './wholePath.ts'

/** First bytes of every SQLite 3 file. https://sqlite.org/fileformat2.html#the_database_header */
const MAGIC = 'SQLite format 3\0'

/**
 * Looks at a file before SQLite does, which would open anything and complain later.
 *
 * @throws {OpenRefusal} NO_SUCH_PLACE, EMPTY or NOT_KITHMAP; a file that does not exist yet is fine
 */
export function checkFile(file: string): void {
  // SQLite would silently open the part before it.
  if (file.includes('\0'))
    throw new OpenRefusal('NO_SUCH_PLACE', 'The name of the file is not valid.')
  if (!existsSync(dirname(file)))
    throw new OpenRefusal('NO_SUCH_PLACE', `There is no folder ${dirname(file)}. Nothing was made.`)
  if (!existsSync(file)) return

  const { size } = statSync(file)
  const name = basename(file)
  if (statSync(file).isDirectory())
    throw new OpenRefusal('NOT_KITHMAP', `${name} is a folder, not a Kithmap file.`)
  if (size === 0)
    throw new OpenRefusal(
      'EMPTY',
      `${name} is empty: whatever was in it is not there any more. Nothing was changed. Restore a backup, or choose another name.`,
    )
  if (firstBytes(file) !== MAGIC)
    throw new OpenRefusal('NOT_KITHMAP', `${name} is not a Kithmap file. Nothing was changed.`)
}

/**
 * Makes sure that a file is ours, whole and not from the future, or brand new, without changing it.
 *
 * @param migrations the folder of the migrations
 * @throws {OpenRefusal} NOT_KITHMAP, DAMAGED, NEWER or UNKNOWN_MIGRATION
 */
export function checkKithmap(file: string, migrations: string): void {
  if (!existsSync(file)) return
  const name = basename(file)
  // Not by way of the writer: it would switch another program's file to WAL before it is looked at.
  let connection: Database.Database | undefined
  try {
    connection = connect(file, { readonly: true })
    const isNew = connection.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0
    if (isNew) return
    if (connection.pragma('application_id', { simple: true }) !== APPLICATION_ID)
      throw new OpenRefusal(
        'NOT_KITHMAP',
        `${name} belongs to another program. Nothing was changed.`,
      )
    checkVersion(connection, migrations)
    if (connection.pragma('quick_check(1)', { simple: true }) !== 'ok') throw damaged(name)
  } catch (error) {
    throw error instanceof Database.SqliteError ? damaged(name) : error
  } finally {
    connection?.close()
  }
}

/**
 * A connection that can write.
 *
 * @throws {OpenRefusal} READ_ONLY
 */
export function connectedWriter(file: string): Database.Database {
  let connection: Database.Database | undefined
  makePrivate(file)
  try {
    connection = connect(file, { readonly: false })
    // Some files let a write begin, and refuse it then.
    connection.exec('BEGIN IMMEDIATE; PRAGMA user_version = 0; ROLLBACK')
    return connection
  } catch (error) {
    connection?.close()
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_READONLY'))
      throw new OpenRefusal(
        'READ_ONLY',
        `${basename(file)} cannot be written to. Nothing was changed.`,
      )
    throw error
  }
}

function damaged(name: string): OpenRefusal {
  return new OpenRefusal(
    'DAMAGED',
    `${name} is damaged. Nothing was changed. Keep this file and restore the newest backup.`,
  )
}

function firstBytes(file: string): string {
  const bytes = Buffer.alloc(MAGIC.length)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, bytes, 0, bytes.length, 0)
  } finally {
    closeSync(handle)
  }
  return bytes.toString('latin1')
}
