import { createHash } from 'node:crypto'
import { readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type Database from 'better-sqlite3'
import { APPLICATION_ID } from './connection.ts'
import { OpenRefusal } from './refusal.ts'
import { makePrivate } from './wholePath.ts'

interface Migration {
  tag: string
  hash: string
  statements: string[]
}

/**
 * Makes sure that this version of Kithmap knows everything a file has seen.
 *
 * Strict: what it has seen must be the beginning of our list, by hash and in order.
 *
 * @param folder where drizzle-kit wrote the migrations
 * @throws {OpenRefusal} NEWER or UNKNOWN_MIGRATION
 */
export function checkVersion(connection: Database.Database, folder: string): void {
  const migrations = readMigrations(folder)
  const seen = seenHashes(connection)
  const version = Number(connection.pragma('user_version', { simple: true }))
  if (Math.max(seen.length, version) > migrations.length)
    throw new OpenRefusal(
      'NEWER',
      `${basename(connection.name)} was made by a newer version of Kithmap. Nothing was changed. Open it with that version.`,
    )
  if (seen.some((hash, index) => hash !== migrations[index]?.hash))
    throw new OpenRefusal(
      'UNKNOWN_MIGRATION',
      `${basename(connection.name)} comes from a version of Kithmap that this one does not know. Nothing was changed.`,
    )
}

/**
 * Brings a file that `checkVersion` let pass to the newest schema, in one transaction, after a backup
 * beside it.
 *
 * drizzle's own migrator is not used: it switches foreign keys off inside the transaction,
 * where SQLite ignores that, and a rebuilt table then takes the rows that point to it along.
 *
 * @param folder where drizzle-kit wrote the migrations
 */
export function migrate(connection: Database.Database, folder: string): void {
  const migrations = readMigrations(folder)
  const seen = seenHashes(connection)
  const pending = migrations.slice(seen.length)
  if (pending.length === 0) return
  if (seen.length > 0) backup(connection, seen.length)

  // SQLite ignores this pragma inside a transaction: left on, rebuilding a table would
  // delete the rows that point to it.
  connection.pragma('foreign_keys = OFF')
  connection.transaction(() => run(connection, pending, migrations.length)).immediate()
  connection.pragma('foreign_keys = ON')
}

function run(connection: Database.Database, pending: readonly Migration[], version: number): void {
  const before = rowCounts(connection)
  connection.exec(
    'CREATE TABLE IF NOT EXISTS migrations (tag TEXT PRIMARY KEY, hash TEXT NOT NULL) STRICT',
  )
  for (const { tag, hash, statements } of pending) {
    for (const statement of statements) connection.exec(statement)
    connection.prepare('INSERT INTO migrations (tag, hash) VALUES (?, ?)').run(tag, hash)
  }
  connection.pragma(`application_id = ${APPLICATION_ID}`)
  connection.pragma(`user_version = ${version}`)

  const broken = connection.pragma('foreign_key_check')
  if (!Array.isArray(broken) || broken.length > 0) throw new Error('rows point to nothing')
  const after = rowCounts(connection)
  for (const [table, rows] of before)
    if (after.has(table) && after.get(table) !== rows)
      throw new Error(`${table}: ${rows} rows before, ${after.get(table)} after`)
}

function readMigrations(folder: string): Migration[] {
  const journal: { entries: { tag: string }[] } = JSON.parse(
    readFileSync(join(folder, 'meta/_journal.json'), 'utf8'),
  )
  return journal.entries.map(({ tag }) => {
    const sql = readFileSync(join(folder, `${tag}.sql`), 'utf8')
    return {
      tag,
      hash: createHash('sha256').update(sql).digest('hex'),
      statements: sql.split('--> statement-breakpoint'),
    }
  })
}

function seenHashes(connection: Database.Database): unknown[] {
  const exists = connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'migrations'").get()
  return exists
    ? connection.prepare('SELECT hash FROM migrations ORDER BY rowid').pluck().all()
    : []
}

/**
 * Tables in which a migration may change the number of rows: `migrations` itself grows, and steps
 * back that name a column which is gone have to go with it.
 */
const UNCOUNTED: readonly string[] = ['migrations', 'writes', 'write_steps']

/** Rows in each table that holds what the user knows. */
function rowCounts(connection: Database.Database): Map<string, unknown> {
  const tables = connection
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`,
    )
    .pluck()
    .all()
    .filter((table) => !UNCOUNTED.includes(table))
  return new Map(
    tables.map((table) => [
      table,
      connection.prepare(`SELECT count(*) FROM "${table}"`).pluck().get(),
    ]),
  )
}

function backup(connection: Database.Database, version: number): void {
  const target = `${connection.name}.version-${version}.backup`
  // An older backup of the same version goes only once the new one is whole.
  const part = `${target}.part`
  rmSync(part, { force: true })
  makePrivate(part)
  connection.prepare('VACUUM INTO ?').run(part)
  renameSync(part, target)
}
