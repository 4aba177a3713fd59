import ical, {
  ICalAlarmType,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { addDays, Day, daysBetween, type Instant } from '#domain/day'
import type { FollowUpAction, FollowUpState } from '#domain/followUp'
import { descriptionOf, summaryOf, type PrivacyLevel } from '#domain/privacy'
import { recurrenceOf } from './recurrence.ts'
import { calendarName, calendarText } from './text.ts'
import { calendarTimeZone, type CalendarTimeZone } from './timeZone.ts'

export interface FeedFollowUp {
  /** Never changes; an event is recognised by it. */
  readonly uid: string
  readonly title: string
  readonly action: FollowUpAction
  readonly state: FollowUpState
  readonly dueOn: Day
  /** `HH:MM`; null for a follow-up that takes no time of its own. */
  readonly dueAt: string | null
  readonly timeZone: string | null
  readonly notes: string
  readonly people: readonly { readonly name: string }[]
  /** Minutes before it is due. */
  readonly alarmMinutes: number | null
  readonly repeats: string | null
  readonly sequence: number
  readonly changedAt: Instant
  readonly closedAt: Instant | null
}

const LENGTH_MINUTES = 30
const REFRESH_SECONDS = 4 * 60 * 60
/** Time enough for every subscription to see that an event was called off. */
export const DAYS_KEPT_WHEN_CLOSED = 30
/** A calendar file has no day after this one. RFC 5545 §3.3.4. */
const LAST_DAY = Day.parse('9999-12-31')

/**
 * Follow-ups as one calendar, an event each; the same follow-ups give the same bytes.
 *
 * An event whose time zone is missing or unknown is at that time wherever it is read.
 *
 * @see RFC 5545, RFC 7986
 */
export function followUpFeed(
  followUps: readonly FeedFollowUp[],
  options: { level: PrivacyLevel; today: Day; name?: string },
): string {
  const name = calendarName(options.name ?? '') || 'Kithmap'
  const calendar = ical({
    prodId: { company: 'Kithmap', product: 'Kithmap', language: 'EN' },
    name,
    ttl: REFRESH_SECONDS,
  })
  const zones = new Map<string, CalendarTimeZone>()

  const shown = followUps
    .filter((followUp) => isShown(followUp, options.today))
    .sort((a, b) => (a.uid < b.uid ? -1 : 1))
  for (const followUp of shown) {
    const zone = zoneOf(followUp)
    if (zone) zones.set(zone.id, zone)
    calendar.createEvent(eventOf(followUp, zone, options.level))
  }

  return inOrder(calendar.toString(), [...zones.values()])
}

function isShown({ state, closedAt, changedAt }: FeedFollowUp, today: Day): boolean {
  if (state === 'open') return true
  const closedOn = Day.parse((closedAt ?? changedAt).slice(0, 10))
  return daysBetween(closedOn, today) <= DAYS_KEPT_WHEN_CLOSED
}

function zoneOf({ dueAt, timeZone }: FeedFollowUp): CalendarTimeZone | undefined {
  return dueAt === null || timeZone === null ? undefined : calendarTimeZone(timeZone)
}

function eventOf(
  followUp: FeedFollowUp,
  zone: CalendarTimeZone | undefined,
  level: PrivacyLevel,
): ICalEventData {
  const { repeats, alarmMinutes, state } = followUp
  const timeZone = zone?.id ?? null
  const description = calendarText(descriptionOf(level, followUp))

  return {
    id: `${followUp.uid}@kithmap`,
    sequence: followUp.sequence,
    stamp: followUp.changedAt,
    lastModified: followUp.changedAt,
    ...timeOf(followUp, timeZone),
    repeating:
      repeats === null
        ? null
        : (recurrenceOf(repeats, { allDay: followUp.dueAt === null, timeZone }) ?? null),
    summary: calendarText(summaryOf(level, followUp)),
    description: description || null,
    categories: [{ name: 'Kithmap' }],
    status: state === 'open' ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    alarms:
      alarmMinutes === null || state !== 'open'
        ? []
        : [{ type: ICalAlarmType.display, trigger: alarmMinutes * 60 }],
  }
}

function timeOf(
  { dueOn, dueAt }: FeedFollowUp,
  timeZone: string | null,
): Pick<
  ICalEventData,
  'start' | 'end' | 'allDay' | 'timezone' | 'floating' | 'transparency' | 'busystatus'
> {
  const hasEnd = dueOn < LAST_DAY

  if (dueAt === null) {
    return {
      allDay: true,
      // Text, since a Date would be read in the zone of this computer.
      start: dueOn,
      end: hasEnd ? addDays(dueOn, 1) : null,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    }
  }

  const start = Temporal.PlainDateTime.from(`${dueOn}T${dueAt}`)
  return {
    start,
    end: hasEnd ? start.add({ minutes: LENGTH_MINUTES }) : null,
    ...(timeZone === null ? { floating: true } : { timezone: timeZone }),
  }
}

/**
 * The calendar in the order of the grammar: zones after the properties of the calendar, an alarm
 * after those of its event, a line break at the end.
 *
 * ical-generator mixes them. A line that begins with BEGIN: or END: is never part of a text:
 * in one, line breaks are escaped, and folded lines begin with a space.
 *
 * @see RFC 5545 §3.4, §3.6.1
 */
function inOrder(calendar: string, zones: readonly CalendarTimeZone[]): string {
  const blocks = zones.map(({ block }) => `\r\n${block}`).join('')
  const sorted = calendar
    .replace(/(\r\nBEGIN:VALARM\r\n[^]*?\r\nEND:VALARM)(\r\n[^]*?)(?=\r\nEND:VEVENT\r\n)/g, '$2$1')
    .replace('\r\nBEGIN:VEVENT\r\n', (firstEvent) => blocks + firstEvent)
  return `${sorted}\r\n`
}
