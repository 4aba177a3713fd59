import { existsSync, rmSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { Instant } from '#domain/day'
import type { Subject } from '#domain/subject'
import { checkFile, checkKithmap, connectedWriter } from './check.ts'
import { connect } from './connection.ts'
import {
  forgetOldWrites,
  keepWrite,
  type PastWrite,
  redoable,
  toggleWrite,
  undoable,
} from './history.ts'
import { lockFile } from './lock.ts'
import { migrate } from './migrate.ts'
import { searchIndexOf } from './searchIndex.ts'
import { lastStep, recordSteps } from './steps.ts'
import { wholePath } from './wholePath.ts'

type Sqlite = BetterSQLite3Database

/** What a query may do: look. */
export type Reader = Pick<Sqlite, 'select' | 'selectDistinct' | 'with' | 'all' | 'get' | 'values'>

/** What a change may do: look and write. Only `Db.write` hands one out. */
export type Writer = Reader &
  Pick<Sqlite, 'insert' | 'update' | 'delete' | 'run'> & {
    /** The bare connection, for what is written by the thousand. */
    $client: Database.Database
  }

export interface Db {
  /** Sees what is committed, never half a change. */
  read: Reader
  /**
   * Runs `work` as one transaction; once committed, tells the listeners what it touched.
   *
   * Writes wait for each other. A long `work` may give way to readers with `await`; what it throws
   * takes everything back.
   *
   * @param label what the user would call it ("Import of 1,204 people"); null where there is nothing to undo
   */
  write: <T>(
    subjects: readonly Subject[],
    label: string | null,
    work: (tx: Writer) => T | Promise<T>,
  ) => Promise<T>
  undoable: () => PastWrite | undefined
  redoable: () => PastWrite | undefined
  /**
   * Takes the last write back. Nothing to take back is `undefined`, and so is another write than
   * the expected one.
   */
  undo: (expectedId?: number) => Promise<PastWrite | undefined>
  /** Does again what was taken back last. */
  redo: () => Promise<PastWrite | undefined>
  /** What SQLite finds wrong with the file; empty where all is well. */
  complaints: () => string[]
  close: () => void
}

export interface DbOptions {
  file: string
  /** The folder of the migrations. */
  migrations: string
  now: () => Instant
  /** Called after each commit. */
  onChange?: (subjects: readonly Subject[]) => void
}

/**
 * Opens a Kithmap file, or makes a new one where there is none.
 *
 * @throws {OpenRefusal} with words for the user; the file is then as it was
 */
export function openDb({ file: path, migrations, now, onChange = () => {} }: DbOptions): Db {
  const file = wholePath(path)
  checkFile(file)
  const unlock = lockFile(file)
  try {
    const { reader, writer } = connections(file, migrations, now())
    return database(reader, writer, { now, onChange, unlock })
  } catch (error) {
    unlock()
    throw error
  }
}

function connections(file: string, migrations: string, now: Instant) {
  checkKithmap(file, migrations)
  const isNew = !existsSync(file)
  const writer = connectedWriter(file)
  try {
    migrate(writer, migrations)
    forgetOldWrites(writer, now)
    recordSteps(writer)
    return { reader: connect(file, { readonly: true }), writer }
  } catch (error) {
    writer.close()
    if (isNew) rmSync(file)
    throw error
  }
}

function database(
  reader: Database.Database,
  writer: Database.Database,
  { now, onChange, unlock }: Required<Pick<DbOptions, 'now' | 'onChange'>> & { unlock: () => void },
): Db {
  const tx: Writer = drizzle(writer, { casing: 'snake_case' })
  const search = searchIndexOf(writer)
  let last: Promise<unknown> = Promise.resolve()

  /** One transaction after the other, from BEGIN to COMMIT. */
  function transaction<T>(work: () => T | Promise<T>): Promise<T> {
    const run = last.then(async () => {
      writer.exec('BEGIN IMMEDIATE')
      try {
        const result = await work()
        search.bringUpToDate()
        writer.exec('COMMIT')
        return result
      } catch (error) {
        if (writer.open && writer.inTransaction) writer.exec('ROLLBACK')
        throw error
      }
    })
    // The next write waits for this one, however it ended; whoever called sees the error.
    last = run.catch(() => {})
    return run
  }

  async function write<T>(
    subjects: readonly Subject[],
    label: string | null,
    work: (tx: Writer) => T | Promise<T>,
  ): Promise<T> {
    const result = await transaction(async () => {
      const from = lastStep(writer)
      const done = await work(tx)
      keepWrite(writer, from, { label, subjects, at: now() })
      return done
    })
    onChange(label === null ? subjects : [...subjects, 'history'])
    return result
  }

  async function toggle(which: (connection: Database.Database) => PastWrite | undefined) {
    const past = await transaction(async () => {
      const found = which(writer)
      if (found) await toggleWrite(writer, found.id, search)
      return found
    })
    if (past) onChange([...past.subjects, 'history'])
    return past
  }

  return {
    read: drizzle(reader, { casing: 'snake_case' }),
    write,
    undoable: () => undoable(reader),
    redoable: () => redoable(reader),
    undo: (expectedId) =>
      toggle((connection) => {
        const last = undoable(connection)
        return expectedId === undefined || last?.id === expectedId ? last : undefined
      }),
    redo: () => toggle(redoable),
    complaints: () => complaintsOf(reader.name),
    close() {
      if (!writer.open) return
      try {
        // A write that is still at work is taken back, and its next step finds the file closed.
        if (writer.inTransaction) writer.exec('ROLLBACK')
        reader.close()
        writer.pragma('wal_checkpoint(TRUNCATE)')
      } finally {
        writer.close()
        unlock()
      }
    },
  }
}

function complaintsOf(file: string): string[] {
  // A connection of its own: FTS5 compares with what a connection read before, and would take
  // every change since for damage.
  const connection = connect(file, { readonly: true })
  try {
    const found = connection.prepare<[], string>('PRAGMA integrity_check').pluck().all()
    const dangling = connection
      .prepare<[], string>('SELECT "table" FROM pragma_foreign_key_check')
      .pluck()
      .all()
    return [
      ...found.filter((line) => line !== 'ok'),
      ...dangling.map((table) => `a row of ${table} points to nothing`),
    ]
  } finally {
    connection.close()
  }
}
