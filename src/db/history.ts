import type Database from 'better-sqlite3'
import type { Instant } from '#domain/day'
import type { Subject } from '#domain/subject'
import type { SearchIndex } from './searchIndex.ts'
import { lastStep, runSteps, stepsBackwards } from './steps.ts'

/** How long a write can be taken back. */
const KEPT_DAYS = 30

/** Up to so many steps, the search index follows row by row; beyond, it is made anew. */
const FEW_STEPS = 500

/** A write that can be taken back or done again. */
export interface PastWrite {
  id: number
  label: string
  subjects: Subject[]
  at: Instant
}

/**
 * Closes a write: the steps since `from` become one entry under its label.
 *
 * What had been undone before can no longer be done again: it may need the rows as they were.
 * Without a label, nothing is kept.
 */
export function keepWrite(
  connection: Database.Database,
  from: number,
  write: { label: string | null; subjects: readonly Subject[]; at: Instant },
): void {
  const to = lastStep(connection)
  if (to === from) return
  forget(connection, 'is_undone = 1')
  if (write.label === null) {
    connection.prepare('DELETE FROM write_steps WHERE id > ?').run(from)
    return
  }

  connection
    .prepare(
      'INSERT INTO writes (label, subjects, at, first_step, last_step) VALUES (?, ?, ?, ?, ?)',
    )
    .run(write.label, JSON.stringify(write.subjects), write.at, from + 1, to)
}

/**
 * Forgets what happened more than thirty days ago.
 *
 * Where that was undone, so was everything after it: none of it can be done again without it.
 */
export function forgetOldWrites(connection: Database.Database, now: Instant): void {
  const oldest = new Date(Date.parse(now) - KEPT_DAYS * 86_400_000).toISOString()
  connection
    .transaction(() => {
      const redoFrom = redoable(connection)?.at
      if (redoFrom !== undefined && redoFrom < oldest) forget(connection, 'is_undone = 1')
      forget(connection, 'at < ?', oldest)
    })
    .immediate()
}

/** Forgets writes with their steps; step by step of each, since a search through all takes long. */
function forget(connection: Database.Database, which: string, ...values: string[]): void {
  const writes = connection
    .prepare<string[], { id: number; first: number; last: number }>(
      `SELECT id, first_step AS first, last_step AS last FROM writes WHERE ${which}`,
    )
    .all(...values)
  const deleteSteps = connection.prepare('DELETE FROM write_steps WHERE id BETWEEN ? AND ?')
  const deleteWrite = connection.prepare('DELETE FROM writes WHERE id = ?')
  for (const { id, first, last } of writes) {
    deleteSteps.run(first, last)
    deleteWrite.run(id)
  }
}

/** The last write that is not undone, or nothing. */
export function undoable(connection: Database.Database): PastWrite | undefined {
  return pastWrite(connection, 'is_undone = 0 ORDER BY id DESC')
}

/** The write that was undone last, or nothing. */
export function redoable(connection: Database.Database): PastWrite | undefined {
  return pastWrite(connection, 'is_undone = 1 ORDER BY id')
}

function pastWrite(connection: Database.Database, which: string): PastWrite | undefined {
  const row = connection
    .prepare<[], { id: number; label: string; subjects: string; at: Instant }>(
      `SELECT id, label, subjects, at FROM writes WHERE ${which} LIMIT 1`,
    )
    .get()
  return row && { ...row, subjects: JSON.parse(row.subjects) }
}

/**
 * Takes a write back, or does it again: runs its steps, last first.
 *
 * What the triggers note meanwhile is the way back, and takes the place of the steps.
 */
export async function toggleWrite(
  connection: Database.Database,
  id: number,
  search: SearchIndex,
): Promise<void> {
  // Steps run one by one; only the end has to fit together.
  connection.pragma('defer_foreign_keys = ON')
  const from = lastStep(connection)
  const steps = stepsBackwards(connection, id)
  const run = () => runSteps(connection, steps)
  await (steps.length > FEW_STEPS ? search.rebuildAfter(run) : run())

  connection
    .prepare('DELETE FROM write_steps WHERE id BETWEEN ? AND ?')
    .run(steps.at(-1)?.id ?? 0, steps[0]?.id ?? 0)
  connection
    .prepare(
      'UPDATE writes SET is_undone = 1 - is_undone, first_step = ?, last_step = ? WHERE id = ?',
    )
    .run(from + 1, lastStep(connection), id)
}
