import { basename } from 'node:path'
import Database from 'better-sqlite3'
import { OpenRefusal } from './refusal.ts'
import { makePrivate } from './wholePath.ts'

/**
 * Keeps every other process out of a file until released.
 *
 * The lock is a second, empty SQLite file held with BEGIN EXCLUSIVE: the system lets go of it
 * when the process ends, however it ends, so that no stale lock is ever left.
 *
 * @throws {OpenRefusal} IN_USE if another process holds it; READ_ONLY if there can be no file beside it
 */
export function lockFile(file: string): () => void {
  let lock: Database.Database | undefined
  try {
    makePrivate(`${file}-lock`)
    lock = new Database(`${file}-lock`, { timeout: 0 })
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock?.close()
    throw error instanceof Database.SqliteError ? refusalOf(error, basename(file)) : error
  }
  return () => lock.close()
}

function refusalOf(error: InstanceType<typeof Database.SqliteError>, name: string): Error {
  if (error.code.startsWith('SQLITE_BUSY'))
    return new OpenRefusal(
      'IN_USE',
      `${name} is open in another window or program of Kithmap. Nothing was changed. Close it there first.`,
    )
  if (error.code.startsWith('SQLITE_CANTOPEN') || error.code.startsWith('SQLITE_READONLY'))
    return new OpenRefusal(
      'READ_ONLY',
      `The folder of ${name} cannot be written to. Nothing was changed.`,
    )
  return error
}
