import type { Day, Instant } from '../day.ts'
import type { InteractionKind } from '../interaction.ts'

/** An interaction that is in the file. */
export interface LoggedMeeting {
  kind: InteractionKind
  day: Day
  at: Instant | null
  /** Whether it was taken from a calendar. */
  isFromCalendar: boolean
  personIds: readonly number[]
}

const MET: ReadonlySet<InteractionKind> = new Set(['meeting', 'call', 'video call', 'event'])

/**
 * Tells whether a meeting is in the file already, though not by its key: somebody of it was met on
 * that day, as the user logged by hand, or at that very time, as another calendar told.
 */
export function loggedBefore(
  logged: readonly LoggedMeeting[],
): (meeting: { day: Day; at: Instant | null }, personIds: readonly number[]) => boolean {
  const byDay = Map.groupBy(
    logged.filter(({ kind }) => MET.has(kind)),
    ({ day }) => day,
  )
  return ({ day, at }, personIds) =>
    (byDay.get(day) ?? []).some(
      (one) =>
        (!one.isFromCalendar || (at !== null && one.at === at)) &&
        one.personIds.some((id) => personIds.includes(id)),
    )
}
