import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { daysInWords } from '#domain/daySpan'

describe('daysInWords', () => {
  it.each([
    ['2026-12-03', '2026-12-03', '3 December 2026'],
    ['2026-12-03', '2026-12-05', '3 to 5 December 2026'],
    ['2026-11-30', '2026-12-02', '30 November to 2 December 2026'],
    ['2026-12-30', '2027-01-02', '30 December 2026 to 2 January 2027'],
    ['2025-12-03', '2026-12-03', '3 December 2025 to 3 December 2026'],
  ])('says %s to %s as “%s”', (from, to, words) => {
    expect(daysInWords({ startsOn: Day.parse(from), endsOn: Day.parse(to) })).toBe(words)
  })
})
