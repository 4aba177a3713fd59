import type { Day, Instant } from '../day.ts'
import type { Problem } from '../found.ts'
import type { Invited } from './invited.ts'

/** Something that took place, as a calendar tells it: when, what, where and who was asked. */
export interface FoundEvent {
  /** Equal in every export of the calendar that holds it. */
  key: string
  /** The day it was for the user. */
  day: Day
  /** Null for something that takes the day. */
  at: Instant | null
  title: string
  place: string
  /** Whether a place to meet online is set. */
  hasConference: boolean
  invited: readonly Invited[]
}

/** When something is, as a calendar writes it. */
export interface FoundTime {
  day: Day
  /** `HH:MM`, null for the whole day. Counts as it stands where `at` is null. */
  time: string | null
  at: Instant | null
}

/** What a calendar says of an event that was made here. */
export interface FoundFollowUp extends FoundTime {
  uid: string
  isCancelled: boolean
  /** When the calendar changed it last, if it says so. */
  changedAt: Instant | null
  /** Where it repeats, the days that are not as its rule has them. */
  days: FoundDay[]
}

/** A day of a series that was moved, or left out. */
export interface FoundDay {
  of: FoundTime
  to: FoundTime | null
  changedAt: Instant | null
}

/** What was found in calendars. */
export interface FoundCalendar {
  events: FoundEvent[]
  followUps: FoundFollowUp[]
  /** What the calendars are called; some are called by the address of their owner. */
  names: string[]
  /** Events that were called off. */
  cancelled: number
  problems: Problem[]
}
