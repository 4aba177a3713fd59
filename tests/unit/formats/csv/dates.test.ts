import { describe, expect, it } from 'vitest'
import { dateFormOf, dayIn, monthNamed } from '#formats/csv/dates'

describe('dayIn', () => {
  it.each([
    ['YYYY-MM-DD', '2024-06-18', '2024-06-18'],
    ['YYYY-MM-DD', '2024-06-18T10:00:00Z', '2024-06-18'],
    ['DD.MM.YYYY', '1.2.2026', '2026-02-01'],
    ['DD.MM.YYYY', '18/06/84', '1984-06-18'],
    ['MM/DD/YYYY', '3/14/1984', '1984-03-14'],
    ['DD Mon YYYY', '18-Jun-24', '2024-06-18'],
    ['DD Mon YYYY', '03 Okt 2026', '2026-10-03'],
    ['DD Mon YYYY', '7. März 2026', '2026-03-07'],
  ] as const)('reads %s in %s', (form, text, day) => {
    expect(dayIn(form, text)).toBe(day)
  })

  it.each([
    ['DD.MM.YYYY', '30.02.2026'],
    ['MM/DD/YYYY', '14/3/1984'],
    ['MM/DD/YYYY', '0/0/00'],
    ['DD Mon YYYY', '18 Foo 2024'],
    ['YYYY-MM-DD', ''],
  ] as const)('finds no day for %s in %s', (form, text) => {
    expect(dayIn(form, text)).toBeUndefined()
  })
})

describe('dateFormOf', () => {
  it('is the form that fits every date', () => {
    expect(dateFormOf(['1/2/1984', '', '14/3/1984'])).toEqual({
      form: 'DD.MM.YYYY',
      isCertain: true,
    })
    expect(dateFormOf(['1/2/1984', '3/14/1984'])).toEqual({ form: 'MM/DD/YYYY', isCertain: true })
    expect(dateFormOf(['01.02.1984'])).toEqual({ form: 'DD.MM.YYYY', isCertain: true })
  })

  it('is not certain where two forms fit', () => {
    expect(dateFormOf(['1/2/1984'])).toEqual({ form: 'MM/DD/YYYY', isCertain: false })
  })

  it('is not certain where some date fits no form', () => {
    expect(dateFormOf(['2024-06-18', 'soon'])).toEqual({ form: 'YYYY-MM-DD', isCertain: false })
  })
})

describe('monthNamed', () => {
  it('knows months in seven languages, long and short', () => {
    expect(['March', 'mär', 'März', 'mars', 'marzo', 'março', 'maart'].map(monthNamed)).toEqual(
      new Array(7).fill(3),
    )
    expect(monthNamed('sometime')).toBeUndefined()
  })
})
