import ical, {
  ICalAlarmType,
  type ICalCalendar,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import type { StampedEvent } from '#domain/calendar/calendarEvent'
import { addDays, Day } from '#domain/day'
import { recurrenceOf } from './recurrence.ts'
import { calendarSeries } from './series.ts'
import { calendarName, calendarText } from './text.ts'
import { calendarTimeZone, type CalendarTimeZone } from './timeZone.ts'

const LENGTH_MINUTES = 30
const REFRESH_SECONDS = 4 * 60 * 60
/** Of many at once, most of the time goes by collecting the garbage that ical-generator leaves. */
const EVENTS_AT_ONCE = 500
const END = '\r\nEND:VCALENDAR'
/** A calendar file has no day after this one. RFC 5545 §3.3.4. */
const LAST_DAY = Day.parse('9999-12-31')

/**
 * Events as one calendar; the same events give the same bytes.
 *
 * An event whose time zone is missing or unknown is at that time wherever it is read.
 *
 * @param name what a calendar program calls it
 * @see RFC 5545, RFC 7986
 */
export function calendarFile(events: readonly StampedEvent[], name: string): string {
  const calendar = ical({
    prodId: { company: 'Kithmap', product: 'Kithmap', language: 'EN' },
    name: calendarName(name) || 'Kithmap',
    ttl: REFRESH_SECONDS,
  })
  const zones = new Map<string, CalendarTimeZone>()
  const sorted = events.toSorted((a, b) => (a.uid < b.uid ? -1 : 1))
  const parts: string[] = []
  for (let from = 0; from < sorted.length; from += EVENTS_AT_ONCE)
    parts.push(eventsText(sorted.slice(from, from + EVENTS_AT_ONCE), zones))

  const head = calendar.toString().replace(END, '')
  const blocks = [...zones.values()].map(({ block }) => `\r\n${block}`)
  return [head, ...blocks, ...parts, END, '\r\n'].join('')
}

/** Events as they stand in a calendar; their time zones come to the ones that are there. */
function eventsText(events: readonly StampedEvent[], zones: Map<string, CalendarTimeZone>): string {
  const calendar = ical()
  for (const event of events) {
    const zone = zoneOf(event)
    if (zone) zones.set(zone.id, zone)
    for (const one of calendarSeries(event)) addEvent(calendar, one, zone?.id ?? null)
  }
  const text = calendar.toString()
  return inOrder(text.slice(text.indexOf('\r\nBEGIN:VEVENT\r\n'), -END.length))
}

function zoneOf({ at, timeZone }: StampedEvent): CalendarTimeZone | undefined {
  return at === null || timeZone === null ? undefined : calendarTimeZone(timeZone)
}

/** An event, and one more for each day of its rule that is moved. RFC 5545 §3.8.4.4. */
function addEvent(calendar: ICalCalendar, event: StampedEvent, timeZone: string | null): void {
  const rule = repeatingOf(event, timeZone)
  calendar.createEvent({ ...eventOf(event, event.on, timeZone), repeating: rule ?? null })
  if (!rule) return
  for (const { from, to } of event.moved)
    calendar.createEvent({
      ...eventOf(event, to, timeZone),
      recurrenceId: event.at === null ? from : Temporal.PlainDateTime.from(`${from}T${event.at}`),
    })
}

function eventOf(event: StampedEvent, on: Day, timeZone: string | null): ICalEventData {
  const { alarmMinutes, isCancelled } = event
  return {
    id: `${event.uid}@kithmap`,
    sequence: event.sequence,
    stamp: event.stampedAt,
    lastModified: event.stampedAt,
    ...timeOf(event.at, on, timeZone),
    summary: calendarText(event.summary),
    description: calendarText(event.description) || null,
    categories: event.categories.map((name) => ({ name: calendarText(name) })),
    url: event.link,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    alarms:
      alarmMinutes === null ? [] : [{ type: ICalAlarmType.display, trigger: alarmMinutes * 60 }],
  }
}

/** RRULE, and EXDATE with the days that are left out, in the type of DTSTART. RFC 5545 §3.8.5. */
function repeatingOf(
  { repeats, at, skipped }: StampedEvent,
  timeZone: string | null,
): string | undefined {
  const rule =
    repeats === null ? undefined : recurrenceOf(repeats, { allDay: at === null, timeZone })
  if (rule === undefined || skipped.length === 0) return rule

  const days = skipped.map((day) => day.replaceAll('-', ''))
  const time = at === null ? '' : `T${at.replace(':', '')}00`
  const type = at === null ? ';VALUE=DATE' : timeZone === null ? '' : `;TZID=${timeZone}`
  return `RRULE:${rule}\r\nEXDATE${type}:${days.map((day) => day + time).join(',')}`
}

function timeOf(
  at: string | null,
  on: Day,
  timeZone: string | null,
): Pick<
  ICalEventData,
  'start' | 'end' | 'allDay' | 'timezone' | 'floating' | 'transparency' | 'busystatus'
> {
  const hasEnd = on < LAST_DAY

  if (at === null) {
    return {
      allDay: true,
      // Text, since a Date would be read in the zone of this computer.
      start: on,
      end: hasEnd ? addDays(on, 1) : null,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    }
  }

  const start = Temporal.PlainDateTime.from(`${on}T${at}`)
  return {
    start,
    end: hasEnd ? start.add({ minutes: LENGTH_MINUTES }) : null,
    ...(timeZone === null ? { floating: true } : { timezone: timeZone }),
  }
}

/**
 * Events in the order of the grammar: an alarm after the properties of its event; and a day that
 * is moved named as a day.
 *
 * ical-generator mixes them. A line that begins with BEGIN:, END: or RECURRENCE-ID: is never part
 * of a text: in one, line breaks are escaped, and folded lines begin with a space.
 *
 * @see RFC 5545 §3.6.1
 */
function inOrder(events: string): string {
  return events
    .replace(
      /(\r\nBEGIN:VALARM\r\n[^]*?\r\nEND:VALARM)(\r\n[^]*?)(?=\r\nEND:VEVENT(\r\n|$))/g,
      '$2$1',
    )
    .replace(/(?<=\r\nRECURRENCE-ID)(:[0-9]{8})T000000Z(?=\r\n)/g, ';VALUE=DATE$1')
}
