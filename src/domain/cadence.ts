import * as z from 'zod'
import { CIRCLE_CADENCE_DAYS, type Circle } from './circle.ts'
import { addDays, daysBetween, type Day } from './day.ts'

/** How a relationship stands against its cadence. */
export const CadenceState = z.enum(['fresh', 'due soon', 'due', 'overdue'])
export type CadenceState = z.infer<typeof CadenceState>

export interface Cadence {
  days: number
  dueOn: Day
  state: CadenceState
}

/** From which part of the cadence on a state holds. Design choices. */
const STATE_FROM = { 'due soon': 0.8, due: 1, overdue: 1.5 } as const

/**
 * When the next contact is due, and how that stands on a given day.
 *
 * Somebody never contacted is due from the day they entered their circle.
 *
 * @returns nothing where the circle and the person have no cadence, or it pauses on that day
 */
export function cadenceOn(
  on: Day,
  person: {
    circle: Circle
    cadenceDays: number | null
    circleSince: Day | null
    lastContact: Day | null
    pausedUntil: Day | null
  },
): Cadence | undefined {
  const days = person.cadenceDays ?? CIRCLE_CADENCE_DAYS[person.circle]
  if (days === null || isPausedOn(on, person)) return undefined

  if (!person.lastContact) return { days, dueOn: person.circleSince ?? on, state: 'due' }
  const part = daysBetween(person.lastContact, on) / days
  return { days, dueOn: addDays(person.lastContact, days), state: stateAt(part) }
}

/** Whether somebody is to be left in peace on a day. */
export function isPausedOn(on: Day, { pausedUntil }: { pausedUntil: Day | null }): boolean {
  return pausedUntil !== null && on < pausedUntil
}

function stateAt(part: number): CadenceState {
  if (part > STATE_FROM.overdue) return 'overdue'
  if (part >= STATE_FROM.due) return 'due'
  return part >= STATE_FROM['due soon'] ? 'due soon' : 'fresh'
}
