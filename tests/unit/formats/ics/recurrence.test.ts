import { describe, expect, it } from 'vitest'
import { recurrenceOf } from '#formats/ics/recurrence'

const UNTIL_CHRISTMAS = 'FREQ=WEEKLY;UNTIL=20261225;BYDAY=FR'

describe('recurrenceOf', () => {
  it('ends on a day where the event has no time', () => {
    expect(recurrenceOf(UNTIL_CHRISTMAS, { allDay: true, timeZone: null })).toBe(
      'FREQ=WEEKLY;UNTIL=20261225;BYDAY=FR',
    )
  })

  it('ends in UTC where the event has a zone, so that the last day still counts', () => {
    expect(recurrenceOf(UNTIL_CHRISTMAS, { allDay: false, timeZone: 'America/New_York' })).toBe(
      'FREQ=WEEKLY;UNTIL=20261226T045959Z;BYDAY=FR',
    )
  })

  it('ends in local time where the event has no zone', () => {
    expect(recurrenceOf(UNTIL_CHRISTMAS, { allDay: false, timeZone: null })).toBe(
      'FREQ=WEEKLY;UNTIL=20261225T235959;BYDAY=FR',
    )
  })

  it('is nothing for what is no rule', () => {
    expect(recurrenceOf('FREQ=DAILY\r\nX-A:b', { allDay: true, timeZone: null })).toBeUndefined()
    expect(recurrenceOf('weekly', { allDay: true, timeZone: null })).toBeUndefined()
  })

  it('is nothing for a rule that ends on a day there is not', () => {
    expect(
      recurrenceOf('FREQ=DAILY;UNTIL=20260230', { allDay: false, timeZone: 'Europe/Berlin' }),
    ).toBeUndefined()
  })
})
