import { setImmediate as nextTurn } from 'node:timers/promises'
import type Database from 'better-sqlite3'

/** Tables whose rows follow from others or are no work of the user's: no undo brings them back. */
const UNRECORDED = [
  'map_positions',
  'migrations',
  'search_progress',
  'sent_events',
  'settings',
  'writes',
  'write_steps',
]

/** Work between two breaths, in which readers get their turn. */
const SLICE_MS = 30

/** What takes the change of one row back. */
export interface Step {
  id: number
  tableName: string
  rowId: number
  /** A statement; null for a row that was inserted and has to go. */
  inverse: string | null
}

/**
 * Makes a connection note, for every row it changes, what takes the change back.
 *
 * The triggers are temporary: they belong to the connection, always fit the schema,
 * and a program that opens the file without them changes nothing about it.
 * @see https://sqlite.org/undoredo.html
 */
export function recordSteps(connection: Database.Database): void {
  const tables = connection
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`,
    )
    .pluck()
    .all()
    .filter((table) => !UNRECORDED.includes(table))

  for (const table of tables) {
    const columns = connection
      .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
      .pluck()
      .all(table)
    connection.exec(triggersOf(table, columns))
  }
}

function triggersOf(table: string, columns: readonly string[]): string {
  const names = columns.map((column) => `"${column}"`).join(', ')
  const values = columns.map((column) => `quote(old."${column}")`).join(` || ',' || `)
  // Only what changed: to set an id to itself makes SQLite look at every row that points to it.
  const data = columns.filter((column) => column !== 'id')
  const changes = data.map((column) => `old."${column}" IS NOT new."${column}"`)
  const settings = data.map(
    (column, index) =>
      `CASE WHEN ${changes[index]} THEN ',"${column}"=' || quote(old."${column}") ELSE '' END`,
  )
  const note = (row: string, inverse: string) =>
    `INSERT INTO write_steps (table_name, row_id, inverse) VALUES ('${table}', ${row}.rowid, ${inverse});`
  return `
    CREATE TEMP TRIGGER "${table}_inserted" AFTER INSERT ON main."${table}" BEGIN
      ${note('new', 'NULL')}
    END;
    CREATE TEMP TRIGGER "${table}_updated" AFTER UPDATE ON main."${table}"
    WHEN ${changes.join(' OR ')} BEGIN
      ${note('new', `'UPDATE "${table}" SET ' || substr(${settings.join(' || ')}, 2) || ' WHERE rowid=' || new.rowid`)}
    END;
    CREATE TEMP TRIGGER "${table}_deleted" AFTER DELETE ON main."${table}" BEGIN
      ${note('old', `'INSERT INTO "${table}" (rowid, ${names}) VALUES (' || old.rowid || ',' || ${values} || ')'`)}
    END;`
}

/** The number of the last step noted so far; 0 where there is none. */
export function lastStep(connection: Database.Database): number {
  const last = connection.prepare<[], number>('SELECT max(id) FROM write_steps').pluck().get()
  return last ?? 0
}

/** The steps of one write, the last first. */
export function stepsBackwards(connection: Database.Database, writeId: number): Step[] {
  return connection
    .prepare<[number], Step>(
      `SELECT write_steps.id, table_name AS tableName, row_id AS rowId, inverse FROM writes
       JOIN write_steps ON write_steps.id BETWEEN first_step AND last_step
       WHERE writes.id = ? ORDER BY write_steps.id DESC`,
    )
    .all(writeId)
}

/** Runs steps in the given order, and lets readers have their turn meanwhile. */
export async function runSteps(
  connection: Database.Database,
  steps: readonly Step[],
): Promise<void> {
  const removals = new Map<string, Database.Statement>()
  let sliceBegan = performance.now()
  for (const { tableName, rowId, inverse } of steps) {
    if (inverse !== null) connection.exec(inverse)
    else removalFrom(connection, removals, tableName).run(rowId)
    if (performance.now() - sliceBegan < SLICE_MS) continue
    await nextTurn()
    sliceBegan = performance.now()
  }
}

function removalFrom(
  connection: Database.Database,
  removals: Map<string, Database.Statement>,
  table: string,
): Database.Statement {
  const known = removals.get(table)
  if (known) return known
  const removal = connection.prepare(`DELETE FROM "${table}" WHERE rowid = ?`)
  removals.set(table, removal)
  return removal
}
