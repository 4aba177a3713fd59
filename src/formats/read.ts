import { setImmediate } from 'node:timers/promises'
import type { CsvMapping } from '#domain/csvMapping'
import type { Found, Problem } from '#domain/found'
import { guessedMapping } from './csv/guessedMapping.ts'
import { headerKey } from './csv/headerKey.ts'
import { readMapped } from './csv/mapped.ts'
import { isBlank } from './csv/table.ts'
import { byFolder, liesInExport } from './exportFolders.ts'
import { isEmpty, joined } from './foundFiles.ts'
import type { GivenFile } from './givenFile.ts'
import { readExport } from './linkedin/export.ts'
import { type ExportFile, isOtherExportFile } from './linkedin/exportFile.ts'
import { type UnknownTable, isAboutPeople, recognised } from './recognised.ts'
import { unpackedFiles } from './unpackedFiles.ts'

export type { GivenFile } from './givenFile.ts'

/** What came of reading files. */
export type Reading =
  | { kind: 'found'; found: Found }
  | {
      kind: 'mapping needed'
      file: string
      header: string[]
      /** The first five rows below the header. */
      rows: string[][]
      guess: CsvMapping
      headerKey: string
    }
  /** Calendars and nothing else: they tell of meetings, not of people. */
  | { kind: 'calendars'; problems: Problem[] }
  | { kind: 'nothing'; problems: Problem[] }

type Read = (signal?: AbortSignal) => Promise<Found>

const SHOWN_ROWS = 5

/**
 * Everything that files, folders and archives say about people, whatever their names.
 *
 * LinkedIn files in one folder are one export; other files are read one after the other.
 * Others get their turn while the files are read.
 *
 * @param mappingFor what the user has confirmed for tables with these columns, if anything
 * @param country whose telephone numbers are written without a prefix, `DE`; '' for none
 * @throws the signal's reason if it was aborted
 */
export async function readFiles(
  files: readonly GivenFile[],
  mappingFor: (headerKey: string) => CsvMapping | undefined,
  country = '',
  signal?: AbortSignal,
): Promise<Reading> {
  const unpacked = await unpackedFiles(files, signal)
  const sorted = await sortedFiles(unpacked.files, country, signal)
  const reads = [
    ...byFolder(sorted.exportFiles).map(
      (group): Read =>
        (abort) =>
          readExport(group, country, abort),
    ),
    ...sorted.reads,
  ]

  for (const table of sorted.tables) {
    const mapping = mappingFor(headerKey(headerOf(table)))
    if (!mapping) return mappingNeeded(table)
    reads.push((abort) => readMapped(table.csv, table.headerIndex, mapping, country, abort))
  }

  const parts: Found[] = []
  for (const read of reads) {
    signal?.throwIfAborted()
    parts.push(await read(signal))
  }
  const calendars = [...unpacked.calendars, ...sorted.calendars]
  const problems = [...unpacked.problems, ...sorted.problems]
  const all = reading(parts, [...problems, ...calendars.map(toComeAfter)], files[0]?.path ?? '')
  if (all.kind !== 'nothing' || calendars.length === 0) return all
  return { kind: 'calendars', problems: all.problems.filter(({ code }) => code !== TO_COME) }
}

interface SortedFiles {
  exportFiles: ExportFile[]
  reads: Read[]
  tables: UnknownTable[]
  /** The paths of calendars, which somebody else reads. */
  calendars: string[]
  problems: Problem[]
}

async function sortedFiles(
  files: readonly GivenFile[],
  country: string,
  signal: AbortSignal | undefined,
): Promise<SortedFiles> {
  const sorted: SortedFiles = {
    exportFiles: [],
    reads: [],
    tables: [],
    calendars: [],
    problems: [],
  }

  for (const file of files) {
    signal?.throwIfAborted()
    await setImmediate()
    const what = recognised(file, country)
    if (what.kind === 'part of an export') sorted.exportFiles.push(what.file)
    else if (what.kind === 'readable') sorted.reads.push(what.read)
    else if (what.kind === 'calendar') sorted.calendars.push(file.path)
    else if (what.kind === 'unknown table') sorted.tables.push(what.table)
    else sorted.problems.push(what.problem)
  }
  return withoutRest(sorted)
}

/** LinkedIn exports some forty files, of which nine are read: the rest needs neither mapping nor report. */
function withoutRest(sorted: SortedFiles): SortedFiles {
  const { exportFiles, tables, problems } = sorted
  const isRest = (path: string) => isOtherExportFile(path) || liesInExport(path, exportFiles)
  const strangers = tables.filter(
    (table) =>
      !isOtherExportFile(table.csv.file) &&
      liesInExport(table.csv.file, exportFiles) &&
      isAboutPeople(table),
  )
  return {
    ...sorted,
    tables: tables.filter(({ csv }) => !isRest(csv.file)),
    problems: [...problems.filter(({ file }) => !isRest(file)), ...strangers.map(notRead)],
  }
}

/** Meetings are matched with people, so that people come first. */
function toComeAfter(file: string): Problem {
  const message =
    'The file is a calendar; its meetings are brought in by themselves, after the people.'
  return { file, line: null, code: TO_COME, message }
}

const TO_COME = 'CALENDAR'

function notRead({ csv }: UnknownTable): Problem {
  const message = 'The table lies beside a LinkedIn export and was not read; import it by itself.'
  return { file: csv.file, line: null, code: 'NOT_READ', message }
}

function headerOf({ csv, headerIndex }: UnknownTable): string[] {
  return csv.top[headerIndex] ?? []
}

function mappingNeeded(table: UnknownTable): Reading {
  const header = headerOf(table)
  const rows = table.csv.top.slice(table.headerIndex + 1).filter((row) => !isBlank(row))
  return {
    kind: 'mapping needed',
    file: table.csv.file,
    header,
    rows: rows.slice(0, SHOWN_ROWS),
    guess: guessedMapping(header, rows),
    headerKey: headerKey(header),
  }
}

function reading(parts: readonly Found[], problems: Problem[], firstFile: string): Reading {
  const [first, ...others] = parts
  const found = first && joined([first, ...others])
  if (found && !isEmpty(found)) {
    return { kind: 'found', found: { ...found, problems: [...problems, ...found.problems] } }
  }

  const all = [...problems, ...(found?.problems ?? [])]
  const message = 'Nothing was found that says anything about people.'
  const nothing = { file: firstFile, line: null, code: 'NO_PEOPLE', message }
  return { kind: 'nothing', problems: all.length > 0 ? all : [nothing] }
}
