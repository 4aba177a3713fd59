import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CIRCLES } from '#domain/circle'
import { addDays, Day } from '#domain/day'
import { INTERACTION_KINDS } from '#domain/interaction'
import { type WeighedInteraction, warmthOn } from '#domain/warmth'

const today = Day.parse('2026-03-01')
const circles = fc.constantFrom(...CIRCLES)
const past = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(today, -days))
const interaction = fc.record<WeighedInteraction>({
  kind: fc.constantFrom(...INTERACTION_KINDS),
  day: past,
  direction: fc.constantFrom('outbound', 'inbound', 'mutual'),
  people: fc.integer({ min: 1, max: 50 }),
})
const interactions = fc.array(interaction, { maxLength: 20 })

describe('warmth', () => {
  it('is never negative', () => {
    fc.assert(
      fc.property(interactions, circles, (list, circle) => {
        expect(warmthOn(today, list, circle)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('grows with every interaction', () => {
    fc.assert(
      fc.property(interactions, interaction, circles, (list, one, circle) => {
        expect(warmthOn(today, [...list, one], circle)).toBeGreaterThanOrEqual(
          warmthOn(today, list, circle),
        )
      }),
    )
  })

  it('never grows with time alone', () => {
    fc.assert(
      fc.property(interactions, fc.nat(1000), circles, (list, days, circle) => {
        expect(warmthOn(addDays(today, days), list, circle)).toBeLessThanOrEqual(
          warmthOn(today, list, circle),
        )
      }),
    )
  })

  it('is never less for a contact more lately', () => {
    fc.assert(
      fc.property(interactions, interaction, fc.nat(1000), circles, (list, one, before, circle) => {
        const earlier = { ...one, day: addDays(one.day, -before) }
        expect(warmthOn(today, [...list, one], circle)).toBeGreaterThanOrEqual(
          warmthOn(today, [...list, earlier], circle),
        )
      }),
    )
  })

  it('never cools faster in a wider circle', () => {
    fc.assert(
      fc.property(interactions, fc.nat(CIRCLES.length - 2), (list, index) => {
        const [narrow = 'inner', wide = 'none'] = CIRCLES.slice(index)
        expect(warmthOn(today, list, wide)).toBeGreaterThanOrEqual(warmthOn(today, list, narrow))
      }),
    )
  })

  it('takes nothing from what is still to come', () => {
    fc.assert(
      fc.property(
        interactions,
        interaction,
        circles,
        fc.integer({ min: 1, max: 900 }),
        (...given) => {
          const [list, one, circle, ahead] = given
          const toCome = { ...one, day: addDays(today, ahead) }
          expect(warmthOn(today, [...list, toCome], circle)).toBe(warmthOn(today, list, circle))
        },
      ),
    )
  })

  it('does not depend on the order of the interactions', () => {
    fc.assert(
      fc.property(interactions, circles, (list, circle) => {
        expect(warmthOn(today, list.toReversed(), circle)).toBeCloseTo(
          warmthOn(today, list, circle),
          10,
        )
      }),
    )
  })

  it('counts contact of both twice as much as mine alone', () => {
    fc.assert(
      fc.property(interaction, circles, (one, circle) => {
        const warmth = (direction: WeighedInteraction['direction']) =>
          warmthOn(today, [{ ...one, direction }], circle)

        expect(warmth('mutual')).toBeCloseTo(2 * warmth('outbound'), 10)
        expect(warmth('inbound')).toBe(warmth('mutual'))
      }),
    )
  })

  it('gives each of n people one √nth of what one alone would get', () => {
    fc.assert(
      fc.property(interaction, circles, (one, circle) => {
        const alone = warmthOn(today, [{ ...one, people: 1 }], circle)
        expect(warmthOn(today, [one], circle) * Math.sqrt(one.people)).toBeCloseTo(alone, 10)
      }),
    )
  })
})
