import type { FoundOrganisation, Problem } from '#domain/found'
import { visitTable } from '#formats/csv/table'
import { followedOn } from './dates.ts'
import type { ExportFile } from './exportFile.ts'

/** The organisations of `Company Follows.csv`. */
export async function readFollows(
  { csv, headerIndex }: ExportFile,
  signal?: AbortSignal,
): Promise<{ organisations: FoundOrganisation[]; problems: Problem[] }> {
  const organisations: FoundOrganisation[] = []
  const problems: Problem[] = []

  const end = await visitTable(
    csv,
    headerIndex,
    (cell, line) => {
      const name = cell('organization')
      if (!name) return
      const place = { file: csv.file, line }
      const date = cell('followed on')
      const organisation = { place, name, followedOn: followedOn(date) ?? null }
      organisations.push(organisation)
      if (date && !organisation.followedOn) {
        const message = `“${date.slice(0, 40)}” is no time as LinkedIn writes it; it was left out.`
        problems.push({ ...place, code: 'NOT_A_DATE', message })
      }
    },
    signal,
  )
  return { organisations, problems: [...end.problems, ...problems] }
}
