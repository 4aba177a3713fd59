import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import type { FoundPerson } from '#domain/found'
import type { KnownPerson } from '#domain/known'
import type { PartialDate } from '#domain/partialDate'
import { recognised } from '#domain/recognised'
import { address, foundPerson, knownPerson, phone } from './importValues.ts'

function recognisedAmong(known: KnownPerson[], rows: Partial<FoundPerson>[]) {
  const { matched, added } = recognised('csv', rows.map(foundPerson), known)
  return { matched: [...matched.values()], added }
}

describe('recognised', () => {
  it('makes two people of the same row twice', () => {
    const { added } = recognisedAmong([], [{ title: 'CTO' }, { title: 'CTO' }])

    expect(added.map(({ sourceKey }) => sourceKey)).toEqual([
      'csv row ana silva||||cto|||',
      'csv row ana silva||||cto||| #2',
    ])
  })

  it('makes two people of namesakes who connected on one day', () => {
    const connectedOn = Day.parse('2024-05-06')
    const { added } = recognisedAmong(
      [],
      [
        { connectedOn, title: 'CTO' },
        { connectedOn, title: 'CEO' },
      ],
    )

    expect(added).toHaveLength(2)
  })

  it('makes one person of two rows with one address', () => {
    const { added } = recognisedAmong(
      [],
      [
        { emails: [address('ana@nimbus.example')], organisation: 'Nimbus' },
        {
          name: 'Ana M. Silva',
          emails: [address('ana@nimbus.example'), address('ana@home.example')],
          organisation: 'Acme',
          title: 'CEO',
          location: 'Porto',
          tags: ['Sailing'],
        },
      ],
    )

    expect(added).toHaveLength(1)
    expect(added[0]).toMatchObject({
      sourceKey: undefined,
      found: {
        name: 'Ana Silva',
        organisation: 'Nimbus',
        title: '',
        location: 'Porto',
        tags: ['Sailing'],
      },
    })
  })

  it('knows a person by what an earlier row said about them', () => {
    const { added } = recognisedAmong(
      [],
      [
        { emails: [address('ana@nimbus.example')] },
        { emails: [address('ana@nimbus.example')], linkedin: 'ana' },
        { linkedin: 'ana', emails: [address('ana@home.example')] },
        { emails: [address('ana@home.example')] },
      ],
    )

    expect(added).toHaveLength(1)
  })

  it('knows a person of the file by what an earlier row said about them', () => {
    const contacts = [{ kind: 'email' as const, canonical: 'ana@nimbus.example' }]
    const { matched, added } = recognisedAmong(
      [knownPerson({ contacts })],
      [
        { emails: [address('ana@nimbus.example')], linkedin: 'ana' },
        { linkedin: 'ana', location: 'Porto' },
        { emails: [address('ana@nimbus.example')], linkedin: 'ana-2' },
      ],
    )

    expect(matched).toMatchObject([{ linkedin: 'ana', location: 'Porto' }])
    expect(added).toMatchObject([{ found: { linkedin: 'ana-2' } }])
  })

  it('makes one person of two earlier rows that a late row joins', () => {
    const { added } = recognisedAmong(
      [],
      [
        { linkedin: 'ana' },
        { emails: [address('ana@nimbus.example')], location: 'Porto' },
        { linkedin: 'ana', emails: [address('ana@nimbus.example')] },
      ],
    )

    expect(added).toMatchObject([{ found: { linkedin: 'ana', location: 'Porto' } }])
    expect(added).toHaveLength(1)
  })

  it('tells rows of one number apart as the next import will', () => {
    const birthday = '1985-09-30' as PartialDate
    const contacts = [{ kind: 'phone' as const, canonical: '030555200' }]
    const phones = [phone('030 555200', '+4930555200')]
    const { matched, added } = recognisedAmong(
      [knownPerson({ birthday, contacts })],
      [
        { phones, location: 'Porto' },
        { phones, birthday: '--03-14' as PartialDate },
      ],
    )

    expect(matched).toEqual([])
    expect(added).toMatchObject([{ found: { location: 'Porto', birthday: '--03-14' } }])
  })

  it('prefers who has the address to who has the name and day', () => {
    const connectedOn = Day.parse('2024-05-06')
    const namesake = knownPerson({ id: 1, connectedOn })
    const contacts = [{ kind: 'email' as const, canonical: 'ana@nimbus.example' }]
    const ana = knownPerson({ id: 2, connectedOn, contacts })

    const row = foundPerson({ connectedOn, emails: [address('ana@nimbus.example')] })
    expect([...recognised('csv', [row], [namesake, ana]).matched.keys()]).toEqual([ana])
  })
})
