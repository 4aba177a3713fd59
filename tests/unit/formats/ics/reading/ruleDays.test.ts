import fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { Day, dayNumber, dayOfNumber } from '#domain/day'
import { ruleOf } from '#formats/ics/reading/rule'
import { ruleDays } from '#formats/ics/reading/ruleDays'

function days(rule: string, first: string, from = first, to = '2026-12-31') {
  const parsed = ruleOf(rule)
  if (!parsed) return undefined
  const number = (text: string) => dayNumber(Day.parse(text))
  const range = { from: number(from), to: number(to), most: 5_000 }
  return ruleDays(parsed, number(first), range).map(dayOfNumber)
}

describe('ruleDays', () => {
  it.each([
    ['FREQ=DAILY;INTERVAL=10;COUNT=3', '2026-01-01', ['2026-01-01', '2026-01-11', '2026-01-21']],
    ['FREQ=WEEKLY;BYDAY=MO,FR;COUNT=3', '2026-01-02', ['2026-01-02', '2026-01-05', '2026-01-09']],
    [
      'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3',
      '2026-01-31',
      ['2026-01-31', '2026-03-31', '2026-05-31'],
    ],
    ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', '2026-01-30', ['2026-01-30', '2026-02-27']],
    ['FREQ=YEARLY;COUNT=2', '2024-02-29', ['2024-02-29']],
    ['FREQ=YEARLY;BYMONTH=3;BYDAY=2SU;COUNT=2', '2025-03-09', ['2025-03-09', '2026-03-08']],
    ['FREQ=DAILY;UNTIL=20260102', '2026-01-01', ['2026-01-01', '2026-01-02', '2026-01-03']],
  ])('%s', (rule, first, expected) => {
    expect(days(rule, first)).toEqual(expected)
  })

  it('counts the day it begins on, whether that fits or not', () => {
    expect(days('FREQ=WEEKLY;BYDAY=MO;COUNT=2', '2026-01-01')).toEqual(['2026-01-01', '2026-01-05'])
  })

  it('is over in no time for a rule that began long ago, or fits no day', () => {
    const began = performance.now()
    expect(days('FREQ=DAILY', '1970-01-01', '2026-12-30')).toEqual(['2026-12-30', '2026-12-31'])
    expect(days('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '1970-01-01', '2026-01-01')).toEqual([])
    expect(days('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=9', '1970-01-01', '2026-01-01')).toEqual(
      [],
    )
    expect(performance.now() - began).toBeLessThan(1_000)
  })

  it('agrees with another reader', () => {
    const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')
    const weekdays = fc.uniqueArray(weekday, { minLength: 1, maxLength: 3 })
    const ordinal = fc.constantFrom('1', '2', '4', '-1', '-2', '')
    const list = <Value>(values: fc.Arbitrary<Value>) =>
      fc.uniqueArray(values, { minLength: 1, maxLength: 3 }).map((some) => some.join(','))
    const interval = fc.integer({ min: 1, max: 4 })
    const rule = fc.oneof(
      fc.tuple(interval).map(([n]) => `FREQ=DAILY;INTERVAL=${n}`),
      fc
        .tuple(interval, weekdays, weekday)
        .map(([n, by, from]) => `FREQ=WEEKLY;INTERVAL=${n};BYDAY=${by.join(',')};WKST=${from}`),
      fc
        .tuple(interval, list(fc.integer({ min: 1, max: 31 })))
        .map(([n, by]) => `FREQ=MONTHLY;INTERVAL=${n};BYMONTHDAY=${by}`),
      fc
        .tuple(interval, ordinal, weekday)
        .map(([n, nth, by]) => `FREQ=MONTHLY;INTERVAL=${n};BYDAY=${nth}${by}`),
      fc
        .tuple(weekdays, fc.constantFrom(1, 2, -1))
        .map(([by, at]) => `FREQ=MONTHLY;BYDAY=${by.join(',')};BYSETPOS=${at}`),
      fc
        .tuple(list(fc.integer({ min: 1, max: 12 })), ordinal, weekday)
        .map(([months, nth, by]) => `FREQ=YEARLY;BYMONTH=${months};BYDAY=${nth}${by}`),
      fc
        .tuple(list(fc.integer({ min: 1, max: 12 })), fc.integer({ min: 1, max: 28 }))
        .map(([months, by]) => `FREQ=YEARLY;BYMONTH=${months};BYMONTHDAY=${by}`),
    )
    const end = fc.oneof(
      fc.constant(''),
      fc.integer({ min: 1, max: 30 }).map((count) => `;COUNT=${count}`),
    )
    fc.assert(
      fc.property(rule, end, fc.integer({ min: 18_000, max: 20_500 }), (by, ends, first) => {
        const { until } = { until: dayOfNumber(20_800) }
        const other = new RRuleTemporal({
          rruleString: `DTSTART:${dayOfNumber(first).replaceAll('-', '')}T000000Z\nRRULE:${by}${ends}`,
          temporal: Temporal,
        })
        const theirs = other
          .between(new Date(dayOfNumber(first)), new Date(until), true)
          .map((one) => one.toPlainDate().toString())
        // A first day that does not fit counts for us alone.
        fc.pre(theirs[0] === dayOfNumber(first))
        expect(days(`${by}${ends}`, dayOfNumber(first), dayOfNumber(first), until)).toEqual(theirs)
        const later = dayOfNumber(20_500)
        expect(days(`${by}${ends}`, dayOfNumber(first), later, until)).toEqual(
          theirs.filter((day) => day >= later),
        )
      }),
      { numRuns: 150 },
    )
  })
})

describe('ruleOf', () => {
  it.each([
    'FREQ=SECONDLY',
    'FREQ=HOURLY',
    'FREQ=DAILY;BYHOUR=9',
    'FREQ=YEARLY;BYWEEKNO=3',
    '',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;COUNT=0',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=DAILY;UNTIL=never',
  ])('reads no rule in %s', (rule) => {
    expect(ruleOf(rule)).toBeUndefined()
  })

  it('reads no rule of any length', () => {
    expect(ruleOf(`FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(3000)}1`)).toBeUndefined()
  })
})
