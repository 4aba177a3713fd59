import { counted } from './counted.ts'
import { type Day, daysBetween, weekday } from './day.ts'
import { MONTHS } from './months.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/**
 * A day as people say it: "today", "last Tuesday", "Friday", "in 2 weeks", "3 months ago".
 *
 * Weeks from 7 days on, months from 60, years from 700; rounded to the nearest.
 */
export function spokenDay(on: Day, day: Day): string {
  const days = daysBetween(on, day)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  if (days > 0 && days < 7) return weekdayName(day)
  if (days < 0 && days > -7) return `last ${weekdayName(day)}`

  const span = spanOf(Math.abs(days))
  return days > 0 ? `in ${span}` : `${span} ago`
}

/** The exact day in words: "Tuesday, 3 March 2026". */
export function exactDay(day: Day): string {
  return `${weekdayName(day)}, ${dayInWords(day)}`
}

/** The day in words, without its name: "3 March 2026". */
export function dayInWords(day: Day): string {
  const [year, month, ofMonth] = day.split('-').map(Number)
  return `${ofMonth} ${MONTHS[(month ?? 1) - 1]} ${year}`
}

function weekdayName(day: Day): string {
  return WEEKDAYS[weekday(day) - 1] ?? ''
}

function spanOf(days: number): string {
  if (days < 60) return counted(Math.round(days / 7), 'week')
  if (days < 700) return counted(Math.round(days / 30.44), 'month')
  return counted(Math.round(days / 365.25), 'year')
}
