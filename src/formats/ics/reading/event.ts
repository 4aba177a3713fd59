import type { Invited } from '#domain/meetings/invited'
import { MOST_INVITED } from '#domain/meetings/invited'
import { invitedOf } from './invited.ts'
import { type Moment, momentOf, momentsOf } from './moment.ts'
import { type CalendarProperty, lineText } from './property.ts'

/** What is read of a VEVENT. */
export interface CalendarEvent {
  /** The file and the row on which it begins. */
  file: string
  line: number
  uid: string
  start: Moment | null
  /** Which occurrence of its series this one is in place of. */
  recurrenceOf: Moment | null
  /** The value of an RRULE, not taken apart yet. */
  rule: string
  added: Moment[]
  left: Moment[]
  title: string
  place: string
  hasConference: boolean
  isCancelled: boolean
  /** At most one more than a meeting has. */
  invited: Invited[]
  invitedCount: number
  changed: Moment | null
  /** What of it could not be read, in one sentence; '' if nothing. */
  flaw: string
}

export function emptyEvent(file: string, line: number): CalendarEvent {
  return {
    file,
    line,
    uid: '',
    start: null,
    recurrenceOf: null,
    rule: '',
    added: [],
    left: [],
    title: '',
    place: '',
    hasConference: false,
    isCancelled: false,
    invited: [],
    invitedCount: 0,
    changed: null,
    flaw: '',
  }
}

/** No event takes more days out of its series, or adds more to it. */
const MOST_EXCEPTIONS = 5_000
const LONGEST_UID = 500

/** How a property says something of an event. What is not here is not read. */
export const EVENT_PROPERTIES: ReadonlyMap<
  string,
  (event: CalendarEvent, property: CalendarProperty) => void
> = new Map([
  ['UID', (event, { value }) => void (event.uid = value.trim().slice(0, LONGEST_UID))],
  ['DTSTART', (event, property) => void (event.start = momentOf(property) ?? null)],
  ['RECURRENCE-ID', (event, property) => void (event.recurrenceOf = momentOf(property) ?? null)],
  ['RRULE', (event, { value }) => void (event.rule ||= value.trim())],
  ['RDATE', (event, property) => except(event.added, property)],
  ['EXDATE', (event, property) => except(event.left, property)],
  ['SUMMARY', (event, property) => void (event.title = lineText(property))],
  ['LOCATION', (event, property) => void (event.place ||= lineText(property))],
  ['STATUS', (event, { value }) => void (event.isCancelled ||= /^\s*CANCELLED\s*$/i.test(value))],
  ['ORGANIZER', invite],
  ['ATTENDEE', invite],
  ['LAST-MODIFIED', (event, property) => void (event.changed = momentOf(property) ?? null)],
  ['CONFERENCE', meetOnline],
  ['X-GOOGLE-CONFERENCE', meetOnline],
  ['X-MICROSOFT-SKYPETEAMSMEETINGURL', meetOnline],
])

function except(moments: Moment[], property: CalendarProperty): void {
  for (const moment of momentsOf(property))
    if (moments.length < MOST_EXCEPTIONS) moments.push(moment)
}

function invite(event: CalendarEvent, property: CalendarProperty): void {
  event.invitedCount += 1
  if (event.invited.length > MOST_INVITED) return
  const invited = invitedOf(property)
  if (invited.email || invited.name) event.invited.push(invited)
}

function meetOnline(event: CalendarEvent, { value }: CalendarProperty): void {
  if (value.trim() !== '') event.hasConference = true
}
