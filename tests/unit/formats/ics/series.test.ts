import { describe, expect, it } from 'vitest'
import { ONE_DAY, type StampedEvent } from '#domain/calendar/calendarEvent'
import { Day, Instant } from '#domain/day'
import { calendarSeries } from '#formats/ics/series'

const day = (text: string) => Day.parse(text)

function event(given: Partial<StampedEvent>): StampedEvent {
  return {
    ...ONE_DAY,
    uid: 'a',
    summary: 'Call Ada',
    description: '',
    on: day('2026-11-24'),
    categories: [],
    link: null,
    changedAt: Instant.parse('2026-01-05T08:00:00.000Z'),
    stampedAt: Instant.parse('2026-01-05T08:00:00.000Z'),
    sequence: 0,
    ...given,
  }
}

describe('calendarSeries', () => {
  it.each([null, 'FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU,FR', 'FREQ=DAILY;UNTIL=20261124'])(
    'is the event itself where it is due as it repeats: %s',
    (repeats) => {
      const given = event({ repeats })
      expect(calendarSeries(given)).toEqual([given])
    },
  )

  it('is the first day, and a series from the next day of the rule on, where they do not fit', () => {
    const skipped = [day('2026-12-07')]
    const given = event({ repeats: 'FREQ=WEEKLY;BYDAY=MO;COUNT=3', skipped })

    expect(calendarSeries(given)).toEqual([
      event({}),
      event({
        uid: 'a-series',
        on: day('2026-11-30'),
        repeats: 'FREQ=WEEKLY;BYDAY=MO;COUNT=3',
        skipped,
      }),
    ])
  })

  it('moves the day which is moved', () => {
    const first = { from: day('2026-11-24'), to: day('2026-11-26') }
    const later = { from: day('2026-12-07'), to: day('2026-12-08') }
    const given = event({ repeats: 'FREQ=WEEKLY;BYDAY=MO', moved: [first, later] })

    expect(calendarSeries(given).map(({ on, moved }) => ({ on, moved }))).toEqual([
      { on: '2026-11-26', moved: [] },
      { on: '2026-11-30', moved: [later] },
    ])
  })

  it.each(['FREQ=DAILY;UNTIL=20261101', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'])(
    'is once where no day of the rule follows: %s',
    (repeats) => {
      expect(calendarSeries(event({ repeats }))).toEqual([event({})])
    },
  )
})
