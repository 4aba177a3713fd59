import type { CsvField } from '#domain/csvMapping'

/** What a column can hold, as the user reads it. */
export const FIELD_WORDS: Readonly<Record<CsvField, string>> = {
  name: 'Full name',
  nameFamilyFirst: 'Full name, family name first',
  givenName: 'Given name',
  familyName: 'Family name',
  nickname: 'Nickname',
  suffix: 'Suffix (PhD)',
  pronouns: 'Pronouns',
  linkedin: 'LinkedIn address',
  email: 'E-mail',
  phone: 'Phone',
  link: 'Web address',
  postal: 'Postal address',
  organisation: 'Organisation',
  title: 'Title',
  department: 'Department',
  location: 'Place',
  birthday: 'Birthday',
  connectedOn: 'Connected on',
  notes: 'Notes',
  tags: 'Tags',
}

const NAMES: ReadonlySet<CsvField> = new Set(['name', 'nameFamilyFirst', 'givenName', 'familyName'])

/** Whether columns of these fields say who somebody is. */
export function saysWho(fields: readonly CsvField[]): boolean {
  return fields.some((field) => NAMES.has(field))
}
