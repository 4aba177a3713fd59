import { describe, expect, it } from 'vitest'
import { addDays, Day, daysBetween, Instant, parseDay, weekday } from '#domain/day'

const day = (text: string) => Day.parse(text)

describe('Day', () => {
  it.each(['2026-03-01', '2024-02-29', '0001-01-01', '9999-12-31'])('is %s', (text) => {
    expect(parseDay(text)).toBe(text)
  })

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-3-1',
    '01.03.2026',
    '2026-03-01T00:00Z',
    ' 2026-03-01',
    '',
  ])('is not %j', (text) => {
    expect(parseDay(text)).toBeUndefined()
  })

  it('compares as text', () => {
    expect(day('2026-09-30') < day('2026-10-01')).toBe(true)
  })
})

describe('Instant', () => {
  it('is in UTC', () => {
    expect(Instant.safeParse('2026-03-01T12:00:00.000Z').success).toBe(true)
    expect(Instant.safeParse('2026-03-01T12:00:00.000+01:00').success).toBe(false)
    expect(Instant.safeParse('2026-03-01').success).toBe(false)
  })
})

describe('daysBetween', () => {
  it('counts days forwards and backwards', () => {
    expect(daysBetween(day('2026-03-01'), day('2026-03-01'))).toBe(0)
    expect(daysBetween(day('2026-02-28'), day('2026-03-01'))).toBe(1)
    expect(daysBetween(day('2026-03-01'), day('2026-02-28'))).toBe(-1)
    expect(daysBetween(day('2024-01-01'), day('2025-01-01'))).toBe(366)
  })

  it('counts whole days when the clocks change', () => {
    expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2)
    expect(daysBetween(day('2026-10-24'), day('2026-10-26'))).toBe(2)
  })
})

describe('addDays', () => {
  it('crosses months, leap days and years', () => {
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29')
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01')
    expect(addDays(day('2026-03-01'), -1)).toBe('2026-02-28')
    expect(addDays(day('2026-03-01'), 0)).toBe('2026-03-01')
  })
})

describe('weekday', () => {
  it('is 1 on a Monday and 7 on a Sunday', () => {
    expect(weekday(day('2026-03-02'))).toBe(1)
    expect(weekday(day('2026-03-07'))).toBe(6)
    expect(weekday(day('2026-03-08'))).toBe(7)
  })
})
