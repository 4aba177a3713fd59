import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { exactDay, spokenDay } from '#domain/spokenDay'

const day = (text: string) => Day.parse(text)
/** A Monday. */
const TODAY = day('2026-11-23')

describe('spokenDay', () => {
  it.each([
    ['2026-11-23', 'today'],
    ['2026-11-24', 'tomorrow'],
    ['2026-11-22', 'yesterday'],
  ])('calls %s %s', (text, spoken) => {
    expect(spokenDay(TODAY, day(text))).toBe(spoken)
  })

  it('names the weekday within six days, and says "last" for what has passed', () => {
    expect(spokenDay(TODAY, day('2026-11-25'))).toBe('Wednesday')
    expect(spokenDay(TODAY, day('2026-11-29'))).toBe('Sunday')
    expect(spokenDay(TODAY, day('2026-11-17'))).toBe('last Tuesday')
  })

  it('counts weeks from the seventh day on', () => {
    expect(spokenDay(TODAY, day('2026-11-30'))).toBe('in 1 week')
    expect(spokenDay(TODAY, day('2026-11-16'))).toBe('1 week ago')
    expect(spokenDay(TODAY, day('2026-11-02'))).toBe('3 weeks ago')
  })

  it('counts months from two months on, and years from two years on', () => {
    expect(spokenDay(TODAY, day('2026-09-24'))).toBe('2 months ago')
    expect(spokenDay(TODAY, day('2025-11-23'))).toBe('12 months ago')
    expect(spokenDay(TODAY, day('2024-11-23'))).toBe('2 years ago')
    expect(spokenDay(TODAY, day('2027-05-23'))).toBe('in 6 months')
  })

  it('goes by the calendar when the clocks change', () => {
    expect(spokenDay(day('2026-03-28'), day('2026-03-29'))).toBe('tomorrow')
    expect(spokenDay(day('2026-03-29'), day('2026-03-30'))).toBe('tomorrow')
  })
})

describe('exactDay', () => {
  it('says weekday, day, month and year', () => {
    expect(exactDay(day('2026-03-03'))).toBe('Tuesday, 3 March 2026')
    expect(exactDay(day('2024-02-29'))).toBe('Thursday, 29 February 2024')
  })
})
