import type { CsvField, CsvMapping } from '#domain/csvMapping'
import { type Found, type FoundPerson, type Problem, emptyPerson } from '#domain/found'
import { parsePartialDate } from '#domain/partialDate'
import { foundPeople } from '#formats/foundFiles'
import { foundPhone } from '#formats/phone'
import { dayIn } from './dates.ts'
import { addEmail, addLink, joinedWords, namedPerson, onOneLine } from './person.ts'
import type { Csv } from './rows.ts'
import { visitTable } from './table.ts'

interface Column {
  index: number
  field: CsvField
  /** The name of the column, where it tells several with one field apart, else ''. */
  label: string
}

/** The people of any table, by a mapping that the user has confirmed. */
export async function readMapped(
  csv: Csv,
  headerIndex: number,
  mapping: CsvMapping,
  country = '',
  signal?: AbortSignal,
): Promise<Found> {
  const people: FoundPerson[] = []
  const problems: Problem[] = []
  const columns = mappedColumns(csv.top[headerIndex] ?? [], mapping)

  const end = await visitTable(
    csv,
    headerIndex,
    (cell, line) => {
      const person = emptyPerson({ file: csv.file, line })
      for (const column of columns) {
        const value = cell(column.index)
        if (value) setField(person, column, value, { ...mapping, country }, problems)
      }
      const named = namedPerson(person, problems)
      if (named) people.push(named)
    },
    signal,
  )
  return foundPeople('csv', people, [...end.problems, ...problems])
}

function mappedColumns(header: readonly string[], { columns }: CsvMapping): Column[] {
  const fields = Object.values(columns)
  return Object.entries(columns)
    .map(([key, field]) => ({ index: Number(key), field }))
    .filter(({ index }) => index < header.length)
    .map(({ index, field }) => ({
      index,
      field,
      label:
        fields.filter((other) => other === field).length > 1 ? (header[index]?.trim() ?? '') : '',
    }))
}

function setField(
  person: FoundPerson,
  { field, label }: Column,
  value: string,
  { dateForm, country }: CsvMapping & { country: string },
  problems: Problem[],
): void {
  switch (field) {
    case 'nameFamilyFirst':
      setFamilyFirst(person, value)
      break
    case 'email':
      for (const part of value.split(/[,;\s]/)) addEmail(person, { value: part, label }, problems)
      break
    case 'phone':
      person.phones.push(foundPhone(value, label, country))
      break
    case 'linkedin':
      setLinkedin(person, value, label)
      break
    case 'link':
      addLink(person, { value, label })
      break
    case 'postal':
      person.postal.push({ value: onOneLine(value), label })
      break
    case 'notes':
      person.notes = [person.notes, label ? `${label}: ${value}` : value].filter(Boolean).join('\n')
      break
    case 'tags':
      person.tags.push(...wordsBetween(value, /[|;,]/))
      break
    case 'birthday':
    case 'connectedOn':
      setDate(person, field, value, dateForm, problems)
      break
    case 'name':
      person.name = joinedWords(value)
      break
    case 'givenName':
    case 'familyName':
    case 'nickname':
    case 'suffix':
    case 'pronouns':
    case 'organisation':
    case 'title':
    case 'department':
    case 'location':
      person[field] = value
  }
}

function wordsBetween(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((word) => word.trim())
    .filter(Boolean)
}

function setFamilyFirst(person: FoundPerson, value: string): void {
  const comma = value.indexOf(',')
  if (comma === -1) {
    person.name = joinedWords(value)
    return
  }
  person.familyName = joinedWords(value.slice(0, comma))
  person.givenName = joinedWords(value.slice(comma + 1))
  person.name = joinedWords(person.givenName, person.familyName)
}

/** A column of LinkedIn profiles may hold the bare slug as well as the whole address. */
function setLinkedin(person: FoundPerson, value: string, label: string): void {
  if (value.includes('/')) addLink(person, { value, label })
  else addLink(person, { value: `linkedin.com/in/${value}`, label })
}

function setDate(
  person: FoundPerson,
  field: 'birthday' | 'connectedOn',
  value: string,
  form: CsvMapping['dateForm'],
  problems: Problem[],
): void {
  const day = dayIn(form, value) ?? null
  if (field === 'connectedOn') person.connectedOn = day
  else person.birthday = parsePartialDate(day ?? value) ?? null
  if (person[field]) return

  const message = `“${value.slice(0, 40)}” is no date written ${form}; it was left out.`
  problems.push({ ...person.place, code: 'NOT_A_DATE', message })
}
