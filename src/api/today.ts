import { countDueBetween, followUpsDue, peopleWithOpenFollowUps } from '#db/queries/followUps'
import { type Day, daysBetween } from '#domain/day'
import { sundayOf } from '#domain/followUp'
import { sleepersOn } from '#domain/waking'
import { os } from './context.ts'
import { followUpRow } from './followUpRow.ts'
import type { NetworkRow } from './network.ts'

/** How many people are proposed at once: as many as fit a calm page. */
const MOST_TO_KEEP_WARM = 7

/** Proposed on a quiet day, as after a first import. */
const MOST_SUGGESTIONS = 3

export const today = os.today.router({
  get: os.today.get.handler(({ context }) => {
    const on = context.today()
    const { read } = context.db
    const rows = [...context.network(on).values()]
    const planned = peopleWithOpenFollowUps(read)
    const unplanned = rows.filter(({ id }) => !planned.has(id))
    const due = unplanned.filter((row) => isDue(on, row))
    const sleepers = sleepersOn(
      on,
      unplanned.filter((row) => row.status === 'known' && !isDue(on, row)),
    )
    return {
      today: on,
      followUps: followUpsDue(read, on).map((row) => followUpRow(on, row)),
      laterThisWeek: countDueBetween(read, on, sundayOf(on)),
      keepWarm: due
        .toSorted((a, b) => lateness(on, b) - lateness(on, a))
        .slice(0, MOST_TO_KEEP_WARM),
      keepWarmTotal: due.length,
      suggestions: sleepers.slice(0, due.length > 0 ? 1 : MOST_SUGGESTIONS),
    }
  }),
})

function isDue(on: Day, { cadence }: NetworkRow): boolean {
  return cadence !== null && cadence.dueOn <= on
}

/** How late a contact is, in cadences: somebody of the inner circle is late after days, not months. */
function lateness(on: Day, { cadence }: NetworkRow): number {
  return cadence ? daysBetween(cadence.dueOn, on) / cadence.days : 0
}
