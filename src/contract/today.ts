import { oc, type } from '@orpc/contract'
import type { Day } from '#domain/day'
import type { EventRow } from './events.ts'
import type { FollowUpRow } from './followUps.ts'
import type { PersonRow } from './people.ts'

/** The few things that matter now. */
export interface TodaySheet {
  today: Day
  /** Overdue, and due today. */
  followUps: FollowUpRow[]
  /** Meetings of the next two days, as they are due. */
  meetings: FollowUpRow[]
  /** Events that go on, or begin in the next two days. */
  events: EventRow[]
  /** How many more are due until Sunday. */
  laterThisWeek: number
  /** People whose cadence has run out, the most overdue first; at most seven. */
  keepWarm: PersonRow[]
  keepWarmTotal: number
  /** The weekly review: since when one is open, when the last one was, and when the next one is. */
  review: { openSince: Day | null; lastOn: Day | null; nextOn: Day }
  /** People worth waking: one, or three on a day on which nobody has to be kept warm. */
  suggestions: PersonRow[]
}

export const today = { get: oc.output(type<TodaySheet>()) }
