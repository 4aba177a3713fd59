import type { Day, Instant } from '../day.ts'
import type { FollowUpState } from '../followUp.ts'
import type { FoundFollowUp } from './foundEvent.ts'

/** When a follow-up is due. */
export interface Due {
  day: Day
  /** `HH:MM`; null for a follow-up that takes no time of its own. */
  time: string | null
}

/** A follow-up as it is in the file. */
export interface StoredFollowUp {
  state: FollowUpState
  dueOn: Day
  dueAt: string | null
  updatedAt: Instant
}

/**
 * What a calendar has changed in a follow-up: its new day and time, `dropped` where its event was
 * called off, nothing where it says what the file does.
 *
 * A calendar that was saved before the follow-up was changed here is out of date, and has no say.
 *
 * @param due what the calendar says, in the time zone of the follow-up
 */
export function changeInCalendar(
  stored: StoredFollowUp,
  found: FoundFollowUp,
  due: Due,
): Due | 'dropped' | undefined {
  if (stored.state !== 'open' || isOlder(found.changedAt, stored.updatedAt)) return undefined
  if (found.isCancelled) return 'dropped'
  return due.day === stored.dueOn && due.time === stored.dueAt ? undefined : due
}

/** Whether a calendar was saved before the file was changed. Calendars know no fractions of a second. */
export function isOlder(changedAt: Instant | null, updatedAt: Instant): boolean {
  return changedAt !== null && changedAt.slice(0, 19) < updatedAt.slice(0, 19)
}
