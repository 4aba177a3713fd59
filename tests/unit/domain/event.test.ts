import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { meetingDayFault } from '#domain/event'

const day = (text: string) => Day.parse(text)
const PYCON = { startsOn: day('2026-11-20'), endsOn: day('2026-11-22') }

describe('meetingDayFault', () => {
  it('is nothing from the first day to the last, as far as they have come', () => {
    expect(meetingDayFault(PYCON, day('2026-11-20'), day('2026-11-20'))).toBeUndefined()
    expect(meetingDayFault(PYCON, day('2026-11-22'), day('2027-01-01'))).toBeUndefined()
  })

  it('is another day', () => {
    expect(meetingDayFault(PYCON, day('2026-11-19'), day('2026-11-23'))).toBe('NOT_THEN')
    expect(meetingDayFault(PYCON, day('2026-11-23'), day('2026-11-23'))).toBe('NOT_THEN')
  })

  it('is a day to come, of the event or not', () => {
    expect(meetingDayFault(PYCON, day('2026-11-21'), day('2026-11-20'))).toBe('NOT_YET')
    expect(meetingDayFault(PYCON, day('2026-12-24'), day('2026-11-20'))).toBe('NOT_YET')
  })
})
