import type { Problem } from '#domain/found'
import { readArchive } from './archive.ts'
import { contentKind } from './contentKind.ts'
import { isCalendarName } from './calendarFiles.ts'
import type { GivenFile } from './givenFile.ts'

/** Names of files that may hold people. Whatever else an archive holds is not even inflated. */
const WANTED = /(?:^|\/)(?:[^./]+|[^/]*\.(?:csv|tsv|txt|vcf|vcard))$/i

/** The given files, with archives replaced by what they hold; calendars in them are only named. */
export async function unpackedFiles(
  given: readonly GivenFile[],
  signal?: AbortSignal,
): Promise<{ files: GivenFile[]; calendars: string[]; problems: Problem[] }> {
  const files: GivenFile[] = []
  const calendars: string[] = []
  const problems: Problem[] = []

  for (const file of given) {
    if (contentKind(file.bytes) !== 'archive') {
      files.push(file)
      continue
    }
    const archive = await readArchive(file, (name) => WANTED.test(name), signal)
    const inside = archive.names.filter(isCalendarName)
    calendars.push(...inside.map((name) => `${file.path}/${name}`))
    problems.push(...archive.problems)
    if (isSpreadsheet(archive.names)) problems.push(spreadsheet(file.path))
    else if (archive.files.length > 0) files.push(...archive.files)
    else if (archive.problems.length + inside.length === 0) problems.push(nothingInside(file.path))
  }
  return { files, calendars, problems }
}

/** Spreadsheets of Excel (ECMA-376) and LibreOffice (OpenDocument) are zip archives too. */
function isSpreadsheet(names: readonly string[]): boolean {
  return (
    names.includes('xl/workbook.xml') ||
    (names.includes('mimetype') && names.includes('content.xml'))
  )
}

/** What to do with a spreadsheet, which is no table anybody else can read. */
export function spreadsheet(file: string): Problem {
  return {
    file,
    line: null,
    code: 'XLSX',
    message:
      'The file is a spreadsheet; save it as “CSV UTF-8” where it was made, and import that.',
  }
}

function nothingInside(file: string): Problem {
  return {
    file,
    line: null,
    code: 'ZIP_EMPTY',
    message: 'The archive holds no Connections.csv and no other file of people.',
  }
}
