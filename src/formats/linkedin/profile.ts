import { type FoundContact, type FoundMe, type Problem, emptyPerson } from '#domain/found'
import { addEmail, addLink } from '#formats/csv/person'
import { type Cell, visitTable } from '#formats/csv/table'
import { bornOn } from './dates.ts'
import type { ExportFile } from './exportFile.ts'
import { linkedinName } from './name.ts'

/** What `Profile.csv` says about me. Its first row counts; it has no more. */
export async function readProfile(
  { csv, headerIndex }: ExportFile,
  signal?: AbortSignal,
): Promise<{ me: FoundMe | null; problems: Problem[] }> {
  let me: FoundMe | null = null
  const end = await visitTable(
    csv,
    headerIndex,
    (cell, line) => {
      me ??= profileIn(cell, { file: csv.file, line })
    },
    signal,
  )
  return { me, problems: end.problems }
}

function profileIn(cell: Cell, place: FoundMe['person']['place']): FoundMe {
  const person = {
    ...emptyPerson(place),
    ...linkedinName(cell('first name'), cell('last name')),
    location: cell('geo location'),
    birthday: bornOn(cell('birth date')) ?? null,
    notes: cell('summary'),
  }
  for (const website of websites(cell('websites'))) addLink(person, website)
  return { person, headline: cell('headline'), positions: [] }
}

/** `[COMPANY:northwind.example,PERSONAL:robin.example]`. */
function websites(list: string): FoundContact[] {
  return list
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((website) => {
      const [, label = '', value = ''] = /^([A-Z]{0,20}):(.*)$/.exec(website.trim()) ?? []
      return { label: label.charAt(0) + label.slice(1).toLowerCase(), value: value.trim() }
    })
    .filter(({ value }) => value)
}

/** My addresses in `Email Addresses.csv`, those that are confirmed. */
export async function readOwnEmails(
  { csv, headerIndex }: ExportFile,
  signal?: AbortSignal,
): Promise<{ emails: FoundContact[]; problems: Problem[] }> {
  const me = emptyPerson({ file: csv.file, line: null })
  const problems: Problem[] = []
  const end = await visitTable(
    csv,
    headerIndex,
    (cell) => {
      if (cell('confirmed').toLowerCase() !== 'yes') return
      addEmail(me, { value: cell('email address'), label: '' }, problems)
    },
    signal,
  )
  return { emails: me.emails, problems: [...end.problems, ...problems] }
}
