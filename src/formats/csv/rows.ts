import { setImmediate } from 'node:timers/promises'
import { pipeline } from 'node:stream/promises'
import { CsvError, parse } from 'csv-parse'
import { parse as parseAtOnce } from 'csv-parse/sync'
import type { Problem } from '#domain/found'

export const SEPARATORS = [',', ';', '\t'] as const
type Separator = (typeof SEPARATORS)[number]

export interface Csv {
  file: string
  utf8: Buffer
  separator: Separator
  lineEnd: '\n' | '\r'
  /** The first rows, header and what stands above it included. */
  top: string[][]
  /** What was found when the text was decoded. */
  problems: Problem[]
}

const MAX_ROW_BYTES = 2 ** 20

/** So few that parsing them is not felt by whoever else uses the event loop. */
const SLICE_BYTES = 2 ** 15

const SAMPLE_BYTES = 2 ** 16

const ENDLESS_ROW = new RangeError('a row is longer than it may be')

/**
 * Hands each row from a line on to `visit`, blank ones too, with the line it begins in, from 1.
 * Others get their turn between slices.
 *
 * @returns what ended the reading before the end of the file, if anything did
 * @throws the signal's reason if it was aborted
 * @see RFC 4180; quotes inside cells without quotes, and rows of any length, are let pass
 */
export async function visitRows(
  csv: Csv,
  fromLine: number,
  visit: (cells: string[], line: number) => void,
  signal?: AbortSignal,
): Promise<Problem | undefined> {
  let line = fromLine
  let bytesSinceRow = 0

  const parser = parse({
    ...optionsFor(csv),
    // The first row that is read says how long a row is; the parser makes an error, with its
    // stack, of each that is not. Begun at the notes above a header, that is every row.
    from_line: fromLine,
    on_record: (cells: string[], { lines }) => {
      visit(cells, line)
      line = lines + 1
      bytesSinceRow = 0
      return null
    },
  })

  async function* slices() {
    for (let start = 0; start < csv.utf8.length; start += SLICE_BYTES) {
      signal?.throwIfAborted()
      // The parser counts characters in cells; a row of nothing but separators it would not end.
      if (bytesSinceRow > MAX_ROW_BYTES) throw ENDLESS_ROW
      bytesSinceRow += SLICE_BYTES
      yield csv.utf8.subarray(start, start + SLICE_BYTES)
      await setImmediate()
    }
  }

  try {
    await pipeline(slices, parser.resume())
  } catch (error) {
    const reason = reasonOf(error)
    if (!reason) throw error
    return { file: csv.file, line, ...reason }
  }
  return undefined
}

/** The first rows of a table, at most `count`, as far as they can be read. */
export function topRows(
  csv: Pick<Csv, 'utf8' | 'separator' | 'lineEnd'>,
  count: number,
): string[][] {
  const rows: string[][] = []
  const isCut = csv.utf8.length > SAMPLE_BYTES

  try {
    parseAtOnce(csv.utf8.subarray(0, SAMPLE_BYTES), {
      ...optionsFor(csv),
      to: count,
      on_record: (cells: string[]) => {
        rows.push(cells)
        return null
      },
    })
  } catch (error) {
    // The sample may end inside of quotes; the rows above are good.
    if (!(error instanceof CsvError)) throw error
    return rows
  }
  return isCut && rows.length < count ? rows.slice(0, -1) : rows
}

function optionsFor({ separator, lineEnd }: Pick<Csv, 'separator' | 'lineEnd'>) {
  return {
    delimiter: separator,
    record_delimiter: lineEnd,
    max_record_size: MAX_ROW_BYTES,
    relax_column_count: true,
    relax_quotes: true,
  }
}

function reasonOf(error: unknown): Pick<Problem, 'code' | 'message'> | undefined {
  if (error === ENDLESS_ROW) return ROW_TOO_LONG
  if (!(error instanceof CsvError)) return undefined
  if (error.code === 'CSV_MAX_RECORD_SIZE') return ROW_TOO_LONG
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return UNCLOSED_QUOTE
  const message = `This row and what follows were not read (${error.message}).`
  return { code: 'BAD_ROW', message }
}

const ROW_TOO_LONG = {
  code: 'ROW_TOO_LONG',
  message:
    'This row is longer than 1 MiB, as after a quote that is never closed; it and what follows were not read.',
}

const UNCLOSED_QUOTE = {
  code: 'UNCLOSED_QUOTE',
  message: 'The file ends inside of quotes that open in this row; the row was not read.',
}
