import { emptyPerson, type FoundPerson } from '#domain/found'
import type { Card } from './card.ts'
import { listed, unescaped } from './escape.ts'
import {
  readBirthday,
  readFullName,
  readName,
  readNickname,
  readPhoto,
  readPronouns,
  readSourceId,
} from './identity.ts'
import { groupLabels, rankOf } from './label.ts'
import { substituteName } from './name.ts'
import { lineOf, type Property, rawText } from './property.ts'
import { readEmail, readLink, readPhone, readPostal, readSocialProfile } from './reachability.ts'
import type { Reader } from './reader.ts'
import type { Report } from './report.ts'
import { textOf } from './text.ts'
import { readOrganisation, readRole, readTitle } from './work.ts'

/** The label Google puts on everybody in an address book. */
const LABEL_OF_ALL = 'myContacts'

const readNote: Reader = (person, property, { report }) => {
  const note = unescaped(textOf(property, report)).trim()
  person.notes = person.notes === '' ? note : `${person.notes}\n\n${note}`
  return true
}

const readTags: Reader = (person, property, { report }) => {
  const tags = listed(textOf(property, report)).filter((tag) => tag !== LABEL_OF_ALL)
  person.tags = [...new Set([...person.tags, ...tags])]
  return true
}

/** Says how the card was written, and nothing about the person. */
const passOver: Reader = () => true

/** Says what is so of every card that is read. */
const readKind: Reader = (_person, property) => kindOf(property) === 'INDIVIDUAL'

const READERS: ReadonlyMap<string, Reader> = new Map([
  ['FN', readFullName],
  ['N', readName],
  ['NICKNAME', readNickname],
  ['PRONOUNS', readPronouns],
  ['X-PRONOUNS', readPronouns],
  ['BDAY', readBirthday],
  ['PHOTO', readPhoto],
  ['UID', readSourceId],
  ['EMAIL', readEmail],
  ['TEL', readPhone],
  ['URL', readLink],
  ['SOCIALPROFILE', readSocialProfile],
  ['X-SOCIALPROFILE', readSocialProfile],
  ['ADR', readPostal],
  ['ORG', readOrganisation],
  ['TITLE', readTitle],
  ['ROLE', readRole],
  ['NOTE', readNote],
  ['CATEGORIES', readTags],
  ['KIND', readKind],
  ['VERSION', passOver],
  ['PROFILE', passOver],
  ['PRODID', passOver],
  ['REV', passOver],
])

/** What a card says about somebody. Their name is '' if the card says nothing that could be one. */
export function personOf(card: Card, file: string, country: string, report: Report): FoundPerson {
  const person = emptyPerson({ file, line: card.line })
  const labels = groupLabels(card.properties)
  const surroundings = { properties: card.properties, labels, country, report }
  const kept = new Set<Property>()

  for (const property of card.properties.toSorted((one, other) => rankOf(one) - rankOf(other))) {
    if (property.name === '') {
      report('NOT_A_PROPERTY', property.line, 'A line that is no property was skipped.')
      continue
    }
    if (property.name === 'X-ABLABEL' || isEmpty(property)) continue

    const read = READERS.get(property.name)
    if (!read?.(person, property, surroundings)) kept.add(property)
  }

  person.name ||= substituteName(person)
  person.remainder = remainder(card.properties, kept)
  return person
}

/** Whether a card stands for a group of people, which address books of Apple keep as cards too. */
export function isGroup(card: Card): boolean {
  return card.properties.some(
    (property) =>
      (property.name === 'KIND' || property.name === 'X-ADDRESSBOOKSERVER-KIND') &&
      kindOf(property) === 'GROUP',
  )
}

function kindOf(property: Property): string {
  return rawText(property).trim().toUpperCase()
}

function isEmpty({ value }: Property): boolean {
  return value.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x3b)
}

/** The kept lines in their order, with the words beside them. */
function remainder(properties: readonly Property[], kept: ReadonlySet<Property>): string {
  const groups = new Set([...kept].map(({ group }) => group).filter((group) => group !== ''))
  return properties
    .filter(
      (property) =>
        kept.has(property) || (property.name === 'X-ABLABEL' && groups.has(property.group)),
    )
    .map(lineOf)
    .join('\n')
}
