import { oc, type } from '@orpc/contract'
import type { Day } from '#domain/day'
import type { FollowUpRow } from './followUps.ts'
import type { PersonRow } from './people.ts'

/** The few things that matter now. */
export interface TodaySheet {
  today: Day
  /** Overdue, and due today. */
  followUps: FollowUpRow[]
  /** How many more are due until Sunday. */
  laterThisWeek: number
  /** People whose cadence has run out, the most overdue first; at most seven. */
  keepWarm: PersonRow[]
  keepWarmTotal: number
  /** Somebody worth waking, or null. */
  suggestion: PersonRow | null
}

export const today = { get: oc.output(type<TodaySheet>()) }
