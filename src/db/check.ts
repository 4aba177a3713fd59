import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import Database from 'better-sqlite3'
import { APPLICATION_ID } from './connection.ts'
import { OpenRefusal } from './refusal.ts'

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
 * Makes sure that a connected file is ours and whole, or brand new.
 *
 * @throws {OpenRefusal} NOT_KITHMAP, DAMAGED or READ_ONLY
 */
export function checkKithmap(connection: Database.Database): void {
  const name = basename(connection.name)
  try {
    const isNew = connection.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0
    if (isNew) return
    if (connection.pragma('application_id', { simple: true }) !== APPLICATION_ID)
      throw new OpenRefusal(
        'NOT_KITHMAP',
        `${name} belongs to another program. Nothing was changed.`,
      )
    if (connection.pragma('quick_check(1)', { simple: true }) !== 'ok') throw damaged(name)
    connection.exec('BEGIN IMMEDIATE; ROLLBACK')
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
    if (error.code.startsWith('SQLITE_READONLY'))
      throw new OpenRefusal('READ_ONLY', `${name} cannot be written to. Nothing was changed.`)
    throw damaged(name)
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
