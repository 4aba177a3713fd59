import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { readCalendars } from '#formats/ics/reading/readCalendars'
import { ATTENDEE, calendar, daysOf, event, read } from './calendar.ts'

describe('readCalendars', () => {
  it('reads when, what, where and who, and nothing else', async () => {
    const { events, problems } = await read(
      calendar(
        ...event(
          'DTSTART;TZID=Europe/Berlin:20260327T093000',
          'SUMMARY:Coffee\\, and plans',
          'LOCATION:Café "Zur Post"\\; Berlin',
          'DESCRIPTION:Nobody else should read this',
          'ORGANIZER;CN="Zhou, Bo":MAILTO:Bo@Acme.io',
        ),
      ),
    )
    expect(events).toEqual([
      {
        key: 'ics:1@x',
        day: '2026-03-27',
        at: '2026-03-27T08:30:00.000Z',
        title: 'Coffee, and plans',
        place: 'Café "Zur Post"; Berlin',
        hasConference: false,
        invited: [
          {
            name: 'Ana Souza',
            email: 'ana@nimbus.io',
            isPerson: true,
            declined: false,
            organises: false,
          },
          {
            name: 'Zhou, Bo',
            email: 'bo@acme.io',
            isPerson: true,
            declined: false,
            organises: true,
          },
        ],
      },
    ])
    expect(problems).toEqual([])
  })

  it('joins lines that were folded, in the middle of a letter too', async () => {
    const text = new TextDecoder('latin1')
    const lines = event('DTSTART:20260327T093000Z', 'SUMMARY:Käse').join('\r\n')
    const bytes = Buffer.from(lines)
    const at = bytes.indexOf(0xa4)
    const folded = Buffer.concat([bytes.subarray(0, at), Buffer.from('\r\n '), bytes.subarray(at)])
    expect(text.decode(folded)).toContain('\r\n ')

    const { events } = await read(
      Buffer.concat([Buffer.from('BEGIN:VCALENDAR\r\n'), folded, Buffer.from('\r\nEND:VCALENDAR')]),
    )
    expect(events[0]?.title).toBe('Käse')
  })

  it('leaves out what an alarm says, what nobody else came to, and tasks', async () => {
    const { events } = await read(
      calendar(
        ...event('DTSTART:20260327', 'BEGIN:VALARM', 'SUMMARY:Alarm', 'END:VALARM', 'SUMMARY:Tea'),
        'BEGIN:VEVENT',
        'UID:2',
        'DTSTART:20260327',
        'END:VEVENT',
        'BEGIN:VTODO',
        'UID:3',
        ATTENDEE,
        'DTSTART:20260327',
        'END:VTODO',
      ),
    )
    expect(events.map(({ title }) => title)).toEqual(['Tea'])
  })

  it('leaves out and counts what was called off, alone or with its whole calendar', async () => {
    const one = await read(calendar(...event('DTSTART:20260327', 'STATUS:CANCELLED')))
    const all = await read(calendar('METHOD:CANCEL', ...event('DTSTART:20260327')))
    expect([one.events, one.cancelled, all.events, all.cancelled]).toEqual([[], 1, [], 1])
  })

  it('reads the days that were asked for', async () => {
    expect(await daysOf('DTSTART;VALUE=DATE:20241130')).toEqual([])
    expect(await daysOf('DTSTART;VALUE=DATE:20241201')).toEqual(['2024-12-01'])
    expect(await daysOf('DTSTART;VALUE=DATE:20261130')).toEqual(['2026-11-30'])
    expect(await daysOf('DTSTART;VALUE=DATE:20261201')).toEqual([])
  })

  it('tells events that Kithmap made apart', async () => {
    const { events, followUps } = await read(
      calendar(
        'BEGIN:VEVENT',
        'UID:0190A7B0-0000-7000-8000-000000000001@kithmap',
        ATTENDEE,
        'DTSTART;TZID=Europe/Berlin:20270105T143000',
        'LAST-MODIFIED:20261120T080000Z',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:0190a7b0-0000-7000-8000-000000000002@kithmap',
        'DTSTART;VALUE=DATE:20270106',
        'STATUS:CANCELLED',
        'END:VEVENT',
      ),
    )
    expect(events).toEqual([])
    expect(followUps).toEqual([
      {
        uid: '0190a7b0-0000-7000-8000-000000000001',
        day: '2027-01-05',
        time: '14:30',
        at: '2027-01-05T13:30:00.000Z',
        isCancelled: false,
        changedAt: '2026-11-20T08:00:00.000Z',
        days: [],
      },
      {
        uid: '0190a7b0-0000-7000-8000-000000000002',
        day: '2027-01-06',
        time: null,
        at: null,
        isCancelled: true,
        changedAt: null,
        days: [],
      },
    ])
  })

  it('stops where it was cancelled', async () => {
    const lines = event('DTSTART:20260327').join('\r\n')
    const bytes = Buffer.from(`BEGIN:VCALENDAR\r\n${`${lines}\r\n`.repeat(40_000)}END:VCALENDAR`)
    const range = {
      since: Day.parse('2024-12-01'),
      until: Day.parse('2026-11-30'),
      timeZone: 'Europe/Berlin',
    }
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(readCalendars([{ path: 'a.ics', bytes }], range, signal)).rejects.toThrow('enough')
  })
})
