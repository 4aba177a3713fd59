import { describe, expect, it } from 'vitest'
import { nextBirthday } from '#domain/birthday'
import { Day } from '#domain/day'
import { PartialDate } from '#domain/partialDate'

const next = (on: string, birthday: string) =>
  nextBirthday(Day.parse(on), PartialDate.parse(birthday))

describe('nextBirthday', () => {
  it('is in this year while it is to come, and on the day itself', () => {
    expect(next('2026-03-01', '1980-03-14')).toBe('2026-03-14')
    expect(next('2026-03-14', '1980-03-14')).toBe('2026-03-14')
  })

  it('is in the next year once it has gone by', () => {
    expect(next('2026-03-15', '1980-03-14')).toBe('2027-03-14')
    expect(next('2026-12-28', '1980-01-03')).toBe('2027-01-03')
  })

  it('needs no year', () => {
    expect(next('2026-03-01', '--03-14')).toBe('2026-03-14')
  })

  it('of 29 February is on that day in a leap year, else on the 28th', () => {
    expect(next('2028-02-01', '1992-02-29')).toBe('2028-02-29')
    expect(next('2026-02-01', '1992-02-29')).toBe('2026-02-28')
    expect(next('2026-02-28', '--02-29')).toBe('2026-02-28')
    expect(next('2027-03-01', '1992-02-29')).toBe('2028-02-29')
  })

  it('is unknown without a month or a day', () => {
    expect(next('2026-03-01', '1980')).toBeUndefined()
    expect(next('2026-03-01', '1980-03')).toBeUndefined()
    expect(nextBirthday(Day.parse('2026-03-01'), null)).toBeUndefined()
  })
})
