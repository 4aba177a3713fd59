import { afterEach, describe, expect, it, vi } from 'vitest'
import { Day } from '#domain/day'
import { calendarTimeZone } from '#formats/ics/timeZone'
import { complaintsAbout } from '../../../support/calendarBytes.ts'
import { EVERY_KIND, eventsOf, feedOf, followUp, followUpFeed } from '../../../support/feeds.ts'

const today = Day.parse('2026-01-10')

afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

// Each of these is what ical-generator 11.1.2 does when it is used plainly.
describe('followUpFeed avoids', () => {
  it('a name that begins new lines', () => {
    const feed = followUpFeed([followUp()], {
      level: 'full',
      today,
      name: 'Mine, "yours"; ours\r\nMETHOD:CANCEL\nBEGIN:VEVENT',
    })

    expect(feed).toContain(
      '\r\nNAME:Mine "yours" ours METHOD:CANCEL BEGIN:VEVENT\r\nX-WR-CALNAME:Mine "yours" ours METHOD:CANCEL BEGIN:VEVENT\r\n',
    )
    expect(eventsOf(feed)).toHaveLength(1)
  })

  it('stamps without Z beside a time zone', () => {
    const feed = feedOf(followUp({ dueAt: '09:30', timeZone: 'Europe/Berlin' }))
    const stamps = feed.match(/^(DTSTAMP|LAST-MODIFIED|CREATED).*$/gm) ?? []

    expect(stamps).toContain('DTSTAMP:20260105T080000Z')
    expect(stamps.filter((stamp) => !stamp.endsWith('Z'))).toEqual([])
  })

  it('an alarm at a local time', () => {
    const feed = feedOf(followUp({ dueAt: '09:30', timeZone: 'Europe/Berlin', alarmMinutes: 90 }))

    expect(feed).toContain('\r\nTRIGGER:-PT1H30M\r\n')
  })

  it('an address with backslashes in it', () => {
    const feed = feedOf(followUp({ people: [], notes: 'https://example.com/?a=1,2;b=3' }))

    expect(feed).not.toMatch(/^(URL|ATTACH)/m)
    expect(eventsOf(feed)[0]?.getFirstPropertyValue('description')).toBe(
      'https://example.com/?a=1,2;b=3',
    )
  })

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('another day in %s', (zone) => {
    const expected = feedOf(...EVERY_KIND)
    vi.stubEnv('TZ', zone)

    expect(new Date(2026, 0, 1).getTimezoneOffset()).not.toBe(0)
    expect(feedOf(...EVERY_KIND)).toBe(expected)
    expect(feedOf(followUp({ dueOn: Day.parse('2026-02-10') }))).toContain(
      'DTSTART;VALUE=DATE:20260210',
    )
  })

  it('an alarm that counts from the end', () => {
    expect(feedOf(followUp({ alarmMinutes: 0 }))).toContain('\r\nTRIGGER:PT0S\r\n')
    expect(feedOf(followUp({ alarmMinutes: 1440 }))).toContain('\r\nTRIGGER:-P1D\r\n')
  })

  it('a last line without an end, and properties no reader knows', () => {
    const feed = feedOf(...EVERY_KIND)

    expect(feed.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true)
    expect(feed).not.toMatch(/^(X-WR-TIMEZONE|TIMEZONE-ID|METHOD|UID:(?!.*@kithmap))/m)
  })

  it('names and stamps of its own making', () => {
    vi.useFakeTimers({ now: new Date('2026-01-10T10:00:00Z') })
    const first = feedOf(...EVERY_KIND)
    vi.setSystemTime(new Date('2026-01-10T11:00:00Z'))

    expect(feedOf(...[...EVERY_KIND].reverse())).toBe(first)
  })

  it('properties after components', () => {
    const lines = feedOf(...EVERY_KIND).split('\r\n')
    const followers = (line: string) =>
      new Set(lines.filter((_, index) => lines[index - 1] === line))

    expect(followers('END:VALARM')).toEqual(new Set(['END:VEVENT']))
    expect(followers('END:VTIMEZONE')).toEqual(new Set(['BEGIN:VTIMEZONE', 'BEGIN:VEVENT']))
    expect(followers('END:VEVENT')).toEqual(new Set(['BEGIN:VEVENT', 'END:VCALENDAR']))
  })

  it('a time zone under a name that is not defined', () => {
    const feed = feedOf(followUp({ dueAt: '09:30', timeZone: 'Asia/Calcutta' }))

    expect(feed).toContain('\r\nDTSTART;TZID=Asia/Kolkata:20260210T093000\r\n')
    expect(complaintsAbout(new TextEncoder().encode(feed))).toEqual([])
  })

  it('a time zone this computer cannot reckon with', () => {
    const zones = Intl.supportedValuesOf('timeZone')
    const feed = feedOf(
      ...zones.map((timeZone) => followUp({ uid: timeZone, dueAt: '09:30', timeZone })),
    )

    expect(complaintsAbout(new TextEncoder().encode(feed))).toEqual([])
    expect(
      zones.filter((zone) => !feed.includes(`TZID:${calendarTimeZone(zone)?.id}\r\n`)),
    ).toEqual([])
  })
})
