import { describe, expect, it } from 'vitest'
import { ATTENDEE, calendar, daysOf, event, read } from './calendar.ts'

const WEEKLY = ['DTSTART;TZID=Europe/Berlin:20261005T090000', 'RRULE:FREQ=WEEKLY;COUNT=4']

describe('a series', () => {
  it('is told time by time, each with the instant it was to be at in its key', async () => {
    const { events } = await read(calendar(...event(...WEEKLY)))
    expect(events.map(({ key, at }) => [key, at])).toEqual([
      ['ics:1@x:2026-10-05T07:00Z', '2026-10-05T07:00:00.000Z'],
      ['ics:1@x:2026-10-12T07:00Z', '2026-10-12T07:00:00.000Z'],
      ['ics:1@x:2026-10-19T07:00Z', '2026-10-19T07:00:00.000Z'],
      // The clocks have gone back.
      ['ics:1@x:2026-10-26T08:00Z', '2026-10-26T08:00:00.000Z'],
    ])
  })

  it('leaves out what was taken out of it, however that is written', async () => {
    expect(await daysOf(...WEEKLY, 'EXDATE;TZID=Europe/Berlin:20261012T090000')).toHaveLength(3)
    expect(await daysOf(...WEEKLY, 'EXDATE:20261012T070000Z,20261019T070000Z')).toHaveLength(2)
    expect(await daysOf(...WEEKLY, 'EXDATE;VALUE=DATE:20261012')).toHaveLength(3)
  })

  it('has what was moved where it was moved to, under the key it had', async () => {
    const { events, cancelled } = await read(
      calendar(
        ...event(...WEEKLY),
        ...event(
          'RECURRENCE-ID:20261012T070000Z',
          'DTSTART;TZID=Europe/Berlin:20261014T150000',
          'SUMMARY:Moved',
        ),
        ...event(
          'RECURRENCE-ID;TZID=Europe/Berlin:20261019T090000',
          'DTSTART;TZID=Europe/Berlin:20261019T090000',
          'STATUS:CANCELLED',
        ),
      ),
    )
    expect(events.map(({ key, day }) => [key, day]).sort()).toEqual([
      ['ics:1@x:2026-10-05T07:00Z', '2026-10-05'],
      ['ics:1@x:2026-10-12T07:00Z', '2026-10-14'],
      ['ics:1@x:2026-10-26T08:00Z', '2026-10-26'],
    ])
    expect(cancelled).toBe(1)
  })

  it('may have lost its rule and keep single times', async () => {
    const { events } = await read(
      calendar(...event('RECURRENCE-ID:20261012T070000Z', 'DTSTART:20261012T070000Z')),
    )
    expect(events.map(({ key }) => key)).toEqual(['ics:1@x:2026-10-12T07:00Z'])
  })

  it('may have days added to it', async () => {
    expect(await daysOf('DTSTART:20261005T090000Z', 'RDATE:20261007T090000Z')).toEqual([
      '2026-10-05',
      '2026-10-07',
    ])
  })

  it('ends on its last day, in the clocks of the rule', async () => {
    const rule = (until: string) => `RRULE:FREQ=DAILY;UNTIL=${until}`
    const start = 'DTSTART;TZID=America/New_York:20261005T220000'
    // 22:00 in New York is two o'clock of the next day in UTC, four in Berlin.
    expect(await daysOf(start, rule('20261007T020000Z'))).toEqual(['2026-10-06', '2026-10-07'])
    expect(await daysOf(start, rule('20261007T015959Z'))).toEqual(['2026-10-06'])
    expect(await daysOf('DTSTART:20261005', rule('20261006'))).toEqual(['2026-10-05', '2026-10-06'])
  })

  it('by a rule that is not read is its first time, and says so', async () => {
    const { events, problems } = await read(
      calendar(...event('DTSTART:20261005T090000Z', 'RRULE:FREQ=SECONDLY', 'SUMMARY:Tick')),
    )
    expect(events).toHaveLength(1)
    expect(problems).toEqual([
      {
        file: '0.ics',
        line: 3,
        code: 'EVENT',
        message: '“Tick”: It repeats by a rule that is not read; its first time alone counts.',
      },
    ])
  })

  it('that two calendars hold is told once', async () => {
    const one = calendar(...event(...WEEKLY))
    expect((await read(one, one)).events).toHaveLength(4)
  })

  it('is nothing where nobody but its changed times names people', async () => {
    const { events } = await read(
      calendar(
        'BEGIN:VEVENT',
        'UID:1@x',
        ...WEEKLY,
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:1@x',
        ATTENDEE,
        'RECURRENCE-ID;TZID=Europe/Berlin:20261012T090000',
        'DTSTART;TZID=Europe/Berlin:20261012T090000',
        'END:VEVENT',
      ),
    )
    expect(events.map(({ day }) => day)).toEqual(['2026-10-12'])
  })
})
