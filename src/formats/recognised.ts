import type { Found, Problem } from '#domain/found'
import { contentKind } from './contentKind.ts'
import { openCsv } from './csv/csv.ts'
import { googleHeaderRow, readGoogle } from './csv/google.ts'
import { guessedMapping } from './csv/guessedMapping.ts'
import { outlookHeaderRow, readOutlook } from './csv/outlook.ts'
import type { Csv } from './csv/rows.ts'
import { MAX_COLUMNS, isBlank } from './csv/table.ts'
import { foundPeople } from './foundFiles.ts'
import type { GivenFile } from './givenFile.ts'
import { type ExportFile, exportFileOf } from './linkedin/exportFile.ts'
import { spreadsheet } from './unpackedFiles.ts'
import { readVcards } from './vcard/read.ts'

/** A table that nobody knows, until its owner says what its columns hold. */
export interface UnknownTable {
  csv: Csv
  headerIndex: number
}

/** What a file is, and thus how it is read. */
export type Recognised =
  | { kind: 'readable'; read: (signal?: AbortSignal) => Promise<Found> }
  | { kind: 'part of an export'; file: ExportFile }
  | { kind: 'unknown table'; table: UnknownTable }
  | { kind: 'calendar' }
  | { kind: 'refused'; problem: Problem }

/** Recognises a file by what stands in it; telephone numbers without a prefix are of the country. */
export function recognised(file: GivenFile, country: string): Recognised {
  const refused = (code: string, message: string): Recognised => ({
    kind: 'refused',
    problem: { file: file.path, line: null, code, message },
  })

  switch (contentKind(file.bytes)) {
    case 'empty':
      return refused(...EMPTY)
    case 'calendar':
      return { kind: 'calendar' }
    case 'old spreadsheet':
      return { kind: 'refused', problem: spreadsheet(file.path) }
    case 'vcard':
      return { kind: 'readable', read: () => Promise.resolve(vcardPeople(file, country)) }
    case 'text': {
      const csv = openCsv(file.path, file.bytes)
      if (csv.top.length > 0 && csv.top.every(isBlank)) return refused(...EMPTY)
      return recognisedTable(csv, country) ?? refused(...UNKNOWN)
    }
    case 'archive':
    case 'unknown':
      return refused(...UNKNOWN)
  }
}

const EMPTY = ['EMPTY', 'The file is empty.'] as const

const UNKNOWN = [
  'UNKNOWN_FORMAT',
  'The file is no LinkedIn export, no vCard and no CSV table.',
] as const

function vcardPeople({ path, bytes }: GivenFile, country: string): Found {
  const { people, problems } = readVcards(path, bytes, country)
  return foundPeople('vcard', people, problems)
}

function recognisedTable(csv: Csv, country: string): Recognised | undefined {
  const file = exportFileOf(csv)
  if (file) return { kind: 'part of an export', file }

  const google = googleHeaderRow(csv)
  if (google !== -1)
    return { kind: 'readable', read: (signal) => readGoogle(csv, google, country, signal) }
  const outlook = outlookHeaderRow(csv)
  if (outlook !== -1)
    return { kind: 'readable', read: (signal) => readOutlook(csv, outlook, country, signal) }

  const headerIndex = csv.top.findIndex((row) => !isBlank(row))
  const header = csv.top[headerIndex]
  if (!header) return undefined
  // A single column may be a list of names or addresses, but it may as well be a letter.
  if (header.length === 1 && !isAboutPeople({ csv, headerIndex })) return undefined
  if (header.length > MAX_COLUMNS || csv.top.length === headerIndex + 1) {
    return { kind: 'refused', problem: unmappable(csv.file, header, headerIndex) }
  }
  return { kind: 'unknown table', table: { csv, headerIndex } }
}

function unmappable(file: string, header: readonly string[], headerIndex: number): Problem {
  return header.length > MAX_COLUMNS
    ? {
        file,
        line: headerIndex + 1,
        code: 'TOO_MANY_COLUMNS',
        message: `The table has ${header.length} columns; at most ${MAX_COLUMNS} are read.`,
      }
    : {
        file,
        line: null,
        code: 'NO_ROWS',
        message: 'The file holds a header, and no row below it.',
      }
}

/** Whether a column of the table probably holds names or e-mail addresses. */
export function isAboutPeople({ csv, headerIndex }: UnknownTable): boolean {
  const { columns } = guessedMapping(csv.top[headerIndex] ?? [], csv.top.slice(headerIndex + 1))
  return Object.values(columns).some((field) => TELLING.has(field))
}

const TELLING: ReadonlySet<string> = new Set([
  'name',
  'nameFamilyFirst',
  'givenName',
  'familyName',
  'email',
  'linkedin',
])
