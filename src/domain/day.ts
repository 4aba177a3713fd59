import * as z from 'zod'

/** A day of the calendar, `YYYY-MM-DD`, without time and zone. Days compare as text. */
export const Day = z.iso.date().brand<'Day'>()
export type Day = z.infer<typeof Day>

/** An instant in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`. Instants compare as text. */
export const Instant = z.iso.datetime().brand<'Instant'>()
export type Instant = z.infer<typeof Instant>

const MS_PER_DAY = 86_400_000

/** Whole days from one day to another; negative if the second lies before the first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY)
}

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(day) / MS_PER_DAY)
}

/** The day of that number of days since 1970-01-01. */
export function dayOfNumber(number: number): Day {
  return addDays(EPOCH, number)
}

/** The day an instant lies on, in UTC. */
export function dayOfInstant(instant: Instant): Day {
  return instant.slice(0, 10) as Day
}

const EPOCH = '1970-01-01' as Day

/** The day that lies `days` after (or, if negative, before) the given one. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10) as Day
}

/** The day of the week: 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay() || 7
}

/** The given text as a day, or nothing if there is no such day (as 30 February). */
export function parseDay(text: string): Day | undefined {
  return Day.safeParse(text).data
}
