import { type CalendarProperty, parameter } from './property.ts'

export const MS_PER_DAY = 86_400_000

/** A day or a time as a calendar writes it. */
export interface Moment {
  /** Days since 1970-01-01. */
  dayNumber: number
  /** Since midnight; null for something that takes the day. */
  timeMs: number | null
  /** The TZID, `UTC` for what ends in Z; '' for a time that is the same wherever it is read. */
  zone: string
}

/** Calendars hold birthdays of the year 1604 and holidays of 9999; nobody met on them. */
const FIRST_DAY = 0
const LAST_DAY = Date.UTC(2100, 0, 1) / MS_PER_DAY

const WRITTEN = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?$/i

/** The moment a value of type DATE or DATE-TIME says, or nothing if there is no such moment. */
export function momentOf(property: CalendarProperty): Moment | undefined {
  return momentIn(property.value, parameter(property, 'TZID'))
}

/** The moments of a list, as EXDATE has them; what is none is left out. */
export function momentsOf(property: CalendarProperty): Moment[] {
  const zone = parameter(property, 'TZID')
  // A period of RDATE begins with its moment.
  return property.value.split(',').flatMap((part) => momentIn(part.split('/')[0] ?? '', zone) ?? [])
}

/** The same for a value whose zone is known. */
export function momentIn(value: string, zone: string): Moment | undefined {
  const [, year, month, day, hour, minute, second = '00', utc] = WRITTEN.exec(value.trim()) ?? []
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return undefined

  const dayNumber = date.getTime() / MS_PER_DAY
  if (hour === undefined || minute === undefined) return { dayNumber, timeMs: null, zone: '' }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined
  const timeMs = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000
  return { dayNumber, timeMs, zone: utc ? 'UTC' : zone }
}

/** Whether a moment lies where anybody may have met, 1970 to 2099. */
export function isWithinReach({ dayNumber }: Moment): boolean {
  return dayNumber >= FIRST_DAY && dayNumber < LAST_DAY
}

/** Milliseconds since 1970-01-01T00:00 of the moment's own zone. */
export function localMs({ dayNumber, timeMs }: Moment): number {
  return dayNumber * MS_PER_DAY + (timeMs ?? 0)
}
