import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairKey } from '#domain/pair'
import { type Acquainted, introductions } from '#domain/review/introductions'

const warm = (id: number, warmth: number, more: Partial<Acquainted> = {}): Acquainted => ({
  id,
  warmth,
  band: 'strong',
  tagIds: [1],
  organisationIds: [],
  ...more,
})
const nobody = () => false

describe('introductions', () => {
  it('pairs the warmest who share a tag', () => {
    const people = [
      warm(1, 3),
      warm(2, 9),
      warm(3, 5, { tagIds: [2] }),
      warm(4, 4, { tagIds: [2, 1] }),
    ]
    expect(introductions(people, nobody)).toEqual([{ personIds: [2, 4], tagId: 1 }])
    expect(introductions([...people, warm(5, 1, { tagIds: [2] })], nobody)).toEqual([
      { personIds: [2, 4], tagId: 1 },
      { personIds: [3, 5], tagId: 2 },
    ])
  })

  it('names the rarest tag the two share', () => {
    const people = [
      warm(1, 9, { tagIds: [1, 2] }),
      warm(2, 8, { tagIds: [1, 2] }),
      warm(3, 7, { tagIds: [1] }),
    ]
    expect(introductions(people, nobody)).toEqual([{ personIds: [1, 2], tagId: 2 }])
  })

  it('leaves out who is tied already, or of one organisation', () => {
    const people = [
      warm(1, 9, { organisationIds: [5, 6] }),
      warm(2, 8, { organisationIds: [6] }),
      warm(3, 7),
      warm(4, 6),
    ]
    const areTied = (a: number, b: number) => pairKey(a, b) === pairKey(1, 3)
    expect(introductions(people, areTied)).toEqual([
      { personIds: [1, 4], tagId: 1 },
      { personIds: [2, 3], tagId: 1 },
    ])
  })

  it('asks no favour of those one is not warm with', () => {
    const people = [
      warm(1, 9),
      warm(2, 1, { band: 'weak' }),
      warm(3, 0, { band: 'dormant' }),
      warm(4, 2, { band: 'familiar' }),
    ]
    expect(introductions(people, nobody)).toEqual([{ personIds: [1, 4], tagId: 1 }])
  })

  it('takes a tag that more than forty share for none', () => {
    const people = (count: number) => Array.from({ length: count }, (_, id) => warm(id + 1, 1))
    expect(introductions(people(41), nobody)).toEqual([])
    expect(introductions(people(40), nobody)).toHaveLength(10)
  })

  it('never names anybody twice, nor the tied, nor those of one organisation, nor the cold', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 })
    const someone = fc.record({
      warmth: fc.double({ min: 0, max: 9, noNaN: true }),
      band: fc.constantFrom('strong' as const, 'familiar' as const, 'weak' as const),
      tagIds: ids,
      organisationIds: ids,
    })
    const ties = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 15 })),
    )
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 15 }), ties, (list, pairs) => {
        const people = list.map((one, index) => ({ ...one, id: index + 1 }))
        const tied = new Set(pairs.map(([a, b]) => pairKey(a, b)))
        const found = introductions(people, (a, b) => tied.has(pairKey(a, b)))
        const named = found.flatMap(({ personIds }) => personIds)
        expect(new Set(named).size).toBe(named.length)

        const byId = new Map(people.map((one) => [one.id, one]))
        for (const { personIds, tagId } of found) {
          expect(tied.has(pairKey(...personIds))).toBe(false)
          const [one, other] = personIds.map((id) => byId.get(id))
          expect(one?.tagIds).toContain(tagId)
          expect(other?.tagIds).toContain(tagId)
          expect(one?.organisationIds.filter((id) => other?.organisationIds.includes(id))).toEqual(
            [],
          )
          expect([one?.band, other?.band]).not.toContain('weak')
        }
      }),
    )
  })
})
