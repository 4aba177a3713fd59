import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { Day, Instant } from '#domain/day'
import { complaintsAbout } from '../../../support/calendarBytes.ts'
import {
  EVERY_KIND,
  eventsOf,
  feedOf,
  followUp,
  type FeedFollowUp,
  followUpFeed,
} from '../../../support/feeds.ts'

const day = (text: string) => Day.parse(text)

/** What ical.js reads as the value of a property of the only event. */
function valueOf(feed: string, property: string): string | undefined {
  return eventsOf(feed)[0]?.getFirstPropertyValue(property)?.toString()
}

describe('followUpFeed', () => {
  it('is one event for each follow-up, in the order of their uids', () => {
    const feed = feedOf(followUp({ uid: 'b' }), followUp({ uid: 'c' }), followUp({ uid: 'a' }))

    expect(eventsOf(feed).map((event) => event.getFirstPropertyValue('uid'))).toEqual([
      'a@kithmap',
      'b@kithmap',
      'c@kithmap',
    ])
  })

  it('is a calendar also without follow-ups', () => {
    expect(feedOf()).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Kithmap//Kithmap//EN',
        'NAME:Kithmap',
        'X-WR-CALNAME:Kithmap',
        'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
        'X-PUBLISHED-TTL:PT4H',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
  })

  it('is the whole day, without blocking the diary, where there is no time', () => {
    const feed = feedOf(followUp({ dueOn: day('2026-02-28') }))

    expect(feed).toContain('\r\nDTSTART;VALUE=DATE:20260228\r\nDTEND;VALUE=DATE:20260301\r\n')
    expect(valueOf(feed, 'transp')).toBe('TRANSPARENT')
    expect(valueOf(feed, 'x-microsoft-cdo-busystatus')).toBe('FREE')
  })

  it('is half an hour in its zone where there is a time', () => {
    const feed = feedOf(
      followUp({ dueOn: day('2026-03-29'), dueAt: '23:45', timeZone: 'Europe/Berlin' }),
    )

    expect(feed).toContain(
      '\r\nDTSTART;TZID=Europe/Berlin:20260329T234500\r\nDTEND;TZID=Europe/Berlin:20260330T001500\r\n',
    )
    expect(feed.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1)
  })

  it('is at that time wherever one is where the zone is missing or unknown', () => {
    const floating = '\r\nDTSTART:20260210T093000\r\nDTEND:20260210T100000\r\n'

    expect(feedOf(followUp({ dueAt: '09:30' }))).toContain(floating)
    expect(feedOf(followUp({ dueAt: '09:30', timeZone: 'Mars/Olympus' }))).toContain(floating)
  })

  it('bears the number and time of its last change', () => {
    const feed = feedOf(followUp({ sequence: 7 }))

    expect(valueOf(feed, 'sequence')).toBe('7')
    expect(feed).toContain('\r\nDTSTAMP:20260105T080000Z\r\n')
    expect(feed).toContain('\r\nLAST-MODIFIED:20260105T080000Z\r\n')
  })

  it('has a category to be found by', () => {
    expect(valueOf(feedOf(followUp()), 'categories')).toBe('Kithmap')
  })

  it('repeats at the same time of the day when the clocks change', () => {
    const feed = feedOf(
      followUp({
        dueOn: day('2026-03-20'),
        dueAt: '09:30',
        timeZone: 'Europe/Berlin',
        repeats: 'FREQ=WEEKLY;UNTIL=20260403',
      }),
    )

    expect(startsOf(feed)).toEqual([
      '2026-03-20T08:30:00.000Z',
      '2026-03-27T08:30:00.000Z',
      '2026-04-03T07:30:00.000Z',
    ])
  })

  it('does not repeat by a rule that is none', () => {
    expect(feedOf(followUp({ repeats: 'FREQ=DAILY\r\nX-A:b' }))).not.toMatch(/RRULE|X-A/)
  })

  it('calls a closed follow-up off for thirty days, silently, and then forgets it', () => {
    const done: Partial<FeedFollowUp> = {
      state: 'done',
      closedAt: Instant.parse('2026-03-01T22:00:00.000Z'),
      alarmMinutes: 10,
    }
    const on = (today: string) =>
      followUpFeed([followUp(done)], { level: 'full', today: day(today) })

    expect(valueOf(on('2026-03-31'), 'status')).toBe('CANCELLED')
    expect(on('2026-03-31')).not.toContain('VALARM')
    expect(eventsOf(on('2026-04-01'))).toEqual([])
    expect(valueOf(feedOf(followUp()), 'status')).toBe('CONFIRMED')
  })

  it('knows the first and the last day there is', () => {
    const feed = feedOf(
      followUp({ uid: 'first', dueOn: day('0001-01-01') }),
      followUp({ uid: 'last', dueOn: day('9999-12-31') }),
      followUp({
        uid: 'late',
        dueOn: day('9999-12-31'),
        dueAt: '23:59',
        timeZone: 'Europe/Berlin',
      }),
    )

    expect(complaintsAbout(new TextEncoder().encode(feed))).toEqual([])
    expect(feed.match(/^DT(START|END);.*$/gm)).toEqual([
      'DTSTART;VALUE=DATE:00010101',
      'DTEND;VALUE=DATE:00010102',
      'DTSTART;VALUE=DATE:99991231',
      'DTSTART;TZID=Europe/Berlin:99991231T235900',
    ])
  })

  it('has no fault in its bytes', () => {
    expect(complaintsAbout(new TextEncoder().encode(feedOf(...EVERY_KIND)))).toEqual([])
  })
})

/** When the only event of a feed happens, in UTC, as ical.js expands it. */
function startsOf(feed: string): string[] {
  const occurrences = new ICAL.Event(eventsOf(feed)[0]).iterator()
  const starts: string[] = []
  for (let start = occurrences.next(); start; start = occurrences.next()) {
    starts.push(start.toJSDate().toISOString())
  }
  return starts
}
