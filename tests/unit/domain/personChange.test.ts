import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import type { FoundPerson, Source } from '#domain/found'
import type { KnownPerson } from '#domain/known'
import { PartialDate } from '#domain/partialDate'
import { canonicalContacts, personChange } from '#domain/personChange'
import { address, foundPerson, knownPerson, phone } from './importValues.ts'

const change = (
  known: Partial<KnownPerson>,
  said: Partial<FoundPerson>,
  source: Source = 'linkedin',
) => personChange(source, knownPerson(known), foundPerson(said))

const cto = { id: 1, title: 'CTO', organisation: 'Nimbus GmbH', isCurrent: true }

describe('personChange', () => {
  it('is nothing where all of it is known', () => {
    const contacts = [{ kind: 'email' as const, canonical: 'ana@nimbus.example' }]
    expect(
      change(
        { contacts, positions: [cto], tags: ['sailing'], notes: ['Met in Porto'], hasPhoto: true },
        {
          emails: [address('ANA@nimbus.example')],
          title: 'cto',
          organisation: 'Nimbus',
          tags: ['Sailing'],
          notes: 'Met in Porto',
          photo: { mediaType: 'image/png', bytes: new Uint8Array([1]) },
        },
      ),
    ).toBeUndefined()
  })

  it('fills gaps', () => {
    const said = {
      givenName: 'Ana',
      location: 'Porto',
      linkedin: 'ana',
      birthday: PartialDate.parse('1985-03-14'),
      connectedOn: Day.parse('2024-05-06'),
    }
    expect(change({}, said)?.fields).toEqual(said)
  })

  it('never overwrites what is known', () => {
    const what = { givenName: 'Ana', location: 'Porto', birthday: PartialDate.parse('--03-14') }
    const said = { givenName: 'A', location: 'Lisbon', birthday: PartialDate.parse('1985-03-14') }
    expect(change(what, { ...said, name: 'Ana M. Silva' })).toBeUndefined()
  })

  it('adds addresses that are new', () => {
    const contacts = [{ kind: 'phone' as const, canonical: '+4930555100' }]
    expect(
      change(
        { contacts },
        { phones: [phone('030 555100', '+4930555100'), phone('030 555200', '+4930555200')] },
      )?.contacts,
    ).toEqual([{ kind: 'phone', value: '030 555200', label: '', canonical: '+4930555200' }])
  })

  it('adds no number that was kept before its country was known', () => {
    const contacts = [{ kind: 'phone' as const, canonical: '030555100' }]
    expect(change({ contacts }, { phones: [phone('030 555100', '+4930555100')] })).toBeUndefined()
  })

  it('brings back no note the user rewrote and no tag they took away', () => {
    const what = { notes: ['Met in Porto, in May'], tags: ['chess'] }
    expect(change(what, { notes: 'Met in Porto', tags: ['Sailing', 'Chess'] })).toBeUndefined()
  })

  it('says in words what it does', () => {
    expect(
      change(
        { headline: 'CTO at Nimbus', positions: [cto] },
        {
          title: 'CEO',
          organisation: 'Acme',
          location: 'Porto',
          emails: [address('ana@acme.example')],
          tags: ['Sailing'],
          notes: 'Hello',
        },
      )?.words,
    ).toEqual([
      'CTO at Nimbus → CEO at Acme',
      'Location: Porto',
      'ana@acme.example',
      'Tag: Sailing',
      'A note',
    ])
  })
})

describe('somebody has moved', () => {
  const past = { ...cto, isCurrent: false }

  it.each<[string, KnownPerson['positions'], Partial<FoundPerson>, Source, boolean]>([
    ['to another organisation', [cto], { title: 'CTO', organisation: 'Acme' }, 'linkedin', true],
    ['to another title', [cto], { title: 'CEO', organisation: 'Nimbus' }, 'linkedin', true],
    ['not from nowhere known', [], { title: 'CTO', organisation: 'Nimbus' }, 'vcard', false],
    ['back, as LinkedIn says', [past], { title: 'CTO', organisation: 'Nimbus' }, 'linkedin', true],
    ['not to where they are', [cto], { title: 'CTO', organisation: 'NIMBUS' }, 'linkedin', false],
    [
      'not back, as an old card says',
      [past],
      { title: 'CTO', organisation: 'Nimbus' },
      'vcard',
      false,
    ],
    ['not where nothing is said', [cto], {}, 'linkedin', false],
  ])('%s', (_, positions, said, source, moved) => {
    expect(change({ positions }, said, source)?.moved ?? false).toBe(moved)
  })

  it('not, but has a position now, where none was known', () => {
    expect(
      change({ positions: [] }, { title: 'CTO', organisation: 'Nimbus' }, 'vcard'),
    ).toMatchObject({
      hasPosition: true,
      moved: false,
      words: ['CTO at Nimbus'],
    })
  })
})

describe('somebody who had gone', () => {
  const gone = { connectedOn: Day.parse('2024-05-06'), disconnectedOn: Day.parse('2026-01-01') }

  it('is back with their connection', () => {
    expect(change(gone, { connectedOn: Day.parse('2024-05-06') })?.fields).toEqual({
      disconnectedOn: null,
    })
  })

  it('stays away where another source names them', () => {
    expect(change(gone, {})).toBeUndefined()
  })
})

describe('canonicalContacts', () => {
  it('are each there once', () => {
    expect(
      canonicalContacts(
        foundPerson({
          emails: [address('ana@nimbus.example'), address('Ana@Nimbus.example')],
          phones: [phone('030 555100')],
          links: [address('https://ana.example')],
          postal: [address('Am Ufer 1, Berlin')],
        }),
      ).map(({ kind, canonical }) => `${kind} ${canonical}`),
    ).toEqual([
      'email ana@nimbus.example',
      'phone 030555100',
      'link https://ana.example',
      'postal Am Ufer 1, Berlin',
    ])
  })
})
