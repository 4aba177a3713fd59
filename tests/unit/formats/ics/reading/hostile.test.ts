import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ATTENDEE, calendar, event, read } from './calendar.ts'

const messages = async (bytes: Uint8Array) => {
  const { events, problems } = await read(bytes)
  return [events.length, ...problems.map(({ message }) => message)]
}

describe('a hostile calendar', () => {
  it('with 100,000 people in one event says so', async () => {
    const crowd = Array.from({ length: 100_000 }, (_, index) => `ATTENDEE:mailto:${index}@x.io`)
    expect(await messages(calendar(...event('DTSTART:20260327', ...crowd)))).toEqual([
      0,
      'It names 100,001 people; a meeting has at most 100.',
    ])
  })

  it.each(['00000101', '00010101T000000Z', '99991231', '19691231', '21000101'])(
    'with an event in %s says so',
    async (day) => {
      expect(await messages(calendar(...event(`DTSTART:${day}`)))).toEqual([
        0,
        day.startsWith('00000') ||
        day.startsWith('0001') ||
        day.startsWith('9999') ||
        day < '1970' ||
        day >= '2100'
          ? 'Its day lies before 1970 or after 2099.'
          : '',
      ])
    },
  )

  it.each(['', 'tomorrow', '20261332', '20260230', '20260327T250000Z'])(
    'with an event on “%s” says so',
    async (day) => {
      expect(await messages(calendar(...event(`DTSTART:${day}`)))).toEqual([
        0,
        'It does not say on which day it begins.',
      ])
    },
  )

  it('with a line of 100 MB says so, or does not mind where nobody reads it', async () => {
    const long = (name: string) =>
      Buffer.concat([
        Buffer.from(
          `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n${ATTENDEE}\nDTSTART:20260327\n${name}:`,
        ),
        Buffer.alloc(100_000_000, 'x'),
        Buffer.from('\nEND:VEVENT\nEND:VCALENDAR'),
      ])
    const began = performance.now()
    expect(await messages(long('SUMMARY'))).toEqual([
      0,
      'Its SUMMARY is longer than any that is read.',
    ])
    expect(await messages(long('DESCRIPTION'))).toEqual([1])
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  it('with 10,000 rules without an end is read in time', async () => {
    const rules = Array.from({ length: 10_000 }, (_, index) => [
      'BEGIN:VEVENT',
      `UID:${index}`,
      ATTENDEE,
      'DTSTART:19700101T000000Z',
      'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=999999999',
      'END:VEVENT',
    ]).flat()
    const began = performance.now()
    expect(await messages(calendar(...rules))).toEqual([0])
    expect(performance.now() - began).toBeLessThan(15_000)
  })

  it('with more than anybody lived through says so', async () => {
    const daily = Array.from({ length: 300 }, (_, index) => [
      'BEGIN:VEVENT',
      `UID:${index}`,
      ATTENDEE,
      'DTSTART:20241201T000000Z',
      'RRULE:FREQ=DAILY',
      'END:VEVENT',
    ]).flat()
    expect(await messages(calendar(...daily))).toEqual([
      0,
      'The calendar holds more meetings than can be looked through; read fewer years of it.',
    ])
  })

  it('with flaws without number tells the first of them, and counts the others', async () => {
    const flawed = `BEGIN:VEVENT\n${ATTENDEE}\nDTSTART:99991231\nEND:VEVENT\n`
    const { problems } = await read(Buffer.from(`BEGIN:VCALENDAR\n${flawed.repeat(2_000)}`))
    expect(problems).toHaveLength(501)
    expect(problems.at(-1)?.message).toBe('1,500 more events were left out or read in part.')
  })

  it('with more guests than there are people says so', async () => {
    const guests = Array.from({ length: 100 }, (_, at) => `ATTENDEE:mailto:${at}@x.io\n`).join('')
    const event = `BEGIN:VEVENT\nUID:1\nDTSTART:20260327\n${guests}END:VEVENT\n`
    expect(await messages(Buffer.from(`BEGIN:VCALENDAR\n${event.repeat(30_000)}`))).toEqual([
      0,
      'The calendar holds more meetings than can be looked through; read fewer years of it.',
    ])
  })

  it('with a zone that goes round in circles reads the time all the same', async () => {
    const zone = (...rule: string[]) => [
      'BEGIN:VTIMEZONE',
      'TZID:Loop',
      'BEGIN:STANDARD',
      'DTSTART;TZID=Loop:19700101T000000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0100',
      ...rule,
      'END:STANDARD',
      'END:VTIMEZONE',
    ]
    const start = event('DTSTART;TZID=Loop:20260327T090000')
    for (const rule of [[], ['RRULE:FREQ=SECONDLY'], ['RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30']])
      expect(await messages(calendar(...zone(...rule), ...start))).toEqual([1])
  })

  it('with an event that has no end tells the event', async () => {
    const cut = calendar(
      'BEGIN:VEVENT',
      'UID:1',
      ATTENDEE,
      'DTSTART:20260327',
      ...event('DTSTART:20260328'),
    )
    expect(await messages(cut)).toEqual([1, 'It has no end: the file is incomplete or damaged.'])
  })

  it('with components in components ends', async () => {
    const deep = Buffer.from('BEGIN:VCALENDAR\nBEGIN:VALARM\nBEGIN:VEVENT\n'.repeat(100_000))
    const [count] = await messages(deep)
    expect(count).toBe(0)
  })

  it('of any bytes never throws', async () => {
    const line = fc.constantFrom(
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'END:VCALENDAR',
      'BEGIN:VTIMEZONE',
      'END:VTIMEZONE',
      'BEGIN:STANDARD',
      'END:STANDARD',
      ATTENDEE,
      'DTSTART:20260327',
      'DTSTART;TZID=Loop:20260327T000000',
      'TZID:Loop',
      'RRULE:FREQ=YEARLY',
      'RRULE:FREQ=MONTHLY;BYDAY=5MO,-5TU',
      'RECURRENCE-ID:20260327',
      'EXDATE:20260327',
      'UID:1',
      'UID:2',
      'TZOFFSETTO:+9999',
      'ATTENDEE;CN="',
      'ORGANIZER;;=;:',
      ' ',
      ':',
      '"',
      'METHOD:CANCEL',
      'RDATE:20260401,x',
    )
    const lines = fc.array(fc.oneof(line, fc.string({ unit: 'binary' })), { maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          lines.map((some) => Buffer.from(some.join('\r\n'))),
          fc.uint8Array(),
        ),
        async (bytes) => {
          const { events } = await read(bytes)
          expect(events.length).toBeLessThan(10_000)
        },
      ),
      { numRuns: 500 },
    )
  })
})
