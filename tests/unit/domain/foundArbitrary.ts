import fc from 'fast-check'
import { Day } from '#domain/day'
import { type Found, type FoundPerson, SOURCES } from '#domain/found'
import { PartialDate } from '#domain/partialDate'
import { address, found, foundInteraction, foundPerson, phone } from './importValues.ts'

const some = <Value>(...values: Value[]) => fc.constantFrom(...values)

/** In E.164 where the file is read by somebody who has named their country. */
const numbers: Record<string, string> = { '030 555100': '+4930555100', '030 555200': '+4930555200' }

/** Few values each, so that rows often have something in common. */
const person: fc.Arbitrary<FoundPerson> = fc
  .record({
    name: some('Ana Silva', 'Ana Costa', 'Bo Lind', 'Bo', '王伟'),
    linkedin: some(null, null, 'ana', 'ana-2', 'bo'),
    emails: fc.uniqueArray(some('ana@x.example', 'bo@x.example', 'home@x.example'), {
      maxLength: 1,
    }),
    phones: fc.uniqueArray(some('030 555100', '030 555200'), { maxLength: 1 }),
    organisation: some('', 'Nimbus', 'Acme GmbH'),
    title: some('', 'CTO'),
    location: some('', 'Porto', 'Malmö'),
    birthday: some(null, null, PartialDate.parse('--03-14'), PartialDate.parse('1985-09-30')),
    connectedOn: some(null, Day.parse('2024-05-06'), Day.parse('2025-01-02')),
    notes: some('', 'Likes boats'),
    tags: fc.uniqueArray(some('Sailing', 'sailing', 'Chess'), { maxLength: 2 }),
    sourceId: some(null, null, null, '7'),
  })
  .map(({ emails, phones, ...said }) =>
    foundPerson({
      ...said,
      emails: emails.map(address),
      phones: phones.map((value) => phone(value)),
    }),
  )

const interaction = fc
  .record({
    key: some('a', 'b', 'c'),
    direction: some('inbound' as const, 'mutual' as const),
    participants: fc.uniqueArray(some('ana', 'ana-2', 'bo', 'carla'), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({ participants, ...said }) =>
    foundInteraction({
      ...said,
      participants: participants.map((linkedin) => ({ name: 'Ana Silva', linkedin, email: null })),
    }),
  )

/** Findings full of namesakes, shared addresses and rows that occur twice. */
export const anyFound: fc.Arbitrary<Found> = fc
  .record({
    hasCountry: fc.boolean(),
    source: some(...SOURCES),
    isComplete: fc.boolean(),
    people: fc.array(person, { maxLength: 8 }),
    interactions: fc.uniqueArray(interaction, { selector: ({ key }) => key }),
  })
  .map(({ hasCountry, ...said }) =>
    found(hasCountry ? { ...said, people: said.people.map(inGermany) } : said),
  )

function inGermany(person: FoundPerson): FoundPerson {
  const phones = person.phones.map(({ value }) => phone(value, numbers[value]))
  return { ...person, phones }
}
