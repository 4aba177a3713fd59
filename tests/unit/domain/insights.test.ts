import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BANDS } from '#domain/band'
import { insightsOf } from '#domain/insights'
import { INSIGHT_KINDS } from '#domain/insights/insight'
import { allTied, each, inBand, ON, written } from './insights/written.ts'

describe('insightsOf', () => {
  it('says nothing of an empty file, and of people without ties', () => {
    expect(insightsOf(written({}))).toEqual({
      coverage: { confirmed: 0, suggested: 0, people: 0 },
      insights: [],
    })
    expect(insightsOf(written(inBand('Ana Bo', 'strong')))).toMatchObject({ insights: [] })
  })

  it('puts ties to confirm first only while there are more of them than confirmed ones', () => {
    const five = 'Ana Bo Cy Dee Eve'
    const kinds = (...ties: string[]) =>
      insightsOf(written(each(`${five} Fay`, {}), [...allTied(five), ...ties])).insights.map(
        ({ kind }) => kind,
      )
    expect(kinds('Fay Ana?')).toEqual(['effective size', 'ties to confirm'])
    expect(kinds(...Array.from({ length: 11 }, () => 'Fay Bo?'))).toEqual([
      'ties to confirm',
      'effective size',
    ])
  })

  it('leaves out ties that are rejected or lead to somebody who is not there', () => {
    const network = written(each('Ana Bo', {}), ['Ana Bo'])
    const ties = [
      ...network.ties,
      { from: 1, to: 2, state: 'rejected' as const },
      { from: 1, to: 99, state: 'confirmed' as const },
      { from: 99, to: 1, state: 'suggested' as const },
    ]
    expect(insightsOf({ ...network, ties }).coverage).toEqual({
      confirmed: 1,
      suggested: 0,
      people: 2,
    })
  })

  it('says at most one sentence of a kind, in order, about people who are there', () => {
    const ids = fc.integer({ min: 1, max: 25 })
    const networks = fc.record({
      people: fc.array(
        fc.record({
          status: fc.constantFrom('known' as const, 'wanted' as const),
          band: fc.constantFrom(...BANDS),
          warmth: fc.double({ min: 0, max: 9, noNaN: true }),
          closeness: fc.option(fc.integer({ min: 1, max: 5 })),
          interactions: fc.nat({ max: 5 }),
          lastContact: fc.constantFrom(null, ON),
          community: fc.option(fc.nat({ max: 2 })),
          belonging: fc.record({ organisations: fc.constantFrom([], ['Acme'], ['Nimbus']) }),
          isPlanned: fc.boolean(),
        }),
        { maxLength: 25 },
      ),
      ties: fc.array(
        fc.record({
          from: ids,
          to: ids,
          state: fc.constantFrom('confirmed' as const, 'suggested' as const, 'rejected' as const),
        }),
        { maxLength: 60 },
      ),
      personIds: fc.array(ids, { maxLength: 5 }),
    })
    fc.assert(
      fc.property(networks, ({ people, ties, personIds }) => {
        const { insights } = insightsOf({
          on: ON,
          people: people.map((person, index) => ({ ...person, id: index + 1, name: `P${index}` })),
          ties,
          targets: [{ name: 'Acme', stage: 'listed', motivation: 3, personIds }],
        })
        const kinds = insights.map(({ kind }) => kind)
        expect(new Set(kinds).size).toBe(kinds.length)
        const others = kinds.filter((kind) => kind !== 'ties to confirm')
        expect(others).toEqual(INSIGHT_KINDS.slice(0, -1).filter((kind) => kinds.includes(kind)))
        for (const { people: about, figures, action } of insights) {
          expect(about.length).toBeGreaterThan(0)
          expect(about.every(({ id }) => id <= people.length)).toBe(true)
          expect(new Set(about.map(({ id }) => id)).size).toBe(about.length)
          expect(figures.every(({ value }) => Number.isFinite(value))).toBe(true)
          if (action.kind === 'plan a follow-up') {
            expect(action.personIds.length).toBeGreaterThan(0)
            for (const id of action.personIds) expect(about.map(({ id }) => id)).toContain(id)
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})
