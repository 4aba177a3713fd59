import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import type { FoundPerson } from '#domain/found'
import { openIdentities } from '#domain/identity'
import type { KnownPerson } from '#domain/known'
import { PartialDate } from '#domain/partialDate'
import { address, foundPerson, knownPerson, phone } from './importValues.ts'

const connectedOn = Day.parse('2024-05-06')
const birthday = (text: string) => PartialDate.parse(text)
const email = (canonical: string) => [{ kind: 'email' as const, canonical }]
const number = (canonical: string) => [{ kind: 'phone' as const, canonical }]

type Case = [name: string, known: Partial<KnownPerson>, said: Partial<FoundPerson>]

/** Whether the row is found to be about the one person who is known. */
function isSame(known: Partial<KnownPerson>, said: Partial<FoundPerson>): boolean {
  const identities = openIdentities<KnownPerson>('csv')
  const person = knownPerson(known)
  identities.add(person, person)
  return identities.find(foundPerson(said)) === person
}

describe('a row is about somebody known', () => {
  it.each<Case>([
    [
      'by LinkedIn address, whatever the name',
      { linkedin: 'ana' },
      { linkedin: 'ana', name: 'A.' },
    ],
    [
      'by e-mail and the same name',
      { contacts: email('ana@nimbus.example') },
      { emails: [address('Ana@Nimbus.example')] },
    ],
    [
      'by e-mail and a name that shares a word',
      { contacts: email('ana@nimbus.example'), name: 'Ana Silva' },
      { emails: [address('ana@nimbus.example')], name: 'Ána Costa' },
    ],
    [
      'by e-mail where the name is an address',
      { contacts: email('ana@nimbus.example'), name: 'Ana Silva' },
      { emails: [address('ana@nimbus.example')], name: 'ana@nimbus.example' },
    ],
    [
      'by the second of several e-mails',
      { contacts: email('ana@nimbus.example') },
      { emails: [address('ana@home.example'), address('ana@nimbus.example')] },
    ],
    [
      'by international phone number and name',
      { contacts: number('+4930555100') },
      { phones: [phone('030 555100', '+4930555100')] },
    ],
    [
      'by phone number without country and name',
      { contacts: number('030555100') },
      { phones: [phone('(030) 555-100')] },
    ],
    [
      'by name and day of connection',
      { name: 'Ana Silva', connectedOn },
      { name: 'ANA  SILVA', connectedOn, linkedin: 'ana' },
    ],
    [
      'by the source’s own name for the card',
      { sourceKeys: ['csv id 7'] },
      { sourceId: '7', name: 'Bo' },
    ],
    [
      'by e-mail where one birthday has no year',
      { contacts: email('ana@nimbus.example'), birthday: birthday('--03-14') },
      { emails: [address('ana@nimbus.example')], birthday: birthday('1985-03-14') },
    ],
    [
      'by e-mail where only the year of birth is known',
      { contacts: email('ana@nimbus.example'), birthday: birthday('1985') },
      { emails: [address('ana@nimbus.example')], birthday: birthday('1985-03-14') },
    ],
    [
      'by a phone number that was kept before its country was known',
      { contacts: number('030555100') },
      { phones: [phone('030 555100', '+4930555100')] },
    ],
  ])('%s', (_, known, said) => {
    expect(isSame(known, said)).toBe(true)
  })
})

describe('a row is about somebody else', () => {
  it.each<Case>([
    ['where only the name is the same', { name: 'Ana Silva' }, { name: 'Ana Silva' }],
    [
      'where only name and organisation are the same',
      { positions: [{ id: 1, title: '', organisation: 'Nimbus', isCurrent: true }] },
      { organisation: 'Nimbus' },
    ],
    [
      'where a family shares an e-mail address',
      { contacts: email('home@silva.example'), name: 'Ana' },
      { emails: [address('home@silva.example')], name: 'Bo' },
    ],
    [
      'where the names share but an initial',
      { contacts: email('home@silva.example'), name: 'Ana S' },
      { emails: [address('home@silva.example')], name: 'Bo S' },
    ],
    [
      'where two share a phone number',
      { contacts: number('+4930555100'), name: 'Ana Silva' },
      { phones: [phone('030 555100', '+4930555100')], name: 'Bo Lind' },
    ],
    ['where neither number holds a digit', { contacts: number('') }, { phones: [phone('none')] }],
    [
      'of another LinkedIn address, whatever else fits',
      { linkedin: 'ana', contacts: email('ana@nimbus.example'), connectedOn },
      { linkedin: 'ana-2', emails: [address('ana@nimbus.example')], connectedOn },
    ],
    [
      'of another birthday',
      { contacts: email('home@silva.example'), birthday: birthday('1985-03-14') },
      { emails: [address('home@silva.example')], birthday: birthday('2011-09-30') },
    ],
    ['who connected on another day', { connectedOn }, { connectedOn: Day.parse('2024-05-07') }],
    ['of another source', { sourceKeys: ['vcard id 7'] }, { sourceId: '7' }],
    [
      'whose e-mail is the other’s web address',
      { contacts: [{ kind: 'link', canonical: 'ana@nimbus.example' }] },
      { emails: [address('ana@nimbus.example')] },
    ],
  ])('%s', (_, known, said) => {
    expect(isSame(known, said)).toBe(false)
  })
})

describe('keyOf', () => {
  it('is the same for a row that is word for word the same', () => {
    const row = { organisation: 'Nimbus GmbH', title: 'CTO', connectedOn }
    const again = { organisation: 'NIMBUS', title: 'cto', connectedOn, name: ' ana  silva' }

    expect(openIdentities('csv').keyOf(foundPerson(row))).toBe(
      openIdentities('csv').keyOf(foundPerson(again)),
    )
  })

  it.each<Partial<FoundPerson>>([
    { title: 'CEO' },
    { organisation: 'Acme' },
    { department: 'Research' },
    { nickname: 'Anita' },
    { location: 'Porto' },
    { birthday: birthday('1985-03-14') },
    { connectedOn },
    { postal: [address('Am Ufer 1, Berlin')] },
  ])('is another with %o', (said) => {
    expect(openIdentities('csv').keyOf(foundPerson(said))).not.toBe(
      openIdentities('csv').keyOf(foundPerson({})),
    )
  })

  it('tells the second of two equal rows from the first, however often it is asked', () => {
    const { keyOf } = openIdentities('csv')
    const [first, second] = [foundPerson({}), foundPerson({})]

    expect(keyOf(first)).toBe('csv row ana silva|||||||')
    expect(keyOf(second)).toBe('csv row ana silva||||||| #2')
    expect(keyOf(first)).toBe('csv row ana silva|||||||')
  })

  it('is the source’s own name where it gives one', () => {
    const card = { sourceId: '7', emails: [address('ana@nimbus.example')] }
    expect(openIdentities('vcard').keyOf(foundPerson(card))).toBe('vcard id 7')
  })

  it('is nothing where addresses say who it is', () => {
    const { keyOf } = openIdentities('csv')

    expect(keyOf(foundPerson({ linkedin: 'ana' }))).toBeUndefined()
    expect(keyOf(foundPerson({ emails: [address('ana@nimbus.example')] }))).toBeUndefined()
    expect(keyOf(foundPerson({ phones: [phone('030 555100')] }))).toBeUndefined()
  })
})

describe('findByAddress', () => {
  it('finds nobody by a row that was remembered', () => {
    const identities = openIdentities<string>('csv')
    identities.add('Ana', knownPerson({ sourceKeys: ['csv row ana silva|||||||'] }))

    expect(identities.find(foundPerson({}))).toBe('Ana')
    expect(identities.findByAddress(foundPerson({}))).toBeUndefined()
  })
})

describe('add', () => {
  it('lets the last identity of a person count', () => {
    const identities = openIdentities<string>('csv')
    const contacts = email('ana@nimbus.example')
    identities.add('Ana', knownPerson({ contacts }))
    identities.add('Ana', knownPerson({ contacts, linkedin: 'ana' }))

    const other = { linkedin: 'ana-2', emails: [address('ana@nimbus.example')] }
    expect(identities.find(foundPerson(other))).toBeUndefined()
    expect(identities.find(foundPerson({ ...other, linkedin: null }))).toBe('Ana')
  })
})
