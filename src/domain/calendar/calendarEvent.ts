import type { Day, Instant } from '../day.ts'

/** An event as a calendar is to show it. Texts say as much as the level of privacy allows. */
export interface CalendarEvent {
  /** Never changes; an event is recognised by it. */
  readonly uid: string
  readonly summary: string
  readonly description: string
  readonly on: Day
  /** `HH:MM`; null for one of the whole day. */
  readonly at: string | null
  readonly timeZone: string | null
  /** The value of an RRULE (RFC 5545 §3.3.10). */
  readonly repeats: string | null
  /** Days of the rule on which it does not take place. */
  readonly skipped: readonly Day[]
  /** Days of the rule which take place on another one. */
  readonly moved: readonly { readonly from: Day; readonly to: Day }[]
  /** Minutes before it begins. */
  readonly alarmMinutes: number | null
  readonly categories: readonly string[]
  /** `kithmap://person/<uid>`, or null. */
  readonly link: string | null
  readonly isCancelled: boolean
  /** When what it is made from changed last. */
  readonly changedAt: Instant
}

/** An event with what tells a calendar which of two versions is the later one. */
export interface StampedEvent extends CalendarEvent {
  /** Grows with every change. RFC 5545 §3.8.7.4. */
  readonly sequence: number
  readonly stampedAt: Instant
}

/** An event of a whole day, once, as most are; the rest is said by whoever makes it. */
export const ONE_DAY = {
  at: null,
  timeZone: null,
  repeats: null,
  skipped: [],
  moved: [],
  alarmMinutes: null,
  isCancelled: false,
} as const

/** Where a click in a calendar leads. */
export function personLink(uid: string): string {
  return `kithmap://person/${uid}`
}
