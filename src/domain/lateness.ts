import type { Cadence } from './cadence.ts'
import { type Day, daysBetween } from './day.ts'

interface Kept {
  cadence: Cadence | null
}

/** Whether somebody's cadence has run out on a day. */
export function isDueOn(on: Day, { cadence }: Kept): boolean {
  return cadence !== null && cadence.dueOn <= on
}

/** How late a contact is, in cadences: somebody of the inner circle is late after days, not months. */
export function latenessOn(on: Day, { cadence }: Kept): number {
  return cadence ? daysBetween(cadence.dueOn, on) / cadence.days : 0
}
