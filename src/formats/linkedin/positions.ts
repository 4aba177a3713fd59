import type { FoundPosition, Problem } from '#domain/found'
import type { PartialDate } from '#domain/partialDate'
import { type Cell, visitTable } from '#formats/csv/table'
import { monthOrYear } from './dates.ts'
import type { ExportFile } from './exportFile.ts'

/** My positions in `Positions.csv`, or my schools in `Education.csv`. */
export async function readPositions(
  { csv, headerIndex, role }: ExportFile,
  signal?: AbortSignal,
): Promise<{ positions: FoundPosition[]; problems: Problem[] }> {
  const positions: FoundPosition[] = []
  const problems: Problem[] = []

  const end = await visitTable(
    csv,
    headerIndex,
    (cell, line) => {
      const date = (column: string): PartialDate | null => {
        const text = cell(column)
        const found = monthOrYear(text)
        if (text && !found) {
          const message = `“${text.slice(0, 40)}” is no month and no year; it was left out.`
          problems.push({ file: csv.file, line, code: 'NOT_A_DATE', message })
        }
        return found ?? null
      }
      const position = role === 'education' ? schoolIn(cell, date) : employerIn(cell, date)
      if (position.organisation) positions.push(position)
    },
    signal,
  )
  return { positions, problems: [...end.problems, ...problems] }
}

type DateIn = (column: string) => PartialDate | null

function employerIn(cell: Cell, date: DateIn): FoundPosition {
  return {
    organisation: cell('company name'),
    kind: 'employer',
    title: cell('title'),
    location: cell('location'),
    startedOn: date('started on'),
    endedOn: date('finished on'),
  }
}

function schoolIn(cell: Cell, date: DateIn): FoundPosition {
  return {
    organisation: cell('school name'),
    kind: 'school',
    title: cell('degree name'),
    location: '',
    startedOn: date('start date'),
    endedOn: date('end date'),
  }
}
