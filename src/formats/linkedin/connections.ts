import { type FoundPerson, type Problem, emptyPerson } from '#domain/found'
import { linkedinSlug } from '#domain/linkedin'
import { addEmail, namedPerson } from '#formats/csv/person'
import { type Cell, visitTable } from '#formats/csv/table'
import { CONNECTED_ON_FORMS, type DayForm } from './dates.ts'
import type { ExportFile } from './exportFile.ts'
import { linkedinName } from './name.ts'

interface Connections {
  people: FoundPerson[]
  problems: Problem[]
  /** True if every connection stands in the file, so that who is missing has gone. */
  isComplete: boolean
}

/** The people of `Connections.csv`, of any year since 2020, as exported or saved again by Excel. */
export async function readConnections(
  { csv, headerIndex }: ExportFile,
  signal?: AbortSignal,
): Promise<Connections> {
  const people: FoundPerson[] = []
  const problems: Problem[] = []
  let hiddenCount = 0
  let form: DayForm | undefined

  const end = await visitTable(
    csv,
    headerIndex,
    (cell, line) => {
      if (!DETAILS.some((column) => cell(column))) {
        hiddenCount += 1
        return
      }
      const person = connectionIn(cell, { file: csv.file, line }, problems)
      if (!person) return
      people.push(person)

      const date = cell('connected on')
      form ??= CONNECTED_ON_FORMS.find((dayIn) => dayIn(date))
      person.connectedOn = form?.(date) ?? null
      if (date && !person.connectedOn) {
        const message = `“${date.slice(0, 40)}” is no date as LinkedIn writes it; it was left out.`
        problems.push({ ...person.place, code: 'NOT_A_DATE', message })
      }
    },
    signal,
  )

  if (hiddenCount > 0) problems.push(hiddenProfiles(csv.file, hiddenCount))
  return { people, problems: [...end.problems, ...problems], isComplete: end.isWhole }
}

/** Everything but the date, which also profiles that LinkedIn hides have. */
const DETAILS = ['first name', 'last name', 'url', 'email address', 'company', 'position']

function connectionIn(
  cell: Cell,
  place: FoundPerson['place'],
  problems: Problem[],
): FoundPerson | undefined {
  const url = cell('url')
  const person: FoundPerson = {
    ...emptyPerson(place),
    ...linkedinName(cell('first name'), cell('last name')),
    linkedin: linkedinSlug(url),
    organisation: cell('company'),
    title: cell('position'),
  }
  addEmail(person, { value: cell('email address'), label: '' }, problems)

  if (url && person.linkedin === null) {
    const message = `“${url.slice(0, 80)}” is no LinkedIn profile; it was left out.`
    problems.push({ ...place, code: 'NOT_A_PROFILE', message })
  }
  // A company is no name for somebody on LinkedIn.
  const named = namedPerson({ ...person, organisation: '' }, problems)
  return named && { ...named, organisation: person.organisation }
}

function hiddenProfiles(file: string, count: number): Problem {
  return {
    file,
    line: null,
    code: 'HIDDEN_PROFILES',
    message: `Left out: ${count} ${count === 1 ? 'connection' : 'connections'} with a hidden or closed profile, of which LinkedIn gives the date and nothing else.`,
  }
}
