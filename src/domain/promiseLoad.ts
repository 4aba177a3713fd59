import type { Day } from './day.ts'
import { addDays } from './day.ts'

/** Weeks over which it is counted what is really done. A design choice. */
export const PRACTICE_WEEKS = 8

/** Up to this share above the practice a promise counts as kept. A design choice. */
const LEEWAY = 1.25

/** What the circles promise, beside what is done; both in contacts a week. */
export interface PromiseLoad {
  promised: number
  practised: number
  /** How many people a cadence is promised to. */
  people: number
  /** What is promised, cadence by cadence, the shortest first. */
  terms: readonly PromiseTerm[]
  /** How many contacts there were, once for each person, in the weeks that count as practice. */
  contacts: number
  /** Whether more is promised than is done, by more than a little. */
  isTooMuch: boolean
  /** How many cadences, the shortest first, come to what is too much; 0 if nothing is. */
  toMove: number
}

/** What the people of one cadence add to the promise. */
export interface PromiseTerm {
  days: number
  people: number
  /** Contacts a week. */
  adds: number
}

/**
 * How many contacts a week the cadences promise: Σ 7 / cadence, and how many there really were.
 *
 * @param cadences in days, of everybody who has one
 * @param contactDays the day of each contact, once for each person; older ones do not count
 */
export function promiseLoad(
  on: Day,
  cadences: readonly number[],
  contactDays: readonly Day[],
): PromiseLoad {
  const terms = termsOf(cadences)
  const promised = terms.reduce((sum, { adds }) => sum + adds, 0)
  const since = practiceSince(on)
  const contacts = contactDays.filter((day) => day > since && day <= on).length
  const practised = contacts / PRACTICE_WEEKS
  const isTooMuch = promised > Math.max(practised, 1) * LEEWAY
  return {
    promised,
    practised,
    people: cadences.length,
    terms,
    contacts,
    isTooMuch,
    toMove: isTooMuch ? countToMove(cadences, promised - Math.max(practised, 1)) : 0,
  }
}

function termsOf(cadences: readonly number[]): PromiseTerm[] {
  return [...Map.groupBy(cadences, (days) => days)]
    .map(([days, { length }]) => ({ days, people: length, adds: (length * 7) / days }))
    .toSorted((a, b) => a.days - b.days)
}

/** The day after which contacts count as practice. */
export function practiceSince(on: Day): Day {
  return addDays(on, -7 * PRACTICE_WEEKS)
}

function countToMove(cadences: readonly number[], tooMuch: number): number {
  let left = tooMuch
  const shortestFirst = cadences.toSorted((a, b) => a - b)
  const index = shortestFirst.findIndex((days) => {
    left -= 7 / days
    return left <= 0
  })
  return index + 1
}

/** "Your circles promise 11.2 contacts a week; you make 4.1." */
export function loadInWords({
  promised,
  practised,
  isTooMuch,
  toMove,
}: Pick<PromiseLoad, 'promised' | 'practised' | 'isTooMuch' | 'toMove'>): string {
  const contacts = figure(promised) === '1' ? 'contact' : 'contacts'
  const sum = `Your circles promise ${figure(promised)} ${contacts} a week; you make ${figure(practised)}.`
  if (!isTooMuch) return sum
  const who = toMove === 1 ? 'one person' : `${toMove} people`
  return `${sum} Move ${who} to a wider circle?`
}

function figure(contacts: number): string {
  return contacts.toLocaleString('en', { maximumFractionDigits: 1 })
}
