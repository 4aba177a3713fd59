import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Db, type DbOptions, openDb } from '#db/open'
import { insertPerson } from '#db/queries/people'
import { Instant } from '#domain/day'

/** The moment at which tests take place, unless they say otherwise. */
export const NOW = Instant.parse('2026-03-01T12:00:00.000Z')

/** Our migrations, in their order. */
export const MIGRATIONS: readonly string[] = (
  JSON.parse(readFileSync('drizzle/meta/_journal.json', 'utf8')) as { entries: { tag: string }[] }
).entries.map(({ tag }) => tag)

/** The path of a file that is not there yet, in a folder that is gone when the test is over. */
export function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kithmap-db-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'test.kithmap')
}

/** Our migrations up to one of them, as an earlier version had them. */
export function migrationsUpTo(last: string): string {
  const folder = join(dirname(newPath()), 'drizzle')
  cpSync('drizzle', folder, { recursive: true })
  const entries = MIGRATIONS.slice(0, MIGRATIONS.indexOf(last) + 1).map((tag) => ({ tag }))
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ entries }))
  return folder
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
