import { type FoundPerson, type Problem, emptyPerson } from '#domain/found'
import { addEmail, namedPerson } from '#formats/csv/person'
import { type Cell, visitTable } from '#formats/csv/table'
import { foundPhone } from '#formats/phone'
import type { ExportFile } from './exportFile.ts'
import { linkedinName } from './name.ts'

/**
 * The people of `Contacts.csv`, which holds the address books that were uploaded to LinkedIn.
 * Who has neither an e-mail address nor a telephone is left out, as nobody can be told from it.
 */
export async function readPhoneBook(
  { csv, headerIndex }: ExportFile,
  country = '',
  signal?: AbortSignal,
): Promise<{ people: FoundPerson[]; problems: Problem[] }> {
  const people: FoundPerson[] = []
  const problems: Problem[] = []

  const end = await visitTable(
    csv,
    headerIndex,
    (cell, line) => {
      const person = entryIn(cell, { file: csv.file, line }, country, problems)
      if (person) people.push(person)
    },
    signal,
  )
  return { people, problems: [...end.problems, ...problems] }
}

function entryIn(
  cell: Cell,
  place: FoundPerson['place'],
  country: string,
  problems: Problem[],
): FoundPerson | undefined {
  const name = linkedinName(cell('firstname'), cell('lastname'))
  const person: FoundPerson = {
    ...emptyPerson(place),
    ...name,
    name: name.name || cell('fullname'),
    title: cell('title'),
    location: cell('location'),
    phones: cell('phonenumbers')
      .split(',')
      .filter((number) => number.trim())
      .map((number) => foundPhone(number, '', country)),
  }
  for (const value of cell('emails').split(',')) addEmail(person, { value, label: '' }, problems)

  if (person.emails.length + person.phones.length === 0) {
    const message = 'The row holds no e-mail address and no telephone; it was left out.'
    problems.push({ ...place, code: 'NO_CONTACT', message })
    return undefined
  }
  const named = namedPerson(person, problems)
  return named && { ...named, organisation: cell('companies') }
}
