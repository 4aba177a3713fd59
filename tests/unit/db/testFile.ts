import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Db, type DbOptions, openDb } from '#db/open'
import { insertPerson } from '#db/queries/people'
import { Instant } from '#domain/day'

/** The moment at which tests take place, unless they say otherwise. */
export const NOW = Instant.parse('2026-03-01T12:00:00.000Z')

/** The path of a file that is not there yet, in a folder that is gone when the test is over. */
export function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kithmap-db-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'test.kithmap')
}

/** Opens a file; the caller closes it. */
export function opened(file: string, options: Partial<DbOptions> = {}): Db {
  return openDb({ file, migrations: 'drizzle', now: () => NOW, ...options })
}

/** A new file, open until the test is over. */
export function testDb(options: Partial<DbOptions> = {}): Db {
  const db = opened(newPath(), options)
  onTestFinished(db.close)
  return db
}

/** A closed file that holds people of these names. */
export async function fileWith(...names: string[]): Promise<string> {
  const file = newPath()
  const db = opened(file)
  await addPeople(db, names)
  db.close()
  return file
}

/** Adds people without a trace in the history, and gives their ids. */
export function addPeople(db: Db, names: readonly string[]): Promise<number[]> {
  return db.write(['people'], null, (tx) => names.map((name) => insertPerson(tx, { name }, NOW).id))
}

export function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
