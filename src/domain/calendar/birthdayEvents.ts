import { type Day, type Instant, parseDay } from '../day.ts'
import type { PartialDate } from '../partialDate.ts'
import { partsOf } from '../partialDateParts.ts'
import { initialsOf, type PrivacyLevel } from '../privacy.ts'
import { type CalendarEvent, ONE_DAY, personLink } from './calendarEvent.ts'

/** Somebody who has a birthday, or whom one met on a day. */
export interface CelebratedPerson {
  readonly uid: string
  readonly name: string
  readonly birthday: PartialDate | null
  readonly metOn: Day | null
  readonly updatedAt: Instant
}

/**
 * The year in which a birthday begins to be repeated where its own is not known, or so long ago
 * that calendars stumble over it: a leap year, so that there is a 29 February in it.
 */
const FIRST_YEAR = 1904

/** Calendars count days from 1900 on at the earliest. */
const EARLIEST_YEAR = 1900

/** A birthday, every year; nothing where its day is not known. */
export function birthdayEvent(
  level: PrivacyLevel,
  person: CelebratedPerson,
  uid: string,
): CalendarEvent | undefined {
  const { year, month, day } = partsOf(person.birthday)
  if (month === null || day === null) return undefined
  const isTold = year !== null && year >= EARLIEST_YEAR
  const on = dayIn(isTold ? year : FIRST_YEAR, month, day)
  // Other programs write down a 30 February.
  if (!on) return undefined
  const born = year === null ? '' : `Born ${year}`
  return yearly(level, person, {
    uid,
    on,
    what: { full: `${person.name}’s birthday`, discreet: 'Birthday' },
    description: level === 'full' ? born : '',
    category: 'Birthday',
  })
}

/** The day one met, every year from the next one on; nothing where it is not known. */
export function anniversaryEvent(
  level: PrivacyLevel,
  person: CelebratedPerson,
  uid: string,
): CalendarEvent | undefined {
  const { metOn } = person
  if (metOn === null) return undefined
  const [year = 0, month = 0, day = 0] = metOn.split('-').map(Number)
  const on = dayIn(Math.max(year, EARLIEST_YEAR) + 1, month, day)
  if (!on) return undefined
  return yearly(level, person, {
    uid,
    on,
    what: { full: `Met ${person.name} on this day`, discreet: 'Anniversary' },
    description: level === 'full' ? `In ${year}` : '',
    category: 'Anniversary',
  })
}

interface Yearly {
  uid: string
  on: Day
  what: { full: string; discreet: string }
  description: string
  category: string
}

function yearly(
  level: PrivacyLevel,
  { name, uid: personUid, updatedAt }: CelebratedPerson,
  { uid, on, what, description, category }: Yearly,
): CalendarEvent {
  return {
    ...ONE_DAY,
    uid,
    summary: {
      full: what.full,
      discreet: `${what.discreet} ${initialsOf(name)}`.trim(),
      opaque: 'Follow-up',
    }[level],
    description,
    on,
    repeats: `FREQ=YEARLY${isLeapDay(on) ? LAST_OF_FEBRUARY : ''}`,
    categories: level === 'opaque' ? ['Kithmap'] : ['Kithmap', category],
    link: level === 'opaque' ? null : personLink(personUid),
    changedAt: updatedAt,
  }
}

/** 29 February, and 28 February in the years that have none. */
const LAST_OF_FEBRUARY = ';BYMONTH=2;BYMONTHDAY=-1'

function isLeapDay(day: Day): boolean {
  return day.endsWith('-02-29')
}

/** The day in that year; 29 February in the leap year before. */
function dayIn(year: number, month: number, day: number): Day | undefined {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  // Begun in the leap year before, the rule still means the last day of February.
  const first = month === 2 && day === 29 && !isLeap ? year - (year % 4) : year
  return parseDay(
    [
      String(first).padStart(4, '0'),
      ...[month, day].map((part) => String(part).padStart(2, '0')),
    ].join('-'),
  )
}
