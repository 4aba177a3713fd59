import { listFollowUps } from '#db/queries/followUps'
import { type Day, daysBetween } from '#domain/day'
import { os } from './context.ts'
import { followUpRow } from './followUpRow.ts'
import type { NetworkRow } from './network.ts'

/** How many people are proposed at once: as many as fit a calm page. */
const MOST_TO_KEEP_WARM = 7

export const today = os.today.router({
  get: os.today.get.handler(({ context }) => {
    const on = context.today()
    const open = listFollowUps(context.db.read, 'open', 50_000).map((row) => followUpRow(on, row))
    const rows = [...context.network(on).values()]
    const due = rows.filter(({ cadence }) => cadence !== null && cadence.dueOn <= on)
    return {
      today: on,
      followUps: open.filter(({ group }) => group === 'overdue' || group === 'today'),
      laterThisWeek: open.filter(({ group }) => group === 'this week').length,
      keepWarm: due
        .toSorted((a, b) => lateness(on, b) - lateness(on, a))
        .slice(0, MOST_TO_KEEP_WARM),
      keepWarmTotal: due.length,
      suggestion: worthWaking(on, rows),
    }
  }),
})

/** How late a contact is, in cadences: somebody of the inner circle is late after days, not months. */
function lateness(on: Day, { cadence }: NetworkRow): number {
  return cadence ? daysBetween(cadence.dueOn, on) / cadence.days : 0
}

/** Of the dormant relationships, the closest; somebody who is due is proposed anyway. */
function worthWaking(on: Day, rows: readonly NetworkRow[]): NetworkRow | null {
  const dormant = rows.filter(
    ({ band, closeness, cadence }) =>
      band === 'dormant' && (closeness ?? 0) >= 3 && !(cadence && cadence.dueOn <= on),
  )
  return dormant.toSorted((a, b) => (b.closeness ?? 0) - (a.closeness ?? 0))[0] ?? null
}
