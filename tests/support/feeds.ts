import ICAL from 'ical.js'
import { type CalendarFollowUp, followUpEvent, isInCalendar } from '#domain/calendar/followUpEvents'
import { Day, Instant } from '#domain/day'
import type { PrivacyLevel } from '#domain/privacy'
import { calendarFile } from '#formats/ics/feed'

/** A follow-up as it goes out, with the number it has there. */
export type FeedFollowUp = CalendarFollowUp & { readonly sequence: number }

/** Follow-ups as the program sends them out, each stamped when it changed last. */
export function followUpFeed(
  followUps: readonly FeedFollowUp[],
  { level, today, name = 'Kithmap' }: { level: PrivacyLevel; today: Day; name?: string },
): string {
  const events = followUps
    .filter((followUp) => isInCalendar(today, followUp))
    .map((followUp) => ({
      ...followUpEvent(level, followUp),
      sequence: followUp.sequence,
      stampedAt: followUp.updatedAt,
    }))
  return calendarFile(events, name)
}

/** An open follow-up of a whole day, with whatever differs from it. */
export function followUp(given: Partial<FeedFollowUp> = {}): FeedFollowUp {
  return {
    uid: '0197f000-0000-7000-8000-000000000001',
    title: 'Ask Ada about the infra role',
    action: 'ask',
    state: 'open',
    dueOn: Day.parse('2026-02-10'),
    occursOn: null,
    dueAt: null,
    timeZone: null,
    notes: '',
    people: [{ name: 'Ada Okafor', uid: '0197f000-0000-7000-8000-0000000000a1' }],
    alarmMinutes: null,
    repeats: null,
    exceptions: [],
    sequence: 0,
    updatedAt: Instant.parse('2026-01-05T08:00:00.123Z'),
    closedAt: null,
    ...given,
  }
}

/** Follow-ups that use everything a feed can say. */
export const EVERY_KIND: readonly FeedFollowUp[] = [
  followUp({ uid: 'all-day' }),
  followUp({
    uid: 'timed',
    title: 'Räksmörgås; with "Zoë", 漢字かな交じり文のとても長いタイトルがここに続きます \\ 👩🏽‍💻👨‍👩‍👧‍👦',
    notes:
      'First line, with comma; semicolon\nhttps://example.com/a?b=1,2;c=3\n漢字かな交じり文'.repeat(
        5,
      ),
    dueAt: '09:30',
    timeZone: 'Europe/Berlin',
    alarmMinutes: 15,
    sequence: 3,
  }),
  followUp({
    uid: 'series',
    dueOn: Day.parse('2026-03-20'),
    dueAt: '09:30',
    timeZone: 'Europe/Berlin',
    repeats: 'FREQ=WEEKLY;UNTIL=20260403',
  }),
  followUp({ uid: 'all-day-series', repeats: 'FREQ=MONTHLY;COUNT=3', alarmMinutes: 0 }),
  followUp({ uid: 'floating', dueAt: '18:00' }),
  followUp({
    uid: 'done',
    state: 'done',
    closedAt: Instant.parse('2026-01-05T08:00:00.123Z'),
    dueAt: '17:00',
    timeZone: 'America/New_York',
  }),
]

/** A feed at the level `full` on 10 January 2026. */
export function feedOf(...followUps: readonly FeedFollowUp[]): string {
  return followUpFeed(followUps, { level: 'full', today: Day.parse('2026-01-10') })
}

/** The events of a calendar as ical.js reads them; it throws where a line is no property. */
export function eventsOf(feed: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(feed)).getAllSubcomponents('vevent')
}
