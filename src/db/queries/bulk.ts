import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { toSnakeCase } from 'drizzle-orm/casing'
import type { Writer } from '../open.ts'

/**
 * An insert that is prepared once, for many rows of the same columns.
 *
 * Goes past drizzle, which takes longer to fill in a row's values than SQLite to write the row.
 *
 * @param columns the columns each row gives; the others take their default
 * @returns inserts one row, and gives its id
 */
export function preparedInsert<
  Table extends SQLiteTable,
  Column extends keyof Table['$inferInsert'] & string,
>(
  db: Writer,
  table: Table,
  columns: readonly Column[],
): (row: Required<Pick<Table['$inferInsert'], Column>>) => number {
  const all: Record<string, SQLiteColumn> = getTableColumns(table)
  const names = columns.map((column) => `"${toSnakeCase(column)}"`)
  const insert = db.$client.prepare(
    `INSERT INTO "${getTableName(table)}" (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  )
  return (row) => {
    const values = columns.map((column) => {
      const value: unknown = row[column]
      return value === null ? null : all[column]?.mapToDriverValue(value)
    })
    return Number(insert.run(values).lastInsertRowid)
  }
}
