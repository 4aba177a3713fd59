import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CadenceState, cadenceOn } from '#domain/cadence'
import { CIRCLES } from '#domain/circle'
import { addDays, Day } from '#domain/day'

const today = Day.parse('2026-03-01')
const days = fc.integer({ min: 1, max: 730 })
const past = fc.integer({ min: 0, max: 2000 }).map((ago) => addDays(today, -ago))
const person = fc.record({
  circle: fc.constantFrom(...CIRCLES),
  cadenceDays: fc.option(days),
  circleSince: fc.option(past),
  lastContact: fc.option(past),
  pausedUntil: fc.constant(null),
})
const order = (state: CadenceState) => CadenceState.options.indexOf(state)

describe('a cadence', () => {
  it('starts again with a contact', () => {
    fc.assert(
      fc.property(person, days, (one, cadenceDays) => {
        expect(cadenceOn(today, { ...one, cadenceDays, lastContact: today })).toEqual({
          days: cadenceDays,
          dueOn: addDays(today, cadenceDays),
          state: 'fresh',
        })
      }),
    )
  })

  it('only moves forward with time, and its day stays, until there is a contact', () => {
    fc.assert(
      fc.property(person, past, fc.nat(2000), (one, lastContact, later) => {
        const now = cadenceOn(today, { ...one, lastContact })
        const then = cadenceOn(addDays(today, later), { ...one, lastContact })
        expect(then?.dueOn).toBe(now?.dueOn)
        expect(order(then?.state ?? 'fresh')).toBeGreaterThanOrEqual(order(now?.state ?? 'fresh'))
      }),
    )
  })

  it('is never later for a contact more lately', () => {
    fc.assert(
      fc.property(person, past, fc.nat(2000), (one, lastContact, before) => {
        const lately = cadenceOn(today, { ...one, lastContact })
        const long = cadenceOn(today, { ...one, lastContact: addDays(lastContact, -before) })
        expect(order(lately?.state ?? 'fresh')).toBeLessThanOrEqual(order(long?.state ?? 'fresh'))
      }),
    )
  })

  it('says due from the day it is due on, and no earlier', () => {
    fc.assert(
      fc.property(person, (one) => {
        const cadence = cadenceOn(today, one)
        if (!cadence) return
        expect(['due', 'overdue'].includes(cadence.state)).toBe(cadence.dueOn <= today)
      }),
    )
  })

  it('rests before the day it is paused until, and is as if it never had on that day', () => {
    fc.assert(
      fc.property(person, fc.integer({ min: 1, max: 500 }), (one, rest) => {
        const pausedUntil = addDays(today, rest)
        expect(cadenceOn(today, { ...one, pausedUntil })).toBeUndefined()
        expect(cadenceOn(addDays(pausedUntil, -1), { ...one, pausedUntil })).toBeUndefined()
        expect(cadenceOn(pausedUntil, { ...one, pausedUntil })).toEqual(cadenceOn(pausedUntil, one))
      }),
    )
  })
})
