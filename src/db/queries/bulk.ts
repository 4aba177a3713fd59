import { getTableColumns, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Writer } from '../open.ts'

/**
 * An insert that is prepared once, for many rows of the same columns.
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
  const known = getTableColumns(table)
  const values = Object.fromEntries(
    columns.filter((column) => column in known).map((column) => [column, sql.placeholder(column)]),
  )
  // The columns are checked by the parameter's type; drizzle cannot know which were named.
  const insert = db
    .insert(table)
    .values(values as Table['$inferInsert'])
    .prepare()
  return (row) => Number(insert.run(row).lastInsertRowid)
}
