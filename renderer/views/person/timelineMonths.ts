import type { InteractionRow } from '#contract/interactions'
import { MONTHS } from '#domain/months'

/** The interactions of one month, under its name. */
export interface TimelineMonth {
  name: string
  interactions: InteractionRow[]
}

/** Interactions by month, in the order in which they come. */
export function timelineMonths(interactions: readonly InteractionRow[]): TimelineMonth[] {
  const months = Map.groupBy(interactions, ({ day }) => day.slice(0, 7))
  return [...months].map(([month, rows]) => ({ name: nameOf(month), interactions: rows }))
}

/** "March 2026" for "2026-03". */
function nameOf(month: string): string {
  return `${MONTHS[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`
}
