import { describe, expect, it } from 'vitest'
import { birthdaysFit, PartialDate, parsePartialDate } from '#domain/partialDate'

describe('PartialDate', () => {
  it.each(['1985-03-14', '1985-03', '1985', '--03-14', '--02-29'])('is %s', (text) => {
    expect(parsePartialDate(text)).toBe(text)
  })

  it.each([
    '',
    '85',
    '1985-13',
    '1985-00-01',
    '1985-03-32',
    '--03',
    '--13-01',
    '03-14',
    '1985-03-14T00:00',
    '1985\n',
  ])('is not %j', (text) => {
    expect(parsePartialDate(text)).toBeUndefined()
  })
})

describe('birthdaysFit', () => {
  const fit = (a: string, b: string) => birthdaysFit(PartialDate.parse(a), PartialDate.parse(b))

  it.each([
    ['the same day', '1985-03-14', '1985-03-14'],
    ['a day of an unknown year', '1985-03-14', '--03-14'],
    ['a made-up year', '1985-03-14', '1900-03-14'],
    ['the year alone', '1985-03-14', '1985'],
    ['year and month alone', '1985-03-14', '1985-03'],
    ['nothing in common', '1985', '--03-14'],
  ])('accepts %s', (_, a, b) => {
    expect(fit(a, b)).toBe(true)
    expect(fit(b, a)).toBe(true)
  })

  it.each([
    ['another day', '1985-03-14', '1985-03-15'],
    ['another month', '--03-14', '1985-04-14'],
    ['another year, where that is all there is', '1985-03-14', '1986'],
    ['another month of the same year', '1985-03-14', '1985-04'],
  ])('refuses %s', (_, a, b) => {
    expect(fit(a, b)).toBe(false)
    expect(fit(b, a)).toBe(false)
  })
})
