import { describe, expect, it } from 'vitest'
import { PartialDate } from '#domain/partialDate'
import { partialDateFrom, partialDateInWords, partsOf } from '#domain/partialDateParts'

describe('partial dates', () => {
  it.each([
    ['1980-03-07', { year: 1980, month: 3, day: 7 }, '7 March 1980'],
    ['1980-03', { year: 1980, month: 3, day: null }, 'March 1980'],
    ['1980', { year: 1980, month: null, day: null }, '1980'],
    ['--03-07', { year: null, month: 3, day: 7 }, '7 March'],
  ])('%s is taken apart, put together and said in words', (text, parts, words) => {
    const date = PartialDate.parse(text)
    expect(partsOf(date)).toEqual(parts)
    expect(partialDateFrom(parts)).toBe(text)
    expect(partialDateInWords(date)).toBe(words)
  })

  it('are none where the parts make none', () => {
    expect(partialDateFrom({ year: null, month: null, day: null })).toBeUndefined()
    expect(partialDateFrom({ year: 1980, month: null, day: 7 })).toBeUndefined()
    expect(partialDateFrom({ year: null, month: 3, day: null })).toBeUndefined()
    expect(partialDateFrom({ year: 1980, month: 13, day: 1 })).toBeUndefined()
  })
})
