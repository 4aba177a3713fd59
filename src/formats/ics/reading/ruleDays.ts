import { MS_PER_DAY } from './moment.ts'
import type { Rule, RuleWeekday } from './rule.ts'

/** A rule that counts its times is counted through for so many periods; each day, that is ten years. */
const MOST_COUNTED = 4_000

/**
 * The days of a rule from one day to another, both included, in order.
 *
 * Counted in days and not stepped from date to date: a rule without an end, one that fits no day,
 * and one that began fifty years ago take as long as the days asked for, at most. The first day
 * counts whether it fits the rule or not, as calendars show it.
 *
 * @param first the day the rule begins on; days are since 1970-01-01
 * @param most the search ends once there are that many
 * @see RFC 5545 §3.3.10
 */
export function ruleDays(
  rule: Rule,
  first: number,
  { from, to, most }: { from: number; to: number; most: number },
): number[] {
  const last = Math.min(to, rule.until ? rule.until.dayNumber + 1 : to)
  const found = first >= from && first <= last ? [first] : []
  let counted = 1

  // A rule that ends after so many times has to be counted from its beginning.
  const begin = rule.count === null ? Math.max(0, periodBefore(rule, first, from)) : 0
  const end = rule.count === null ? Infinity : MOST_COUNTED
  for (let period = begin; found.length < most && period < end; period++) {
    const { start, days } = daysIn(rule, first, period)
    if (start > last) break
    for (const day of placed(rule, days)) {
      if (day <= first) continue
      counted += 1
      if (day > last || counted > (rule.count ?? Infinity)) return found
      if (day >= from && found.length < most) found.push(day)
    }
    if (counted >= (rule.count ?? Infinity)) break
  }
  return found
}

/** A period that certainly ends before the day, or one before the first. */
function periodBefore({ frequency, interval }: Rule, first: number, day: number): number {
  const longest = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 }[frequency]
  return Math.floor((day - first) / (longest * interval)) - 1
}

interface Period {
  start: number
  days: number[]
}

function daysIn(rule: Rule, first: number, period: number): Period {
  const steps = period * rule.interval
  switch (rule.frequency) {
    case 'DAILY':
      return day(rule, first + steps)
    case 'WEEKLY':
      return week(rule, first, steps)
    case 'MONTHLY':
      return month(rule, first, steps)
    case 'YEARLY':
      return year(rule, first, steps)
  }
}

function day({ months, monthDays, weekdays }: Rule, start: number): Period {
  const fits =
    isIn(months, monthOf(start)) &&
    (monthDays.length === 0 || monthDaysIn(start, monthDays).includes(start)) &&
    isIn(
      weekdays.map(({ weekday }) => weekday),
      weekdayOf(start),
    )
  return { start, days: fits ? [start] : [] }
}

function week({ weekdays, months, weekStart }: Rule, first: number, steps: number): Period {
  const start = first - ((weekdayOf(first) - weekStart + 7) % 7) + steps * 7
  const wanted = weekdays.length > 0 ? weekdays.map(({ weekday }) => weekday) : [weekdayOf(first)]
  const days = wanted
    .map((weekday) => start + ((weekday - weekStart + 7) % 7))
    .filter((found) => isIn(months, monthOf(found)))
  return { start, days }
}

function month(rule: Rule, first: number, steps: number): Period {
  const date = dateOf(first)
  const start = firstOfMonth(date.getUTCFullYear(), date.getUTCMonth() + steps)
  const days = isIn(rule.months, monthOf(start)) ? daysOfMonth(rule, first, start) : []
  return { start, days }
}

function year(rule: Rule, first: number, steps: number): Period {
  const number = dateOf(first).getUTCFullYear() + steps
  const start = firstOfMonth(number, 0)
  const { months, monthDays, weekdays } = rule
  if (weekdays.length > 0 && monthDays.length === 0 && months.length === 0)
    return { start, days: weekdaysIn(start, firstOfMonth(number + 1, 0), weekdays) }

  const every = monthDays.length > 0 ? Array.from({ length: 12 }, (_, index) => index + 1) : []
  const wanted = [months, every, [monthOf(first)]].find(({ length }) => length > 0) ?? []
  const days = wanted.flatMap((one) => daysOfMonth(rule, first, firstOfMonth(number, one - 1)))
  return { start, days }
}

function daysOfMonth({ monthDays, weekdays }: Rule, first: number, start: number): number[] {
  const end = endOfMonth(start)
  if (monthDays.length > 0) {
    const all = monthDaysIn(start, monthDays)
    const allowed = weekdays.map(({ weekday }) => weekday)
    return all.filter((found) => isIn(allowed, weekdayOf(found)))
  }
  if (weekdays.length > 0) return weekdaysIn(start, end, weekdays)
  return monthDaysIn(start, [dateOf(first).getUTCDate()])
}

/** The days with these numbers in the month of the given day; negative ones count from its end. */
function monthDaysIn(inMonth: number, wanted: readonly number[]): number[] {
  const date = dateOf(inMonth)
  const start = firstOfMonth(date.getUTCFullYear(), date.getUTCMonth())
  const length = endOfMonth(start) - start
  return wanted
    .map((number) => (number < 0 ? length + number + 1 : number))
    .filter((number) => number >= 1 && number <= length)
    .map((number) => start + number - 1)
}

function weekdaysIn(start: number, end: number, wanted: readonly RuleWeekday[]): number[] {
  return wanted.flatMap(({ weekday, ordinal }) => {
    const first = start + ((weekday - weekdayOf(start) + 7) % 7)
    const all = Array.from({ length: Math.ceil((end - first) / 7) }, (_, at) => first + at * 7)
    return ordinal === 0 ? all : all.slice(...(ordinal > 0 ? [ordinal - 1, ordinal] : nth(ordinal)))
  })
}

/** The bounds of a slice that holds the last, the one before it, … */
function nth(fromEnd: number): [number, number | undefined] {
  return [fromEnd, fromEnd + 1 || undefined]
}

/** The days in order, each once, or those of them that BYSETPOS names. */
function placed({ positions }: Rule, days: readonly number[]): number[] {
  const sorted = [...new Set(days)].sort((a, b) => a - b)
  if (positions.length === 0) return sorted
  const chosen = positions.flatMap((at) => sorted.at(at > 0 ? at - 1 : at) ?? [])
  return [...new Set(chosen)].sort((a, b) => a - b)
}

/** An empty list allows everything. */
function isIn(allowed: readonly number[], value: number): boolean {
  return allowed.length === 0 || allowed.includes(value)
}

function dateOf(dayNumber: number): Date {
  return new Date(dayNumber * MS_PER_DAY)
}

function monthOf(dayNumber: number): number {
  return dateOf(dayNumber).getUTCMonth() + 1
}

/** 1 is Monday; 1970-01-01 was a Thursday. */
function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1
}

function firstOfMonth(fullYear: number, monthIndex: number): number {
  return Date.UTC(fullYear, monthIndex, 1) / MS_PER_DAY
}

/** The first day after the month that begins on the given one. */
function endOfMonth(start: number): number {
  const date = dateOf(start)
  return firstOfMonth(date.getUTCFullYear(), date.getUTCMonth() + 1)
}
