import { CsvError, type Options, parse } from 'csv-parse/sync'
import type { CsvField } from '#domain/csvMapping'
import { folded } from '#domain/name'
import { fieldNamed } from '../csv/fieldNamed.ts'
import { guessedMapping } from '../csv/guessedMapping.ts'
import { attendeeSaid, emailIn, type ReadLine, saysSomething } from './said.ts'

const SEPARATORS = ['\t', ';', '|', ',']

/** Lines that may stand above the head, such as the name of the event. */
const MOST_ABOVE = 4

/** What tells one person from another. */
const NAMING: ReadonlySet<CsvField> = new Set(['name', 'givenName', 'familyName', 'email'])
const USED: ReadonlySet<CsvField> = new Set([...NAMING, 'title', 'organisation'])

interface Row {
  cells: string[]
  /** The line it ends in, from 1. */
  line: number
}

/** Reads a table by what its columns are called; nothing where no line says what they hold. */
export function tableAttendees(text: string): ReadLine[] | undefined {
  const lines = text.split('\n')
  const above = lines.flatMap((said, at) => (saysSomething(said) ? [at] : [])).slice(0, MOST_ABOVE)
  for (const at of above)
    for (const separator of SEPARATORS) {
      if (!isHead((lines[at] ?? '').split(separator))) continue
      const [head, ...rows] = rowsOf(lines.slice(at).join('\n'), separator)
      const unread = above.filter((other) => other < at)
      return [
        ...unread.map((other) => ({ line: other + 1, attendee: undefined })),
        ...rowAttendees(head?.cells ?? [], rows).map((row) => ({ ...row, line: row.line + at })),
      ]
    }
  return undefined
}

function isHead(cells: readonly string[]): boolean {
  const named = cells.flatMap((cell) => fieldNamed(cell) ?? [])
  const fields = [...new Set(named)].filter((field) => USED.has(field))
  return fields.length > 1 && fields.some((field) => NAMING.has(field))
}

function rowsOf(text: string, separator: string): Row[] {
  try {
    return parsedRows(text, { delimiter: separator, relax_quotes: true })
  } catch (error) {
    // A quote that is never closed is a sign like others.
    if (!(error instanceof CsvError)) throw error
    return parsedRows(text, { delimiter: separator, quote: false })
  }
}

function parsedRows(text: string, options: Options): Row[] {
  const rows: Row[] = []
  parse(text, {
    ...options,
    record_delimiter: '\n',
    relax_column_count: true,
    on_record: (cells: string[], { lines }) => {
      rows.push({ cells, line: lines })
      return null
    },
  })
  return rows
}

function rowAttendees(head: readonly string[], rows: readonly Row[]): ReadLine[] {
  const said = rows.filter(({ cells }) => saysSomething(cells.join('')) && !isHead(cells))
  const { columns } = guessedMapping(
    head,
    said.map(({ cells }) => cells),
  )
  return said.map(({ cells, line }) => {
    const cell = (wanted: CsvField) =>
      cells.find((text, at) => columns[at] === wanted && text.trim())?.trim() ?? ''
    const attendee = attendeeSaid({
      name: nameSaid(cell),
      title: cell('title'),
      organisation: cell('organisation'),
      email: emailIn(cell('email')),
    })
    return { line, attendee }
  })
}

/** The whole name, from one column or two. "Name" beside "First name" is the family's. */
function nameSaid(cell: (field: CsvField) => string): string {
  const [family, given] = [cell('familyName'), cell('givenName')]
  const [last = '', first = ''] = cell('nameFamilyFirst').split(', ')
  const whole = cell('name') || `${first} ${last}`.trim()
  if ((family && given) || !whole) return `${given} ${family}`.trim()
  if (hasWords(whole, given || family)) return whole
  return given ? `${given} ${whole}` : `${whole} ${family}`
}

function hasWords(whole: string, part: string): boolean {
  return !part || ` ${folded(whole)} `.includes(` ${folded(part)} `)
}
