import { basename } from 'node:path'
import Database from 'better-sqlite3'
import { OpenRefusal } from './refusal.ts'

/**
 * Keeps every other process out of a file until released.
 *
 * The lock is a second, empty SQLite file held with BEGIN EXCLUSIVE: the system lets go of it
 * when the process ends, however it ends, so that no stale lock is ever left.
 *
 * @throws {OpenRefusal} IN_USE if another process holds it
 */
export function lockFile(file: string): () => void {
  const lock = new Database(`${file}-lock`, { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))
      throw new OpenRefusal(
        'IN_USE',
        `${basename(file)} is open in another window or program of Kithmap. Nothing was changed. Close it there first.`,
      )
    throw error
  }
  return () => lock.close()
}
