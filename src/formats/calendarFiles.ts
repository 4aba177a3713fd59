import type { Problem } from '#domain/found'
import { readArchive } from './archive.ts'
import { contentKind } from './contentKind.ts'
import type { GivenFile } from './givenFile.ts'
import { sizeProblem } from './sizeLimit.ts'

/** How the name of a calendar in an archive ends: nothing else of it is inflated. */
const CALENDAR_NAME = /\.(?:ics|ical|icalendar)$/i

export function isCalendarName(name: string): boolean {
  return CALENDAR_NAME.test(name)
}

/** The calendars among the given files and in archives among them. */
export async function calendarFiles(
  given: readonly GivenFile[],
  signal?: AbortSignal,
): Promise<{ files: GivenFile[]; problems: Problem[] }> {
  const files: GivenFile[] = []
  const problems: Problem[] = []

  for (const file of given) {
    const kind = contentKind(file.bytes)
    if (kind === 'calendar') files.push(file)
    if (kind !== 'archive') continue

    const archive = await readArchive(file, isCalendarName, signal)
    problems.push(...archive.problems)
    for (const inside of archive.files) {
      const tooLarge = sizeProblem(inside.path, inside.bytes.length, '')
      if (tooLarge) problems.push(tooLarge)
      else if (contentKind(inside.bytes) === 'calendar') files.push(inside)
    }
  }
  return { files, problems }
}
