import type { Day } from '../day.ts'
import type { PartialDate } from '../partialDate.ts'
import { partsOf } from '../partialDateParts.ts'

/** The part of a position that says from when to when. */
export interface Dates {
  startedOn: PartialDate | null
  endedOn: PartialDate | null
  isPast: boolean
}

/** Months, counted from year 0, both included. */
export interface Span {
  from: number
  /** Infinity while it lasts. */
  to: number
  /** False where the beginning is not known, and `from` is only when somebody was there for sure. */
  isFromKnown: boolean
}

/** The month a day lies in. */
export function monthOf(day: Day): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return year * 12 + month - 1
}

/**
 * When somebody was there for sure; nothing where no date says so, or only lies ahead.
 *
 * A year stands for all of its months. Where the beginning is not known, somebody was there at
 * least at the end, or, if it lasts, now.
 */
export function spanOf({ startedOn, endedOn, isPast }: Dates, thisMonth: number): Span | undefined {
  const from = monthIn(startedOn, 1)
  const end = monthIn(endedOn, 12)
  const to = end ?? (isPast ? from : Infinity)
  if (to === undefined) return undefined
  if (from !== undefined && from > thisMonth) return undefined
  if (from !== undefined && from <= to) return { from, to, isFromKnown: true }
  return { from: Math.min(to, thisMonth), to, isFromKnown: false }
}

function monthIn(date: PartialDate | null, unknownMonth: number): number | undefined {
  const { year, month } = partsOf(date)
  return year === null ? undefined : year * 12 + (month ?? unknownMonth) - 1
}

/** From the first beginning to the last end: who left and came back was there throughout. */
export function joined(one: Span, other: Span): Span {
  const { from, isFromKnown } = one.from <= other.from ? one : other
  return { from, isFromKnown, to: Math.max(one.to, other.to) }
}

/** When both were there; nothing if they never were together. */
export function overlapOf(one: Span, other: Span): Span | undefined {
  const { from, isFromKnown } = one.from >= other.from ? one : other
  const to = Math.min(one.to, other.to)
  return from <= to ? { from, to, isFromKnown } : undefined
}

/** "2019 to 2022", "in 2019", "since 2021", "now", "until 2020". */
export function spanInWords({ from, to, isFromKnown }: Span): string {
  const [first, last] = [from, to].map((month) => Math.floor(month / 12))
  if (!isFromKnown) return to === Infinity ? 'now' : `until ${last}`
  if (to === Infinity) return `since ${first}`
  return first === last ? `in ${first}` : `${first} to ${last}`
}
