import * as z from 'zod'
import { type Day, parseDay } from './day.ts'

const WEEKDAY = '(?:MO|TU|WE|TH|FR|SA|SU)'
const ORDINAL = '[+-]?[1-5]'
const MONTH = '(?:1[0-2]|[1-9])'
const DAY_OF_MONTH = '-?(?:[12][0-9]|3[01]|[1-9])'
const PARTS = [
  'INTERVAL=[1-9][0-9]{0,2}',
  'COUNT=[1-9][0-9]{0,2}',
  'UNTIL=[0-9]{8}',
  `WKST=${WEEKDAY}`,
  `BYDAY=${listOf(`(?:${ORDINAL})?${WEEKDAY}`)}`,
  `BYMONTH=${listOf(MONTH)}`,
  `BYMONTHDAY=${listOf(DAY_OF_MONTH)}`,
  `BYSETPOS=${listOf(ORDINAL)}`,
]
const RULE = new RegExp(`^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:${PARTS.join('|')}))*$`)

/**
 * How a follow-up repeats: the value of an RRULE (RFC 5545 §3.3.10), at most once a day.
 *
 * UNTIL is always the last day, without time; a calendar file says it in the form its event needs.
 */
export const Repeats = z
  .string()
  .max(200)
  .regex(RULE)
  .refine(hasEachPartOnce)
  .refine(endsOnADay)
  .refine(hasPartsThatFit)
export type Repeats = z.infer<typeof Repeats>

/** A day on which something that repeats takes place, and how it repeats from there on. */
export interface Occurrence {
  on: Day
  repeats: Repeats
}

/** The day its rule gives for something that repeats, and the day on which it takes place. */
export interface NextOccurrence extends Occurrence {
  occursOn: Day
}

/** A day of a rule that is left out, or takes place on another day. */
export interface RuleException {
  readonly occursOn: Day
  readonly movedTo: Day | null
}

/** How something goes on that repeats. */
export interface RuleWithExceptions {
  repeats: string
  /** The day its rule gives for the time that is open. */
  from: Day
  exceptions: readonly RuleException[]
}

function listOf(item: string): string {
  return `${item}(?:,${item})*`
}

function hasEachPartOnce(rule: string): boolean {
  const names = rule.split(';').map((part) => part.split('=')[0])
  return new Set(names).size === names.length
}

/** No part that means nothing at its frequency: some calendars refuse the whole file for it. */
function hasPartsThatFit(rule: string): boolean {
  const has = (pattern: RegExp) => pattern.test(rule)
  const isShort = has(/^FREQ=(DAILY|WEEKLY)/)
  return !(
    (has(/COUNT=/) && has(/UNTIL=/)) ||
    (has(/^FREQ=WEEKLY/) && has(/BYMONTHDAY=/)) ||
    (isShort && has(/BYDAY=[^;]*[0-9]/)) ||
    (has(/BYSETPOS=/) && !has(/BY(DAY|MONTH|MONTHDAY)=/))
  )
}

function endsOnADay(rule: string): boolean {
  const [, year, month, day] = /UNTIL=(.{4})(..)(..)/.exec(rule) ?? []
  return year === undefined || parseDay(`${year}-${month}-${day}`) !== undefined
}
