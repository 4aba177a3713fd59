import { addDays, type Day } from '../day.ts'

/** Days from one review to the next: a week. */
const EVERY_DAYS = 7

/** The day of the next review; without one before, today. */
export function nextReviewOn(on: Day, lastOn: Day | null): Day {
  return lastOn ? addDays(lastOn, EVERY_DAYS) : on
}
