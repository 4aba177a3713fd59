import type { Problem } from '#domain/found'
import { type Csv, visitRows } from './rows.ts'

/** What stands in a column, trimmed: by its name in lower case, or by its number from 0. */
export type Cell = (column: string | number) => string

interface TableEnd {
  problems: Problem[]
  rowCount: number
  /** False if the file is cut short or was not read to its end. */
  isWhole: boolean
}

export const MAX_COLUMNS = 500
const MAX_CELL_CHARACTERS = 262_144

/** Rows that may stand above the header, as the notes in a LinkedIn export do. */
const MAX_ROWS_ABOVE = 20

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((text) => text.trim() === '')
}

/** The names of the columns in lower case, as {@link Cell} wants them. */
export function columnNames(header: readonly string[]): string[] {
  return header.map((name) => name.trim().toLowerCase())
}

/** The number of the first row that names all wanted columns, or -1. */
export function headerRow(csv: Csv, wanted: readonly string[]): number {
  return csv.top.slice(0, MAX_ROWS_ABOVE).findIndex((row) => {
    const names = columnNames(row)
    return wanted.every((name) => names.includes(name))
  })
}

/**
 * Hands each row below the header to `visit`, with the line it begins in. Blank rows are passed
 * over; rows of another length than the header are handed on, and reported.
 *
 * Of two columns with one name, the first is found by name.
 *
 * @param headerIndex the number of the header's row, from 0
 */
export async function visitTable(
  csv: Csv,
  headerIndex: number,
  visit: (cell: Cell, line: number) => void,
  signal?: AbortSignal,
): Promise<TableEnd> {
  const problems: Problem[] = [...csv.problems]
  const names = columnNames(csv.top[headerIndex] ?? [])
  if (names.length > MAX_COLUMNS) {
    const message = `The table has ${names.length} columns; at most ${MAX_COLUMNS} are read.`
    problems.push({ file: csv.file, line: headerIndex + 1, code: 'TOO_MANY_COLUMNS', message })
    return { problems, rowCount: 0, isWhole: false }
  }

  const indexOf = new Map(names.map((name, index) => [name, index] as const).reverse())
  const headerLine = lineOf(csv, headerIndex)
  let rowCount = 0
  let current: readonly string[] = []
  const cell: Cell = (column) => {
    const index = typeof column === 'number' ? column : indexOf.get(column)
    return (index === undefined ? undefined : current[index])?.trim() ?? ''
  }

  const end = await visitRows(
    csv,
    headerLine,
    (cells, line) => {
      if (line === headerLine || isBlank(cells)) return
      rowCount += 1
      problems.push(...rowProblems(csv.file, cells, names.length, line))
      current = cells.map((text) =>
        text.length > MAX_CELL_CHARACTERS ? text.slice(0, MAX_CELL_CHARACTERS) : text,
      )
      visit(cell, line)
    },
    signal,
  )

  if (end) problems.push(end)
  else if (rowCount === 0) {
    const message = 'The file holds a header, and no row below it.'
    problems.push({ file: csv.file, line: null, code: 'NO_ROWS', message })
  }
  return { problems, rowCount, isWhole: end === undefined }
}

/** The line a row begins in: cells of the rows above may hold line breaks. */
function lineOf({ top, lineEnd }: Csv, rowIndex: number): number {
  const breaks = top
    .slice(0, rowIndex)
    .flat()
    .reduce((count, cell) => count + cell.split(lineEnd).length - 1, 0)
  return 1 + rowIndex + breaks
}

function rowProblems(
  file: string,
  cells: readonly string[],
  columnCount: number,
  line: number,
): Problem[] {
  const problems: Problem[] = []
  if (cells.length < columnCount || !isBlank(cells.slice(columnCount))) {
    const message = `The row has ${cells.length} cells, the header ${columnCount}; it was read from the left.`
    problems.push({ file, line, code: 'RAGGED_ROW', message })
  }
  if (cells.some((text) => text.length > MAX_CELL_CHARACTERS)) {
    const message = `A cell was cut after ${MAX_CELL_CHARACTERS} characters.`
    problems.push({ file, line, code: 'CELL_TOO_LONG', message })
  }
  return problems
}
