import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { PartialDate } from '#domain/partialDate'
import { monthOf, overlapOf, spanInWords, spanOf } from '#domain/tieRules/stay'

const THIS_MONTH = monthOf(Day.parse('2026-11-23'))

function span(from: string | null, to: string | null, isPast = to !== null) {
  const date = (text: string | null) => (text === null ? null : PartialDate.parse(text))
  return spanOf({ startedOn: date(from), endedOn: date(to), isPast }, THIS_MONTH)
}

function together(one: ReturnType<typeof span>, other: ReturnType<typeof span>) {
  const overlap = one && other && overlapOf(one, other)
  return overlap && spanInWords(overlap)
}

describe('two stays', () => {
  it('overlap from the later beginning to the earlier end', () => {
    expect(together(span('2017', '2022'), span('2019', '2024'))).toBe('2019 to 2022')
    expect(together(span('2019-03', null), span('2021-06-01', null))).toBe('since 2021')
    expect(together(span('2015', '2019'), span('2019', '2024'))).toBe('in 2019')
  })

  it('do not overlap where one ended in the month before the other began', () => {
    expect(together(span('2015', '2019-03'), span('2019-04', '2024'))).toBeUndefined()
    expect(together(span('2015', '2019-04'), span('2019-04', '2024'))).toBe('in 2019')
  })

  it('overlap now where both last, whenever they began', () => {
    expect(together(span(null, null), span(null, null))).toBe('now')
    expect(together(span('2012', null), span(null, null))).toBe('now')
  })

  it('overlap at the end alone where no beginning is known', () => {
    expect(together(span(null, '2020'), span('2015', '2024'))).toBe('until 2020')
    expect(together(span(null, '2020'), span('2021', '2024'))).toBeUndefined()
    expect(together(span('2015', null, true), span('2014', '2016'))).toBe('in 2015')
  })
})

describe('spanOf', () => {
  it('is nothing where no date says when, or it has not begun', () => {
    expect(span(null, null, true)).toBeUndefined()
    expect(span('2027-01', null)).toBeUndefined()
    expect(span('--03-08', null)).toEqual({ from: THIS_MONTH, to: Infinity, isFromKnown: false })
  })

  it('takes a beginning after the end for none', () => {
    expect(span('2022', '2019')).toEqual(span(null, '2019'))
  })
})
