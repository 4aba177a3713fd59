import {
  type Found,
  type FoundContact,
  type FoundPerson,
  type Problem,
  emptyPerson,
} from '#domain/found'
import { parsePartialDate } from '#domain/partialDate'
import { foundPeople } from '#formats/foundFiles'
import { foundPhone } from '#formats/phone'
import { addEmail, addLink, joinedWords, namedPerson, onOneLine } from './person.ts'
import type { Csv } from './rows.ts'
import { type Cell, columnNames, headerRow, visitTable } from './table.ts'

/** Columns that only this table has: the form since 2024, and the one before. */
const SIGNATURES = [
  ['first name', 'last name', 'file as', 'labels'],
  ['name', 'given name', 'family name', 'group membership'],
]

/** Stands between the values of one cell. */
const SEPARATOR = ':::'

/** Where the header of a Google Contacts export stands, from 0, or -1 if the table is none. */
export function googleHeaderRow(csv: Csv): number {
  return Math.max(...SIGNATURES.map((columns) => headerRow(csv, columns)))
}

/** The people of a Google Contacts export, in the form since 2024 or the one before. */
export async function readGoogle(
  csv: Csv,
  headerIndex: number,
  country = '',
  signal?: AbortSignal,
): Promise<Found> {
  const people: FoundPerson[] = []
  const problems: Problem[] = []
  const groups = groupedColumns(csv.top[headerIndex] ?? [])

  const end = await visitTable(
    csv,
    headerIndex,
    (cell, line) => {
      const person = namedPerson(
        personIn(cell, groups, { file: csv.file, line }, country, problems),
        problems,
      )
      if (person) people.push(person)
    },
    signal,
  )
  return foundPeople('google', people, [...end.problems, ...problems])
}

/** The beginnings of columns that belong together, `phone 2`, by what they hold. */
type Groups = Map<string, string[]>

function groupedColumns(header: readonly string[]): Groups {
  const groups: Groups = new Map()
  for (const name of columnNames(header)) {
    const [, start, kind] = /^((\D{1,20}) \d{1,4}) - (?:value|formatted)$/.exec(name) ?? []
    if (start && kind) groups.set(kind, [...(groups.get(kind) ?? []), start])
  }
  return groups
}

function personIn(
  cell: Cell,
  groups: Groups,
  place: FoundPerson['place'],
  country: string,
  problems: Problem[],
) {
  const person = emptyPerson(place)
  const isPrimary = (start: string) => labelIn(cell, start).startsWith('*')
  const contacts = (kind: string) =>
    (groups.get(kind) ?? [])
      .toSorted((a, b) => Number(isPrimary(b)) - Number(isPrimary(a)))
      .flatMap((start) => values(cell, start))

  person.givenName = cell('first name') || cell('given name')
  person.familyName = cell('last name') || cell('family name')
  const middleName = cell('middle name') || cell('additional name')
  person.name =
    cell('name') || joinedWords(person.givenName, middleName, person.familyName) || cell('file as')
  person.nickname = cell('nickname')
  person.suffix = cell('name suffix')
  person.organisation = cell('organization name') || cell('organization 1 - name')
  person.title = cell('organization title') || cell('organization 1 - title')
  person.department = cell('organization department') || cell('organization 1 - department')
  person.location = cell('location')
  person.tags = tagsIn(cell('labels') || cell('group membership'))
  person.notes = [cell('notes'), ...otherFacts(contacts)].filter(Boolean).join('\n')

  for (const email of contacts('e-mail')) addEmail(person, email, problems)
  for (const website of contacts('website')) addLink(person, website)
  person.phones = contacts('phone').map(({ value, label }) => foundPhone(value, label, country))
  person.postal = (groups.get('address') ?? [])
    .map((start) => ({ value: addressIn(cell, start), label: labelIn(cell, start) }))
    .filter(({ value }) => value)

  const birthday = cell('birthday')
  person.birthday = parsePartialDate(birthday) ?? null
  if (birthday && !person.birthday) {
    const message = `“${birthday.slice(0, 40)}” is no date; the birthday was left out.`
    problems.push({ ...place, code: 'NOT_A_DATE', message })
  }
  return person
}

/** The values of one group of columns. */
function values(cell: Cell, start: string): FoundContact[] {
  const label = labelIn(cell, start).replace('*', '').trim()
  return cell(`${start} - value`)
    .split(SEPARATOR)
    .map((value) => ({ value: value.trim(), label }))
    .filter(({ value }) => value)
}

/** Begins with `*` if the value is the primary one. */
function labelIn(cell: Cell, start: string): string {
  return cell(`${start} - label`) || cell(`${start} - type`)
}

function addressIn(cell: Cell, start: string): string {
  const parts = ['street', 'extended address', 'po box', 'postal code', 'city', 'region', 'country']
  return (
    onOneLine(cell(`${start} - formatted`)) ||
    onOneLine(...parts.map((part) => cell(`${start} - ${part}`)))
  )
}

/** Groups that begin with `*` are Google's own, `* myContacts`. */
function tagsIn(labels: string): string[] {
  return labels
    .split(SEPARATOR)
    .map((label) => label.trim())
    .filter((label) => label && !label.startsWith('*'))
}

function otherFacts(contacts: (kind: string) => FoundContact[]): string[] {
  return ['relation', 'event', 'custom field']
    .flatMap(contacts)
    .map(({ label, value }) => (label ? `${label}: ${value}` : value))
}
