import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, Day } from '#domain/day'
import { loadInWords, practiceSince, promiseLoad } from '#domain/promiseLoad'

const on = Day.parse('2026-11-23')
const ago = (days: number) => addDays(on, -days)
const times = (count: number, days: number) => Array.from({ length: count }, () => days)

describe('promiseLoad', () => {
  it('adds up seven days over each cadence', () => {
    expect(promiseLoad(on, [14, 7, 28, 14], [])).toMatchObject({
      promised: 2.25,
      people: 4,
      terms: [
        { days: 7, people: 1, adds: 1 },
        { days: 14, people: 2, adds: 1 },
        { days: 28, people: 1, adds: 0.25 },
      ],
    })
  })

  it('is nothing where nothing is promised and nothing done', () => {
    expect(promiseLoad(on, [], [])).toEqual({
      promised: 0,
      practised: 0,
      people: 0,
      terms: [],
      contacts: 0,
      isTooMuch: false,
      toMove: 0,
    })
  })

  it('counts the contacts of the last eight weeks, the day itself among them', () => {
    expect(practiceSince(on)).toBe('2026-09-28')
    const days = [ago(0), ago(0), ago(55), ago(56), ago(57), ago(-1)]
    expect(promiseLoad(on, [], days)).toMatchObject({ contacts: 3, practised: 3 / 8 })
  })

  it('is too much above five quarters of what is done', () => {
    const daily = times(16, 0).map(ago)
    expect(promiseLoad(on, [...times(2, 7), 14], daily)).toMatchObject({
      practised: 2,
      promised: 2.5,
      isTooMuch: false,
    })
    expect(promiseLoad(on, [...times(2, 7), 13], daily).isTooMuch).toBe(true)
  })

  it('takes one contact a week for done, so that somebody who begins is not reproached', () => {
    expect(promiseLoad(on, [7], [])).toMatchObject({ practised: 0, isTooMuch: false, toMove: 0 })
    expect(promiseLoad(on, [7, 7], [])).toMatchObject({ practised: 0, isTooMuch: true, toMove: 1 })
  })

  it('says how many of the shortest cadences would have to be let go of', () => {
    // 5 a week are promised and 1 is taken for done; 3 of one a week and 1 of one in two weeks.
    expect(promiseLoad(on, [...times(4, 14), ...times(3, 7)], []).toMove).toBe(5)
    expect(promiseLoad(on, times(8, 14), []).toMove).toBe(6)
  })
})

describe('loadInWords', () => {
  it('says what is promised and done, and what to do about it', () => {
    const load = { promised: 11.24, practised: 4.125, isTooMuch: true, toMove: 30 }
    expect(loadInWords(load)).toBe(
      'Your circles promise 11.2 contacts a week; you make 4.1. Move 30 people to a wider circle?',
    )
    expect(loadInWords({ ...load, toMove: 1 })).toContain('Move one person to a wider circle?')
    expect(loadInWords({ ...load, isTooMuch: false, toMove: 0 })).toBe(
      'Your circles promise 11.2 contacts a week; you make 4.1.',
    )
  })
})

const cadence = fc.integer({ min: 1, max: 1000 })
const cadences = fc.array(cadence, { maxLength: 60 })
const contacts = fc.array(fc.integer({ min: -30, max: 200 }).map(ago), { maxLength: 60 })

describe('a promise', () => {
  it('is never negative, nor is what is done, nor how many to move, who are there', () => {
    fc.assert(
      fc.property(cadences, contacts, (list, days) => {
        const { promised, practised, toMove, isTooMuch } = promiseLoad(on, list, days)
        expect(Math.min(promised, practised, toMove)).toBeGreaterThanOrEqual(0)
        expect(toMove).toBeLessThanOrEqual(list.length)
        expect(toMove > 0).toBe(isTooMuch)
      }),
    )
  })

  it('is never less with one cadence more', () => {
    fc.assert(
      fc.property(cadences, cadence, contacts, (list, one, days) => {
        const [less, more] = [promiseLoad(on, list, days), promiseLoad(on, [...list, one], days)]
        expect(more.promised).toBeGreaterThan(less.promised)
        expect(more.toMove).toBeGreaterThanOrEqual(less.isTooMuch ? 1 : 0)
      }),
    )
  })

  it('is never more with a longer cadence', () => {
    fc.assert(
      fc.property(cadences, cadence, fc.nat(1000), (list, one, longer) => {
        const promised = (days: number) => promiseLoad(on, [...list, days], []).promised
        expect(promised(one + longer)).toBeLessThanOrEqual(promised(one))
      }),
    )
  })

  it('does not depend on the order of cadences and contacts', () => {
    fc.assert(
      fc.property(cadences, contacts, (list, days) => {
        const [one, other] = [
          promiseLoad(on, list, days),
          promiseLoad(on, list.toReversed(), days.toReversed()),
        ]
        expect(other.promised).toBeCloseTo(one.promised, 9)
        expect(other.practised).toBe(one.practised)
      }),
    )
  })

  it('holds once those to move are let go of, and does not with one fewer', () => {
    fc.assert(
      fc.property(cadences, contacts, (list, days) => {
        const { practised, toMove } = promiseLoad(on, list, days)
        fc.pre(toMove > 0)
        const shortestFirst = list.toSorted((a, b) => a - b)
        const left = (moved: number) => promiseLoad(on, shortestFirst.slice(moved), []).promised
        expect(left(toMove)).toBeLessThanOrEqual(Math.max(practised, 1) + 1e-9)
        expect(left(toMove - 1)).toBeGreaterThan(Math.max(practised, 1) - 1e-9)
      }),
    )
  })
})
