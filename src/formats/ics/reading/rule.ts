import { momentIn, type Moment } from './moment.ts'

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'

/** A weekday, 1 for Monday; with an ordinal the second (2) or last (-1) of a month or year, else 0. */
export interface RuleWeekday {
  weekday: number
  ordinal: number
}

/** The RRULE of something that people do. */
export interface Rule {
  frequency: Frequency
  interval: number
  count: number | null
  until: Moment | null
  weekdays: RuleWeekday[]
  monthDays: number[]
  months: number[]
  positions: number[]
  weekStart: number
}

const FREQUENCIES: readonly string[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const KNOWN = new Set('FREQ INTERVAL COUNT UNTIL BYDAY BYMONTHDAY BYMONTH BYSETPOS WKST'.split(' '))

/** A part has no more values than a year has days. */
const MOST_VALUES = 366
const LONGEST = 4_000

/**
 * The rule a value of type RECUR says.
 *
 * @returns nothing for what is no rule, and for rules that no meeting of people has: by the second,
 *   by the number of the week
 * @see RFC 5545 §3.3.10
 */
export function ruleOf(value: string): Rule | undefined {
  if (value.length > LONGEST) return undefined
  const parts = new Map(
    value
      .toUpperCase()
      .split(';')
      .filter(Boolean)
      .map((part): [string, string] => {
        const [name = '', said = ''] = part.split('=')
        return [name.trim(), said.trim()]
      }),
  )
  const frequency = parts.get('FREQ')
  if (!isFrequency(frequency) || [...parts.keys()].some((name) => !KNOWN.has(name)))
    return undefined

  const until = parts.get('UNTIL')
  const rule: Rule = {
    frequency,
    interval: numberOf(parts.get('INTERVAL') ?? '1', 1, 10_000),
    count: parts.has('COUNT') ? numberOf(parts.get('COUNT') ?? '', 1, Infinity) : null,
    until: until === undefined ? null : (momentIn(until, '') ?? null),
    weekdays: listOf(parts.get('BYDAY')).map(weekdayOf),
    monthDays: listOf(parts.get('BYMONTHDAY')).map((day) => numberOf(day, -31, 31)),
    months: listOf(parts.get('BYMONTH')).map((month) => numberOf(month, 1, 12)),
    positions: listOf(parts.get('BYSETPOS')).map((position) => numberOf(position, -366, 366)),
    weekStart: WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO') + 1 || 1,
  }
  return isSound(rule) && (until === undefined || rule.until) ? rule : undefined
}

function isFrequency(text: string | undefined): text is Frequency {
  return text !== undefined && FREQUENCIES.includes(text)
}

function isSound({ interval, count, weekdays, monthDays, months, positions }: Rule): boolean {
  const numbers = [interval, count ?? 1, ...monthDays, ...months, ...positions]
  return (
    [...numbers, ...weekdays.map(({ ordinal }) => ordinal || 1)].every(
      (number) => number !== 0 && !Number.isNaN(number),
    ) &&
    weekdays.every(({ weekday }) => weekday > 0) &&
    numbers.length + weekdays.length <= MOST_VALUES
  )
}

function listOf(text: string | undefined): string[] {
  return text === undefined ? [] : text.split(',').map((part) => part.trim())
}

function weekdayOf(text: string): RuleWeekday {
  const [, ordinal, name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? []
  return {
    weekday: WEEKDAYS.indexOf(name) + 1,
    ordinal: ordinal ? Number(ordinal) || Number.NaN : 0,
  }
}

/** NaN for what is no whole number between the two. */
function numberOf(text: string, least: number, most: number): number {
  const number = /^[+-]?\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  return number >= least && number <= most ? number : Number.NaN
}
