import { type Csv, SEPARATORS, topRows } from './rows.ts'
import { csvText } from './text.ts'

/** Rows that are looked at to find the separator and the header. */
const TOP_ROWS = 200

/** A table whose encoding, line ends and separator were found by its content. Any bytes will do. */
export function openCsv(file: string, bytes: Uint8Array): Csv {
  const { utf8, problems } = csvText(file, bytes)
  const lineEnd = utf8.includes('\n') ? '\n' : '\r'

  const [best] = SEPARATORS.map((separator) => {
    const top = topRows({ utf8, separator, lineEnd }, TOP_ROWS)
    return { separator, top, ...agreement(top) }
  }).sort((a, b) => b.rows - a.rows || b.columns - a.columns)

  return {
    file,
    utf8,
    lineEnd,
    problems,
    separator: best?.separator ?? ',',
    top: best?.top ?? [],
  }
}

/** How many rows have the commonest number of columns, if these are more than one. */
function agreement(rows: readonly string[][]): { rows: number; columns: number } {
  const rowsOf = new Map<number, number>()
  for (const { length } of rows) {
    if (length > 1) rowsOf.set(length, (rowsOf.get(length) ?? 0) + 1)
  }
  const [commonest] = [...rowsOf].sort(([, a], [, b]) => b - a)
  return { rows: commonest?.[1] ?? 0, columns: commonest?.[0] ?? 0 }
}
