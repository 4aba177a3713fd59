import { type Found, type FoundPerson, type Problem, emptyPerson } from '#domain/found'
import { parsePartialDate } from '#domain/partialDate'
import { foundPeople } from '#formats/foundFiles'
import { foundPhone } from '#formats/phone'
import { dateFormOf, dayIn } from './dates.ts'
import { NOTED_COLUMNS, OUTLOOK_SIGNATURES, PHONE_COLUMNS, inEnglish } from './outlookColumns.ts'
import { addEmail, addLink, joinedWords, namedPerson, onOneLine } from './person.ts'
import type { Csv } from './rows.ts'
import { type Cell, headerRow, visitTable } from './table.ts'

/** Where the header of an Outlook export stands, from 0, or -1 if the table is none. */
export function outlookHeaderRow(csv: Csv): number {
  return Math.max(...OUTLOOK_SIGNATURES.map((columns) => headerRow(csv, columns)))
}

/** The people of a CSV file from Outlook for Windows (English or German) or outlook.com. */
export async function readOutlook(
  csv: Csv,
  headerIndex: number,
  country = '',
  signal?: AbortSignal,
): Promise<Found> {
  const people: FoundPerson[] = []
  const birthdays = new Map<FoundPerson, string>()
  const problems: Problem[] = []

  const end = await visitTable(
    csv,
    headerIndex,
    (given, line) => {
      const cell = inEnglish(given)
      const person = namedPerson(
        personIn(cell, { file: csv.file, line }, country, problems),
        problems,
      )
      if (!person) return
      people.push(person)
      const birthday = cell('birthday')
      if (/[1-9]/.test(birthday)) birthdays.set(person, birthday)
    },
    signal,
  )

  const dateProblems = setBirthdays(csv.file, birthdays)
  return foundPeople('outlook', people, [...end.problems, ...problems, ...dateProblems])
}

function personIn(
  cell: Cell,
  place: FoundPerson['place'],
  country: string,
  problems: Problem[],
): FoundPerson {
  const person = emptyPerson(place)
  person.givenName = cell('first name')
  person.familyName = cell('last name')
  person.name = joinedWords(person.givenName, cell('middle name'), person.familyName)
  person.nickname = cell('nickname')
  person.suffix = cell('suffix')
  person.organisation = cell('company')
  person.title = cell('job title')
  person.department = cell('department')
  person.location = cell('location')
  person.tags = cell('categories')
    .split(/[;,]/)
    .map((tag) => tag.trim())
    .filter(Boolean)
  person.notes = notesIn(cell)

  for (const name of ['e-mail', 'e-mail 2', 'e-mail 3'])
    addOutlookEmail(person, cell, name, problems)
  for (const name of ['web page', 'personal web page']) {
    addLink(person, { value: cell(name), label: '' })
  }
  person.phones = Object.entries(PHONE_COLUMNS)
    .filter(([column]) => cell(column))
    .map(([column, label]) => foundPhone(cell(column), label, country))
  person.postal = [
    { value: addressIn(cell, 'business'), label: 'Work' },
    { value: addressIn(cell, 'home'), label: 'Home' },
    { value: addressIn(cell, 'other'), label: 'Other' },
  ].filter(({ value }) => value)

  if (person.name.includes('?')) {
    const message = 'The name holds “?”, which Outlook writes for letters its export cannot hold.'
    problems.push({ ...place, code: 'LOST_LETTERS', message })
  }
  return person
}

/** Inside a company, Outlook writes an Exchange name (`/O=…`) where the address should be. */
function addOutlookEmail(person: FoundPerson, cell: Cell, name: string, problems: Problem[]): void {
  const address = cell(`${name} address`)
  const isExchange = cell(`${name} type`).toUpperCase() === 'EX' || /^\/o=/i.test(address)
  if (!isExchange) {
    addEmail(person, { value: address, label: '' }, problems)
    return
  }

  const [shown] = /[^\s()<>]{1,200}@[^\s()<>]{1,200}/.exec(cell(`${name} display name`)) ?? []
  if (shown) {
    addEmail(person, { value: shown, label: '' }, problems)
    return
  }
  problems.push({
    ...person.place,
    code: 'EXCHANGE_ADDRESS',
    message:
      'The row holds the Exchange name of a mailbox in place of its address; it was left out.',
  })
}

function addressIn(cell: Cell, start: string): string {
  const street = onOneLine(
    cell(`${start} street`),
    cell(`${start} street 2`),
    cell(`${start} street 3`),
  )
  const city = joinedWords(cell(`${start} postal code`), cell(`${start} city`))
  const country = cell(`${start} country/region`) || cell(`${start} country`)
  return onOneLine(street, city, cell(`${start} state`), country)
}

function notesIn(cell: Cell): string {
  const facts = Object.entries(NOTED_COLUMNS)
    .filter(([column]) => cell(column))
    .map(([column, label]) => `${label}: ${cell(column)}`)
  return [cell('notes'), ...facts].filter(Boolean).join('\n')
}

/** Outlook writes dates as Windows is set, which only all the dates of the file can tell. */
function setBirthdays(file: string, birthdays: ReadonlyMap<FoundPerson, string>): Problem[] {
  const { form, isCertain } = dateFormOf([...birthdays.values()])
  const problems: Problem[] = []

  for (const [person, text] of birthdays) {
    person.birthday = parsePartialDate(dayIn(form, text) ?? '') ?? null
    if (!person.birthday) {
      const message = `“${text.slice(0, 40)}” is no date; the birthday was left out.`
      problems.push({ ...person.place, code: 'NOT_A_DATE', message })
    }
  }

  if (birthdays.size > 0 && !isCertain) {
    const message = `The birthdays were read as ${form}; some could also be meant otherwise.`
    problems.push({ file, line: null, code: 'AMBIGUOUS_DATES', message })
  }
  return problems
}
