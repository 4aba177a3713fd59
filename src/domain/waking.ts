import { type Day, daysBetween } from './day.ts'

/** What decides whether a relationship is worth waking. */
export interface Sleeper {
  closeness: number | null
  /** How many interactions there have been. */
  interactions: number
  lastContact: Day | null
}

const YEAR_DAYS = 365
const QUARTER_DAYS = 90

/**
 * Those worth a word, the most worth it first: by what can be seen of trust, closeness before
 * interactions, not by how long ago it was (Levin, Walter, Murnighan 2011).
 *
 * First the dormant ties: closeness from 3 or three interactions, and silence for a year. Then
 * those with whom there has been contact and none for a quarter. Then anybody not talked to yet:
 * in a new file nobody has been.
 */
export function sleepersOn<Person extends Sleeper>(on: Day, people: readonly Person[]): Person[] {
  return people
    .map((person) => ({ person, depth: depthOn(on, person) }))
    .filter(({ depth }) => depth < AWAKE)
    .sort((a, b) => a.depth - b.depth || trustOf(b.person) - trustOf(a.person))
    .map(({ person }) => person)
}

const AWAKE = 3

function depthOn(on: Day, { closeness, interactions, lastContact }: Sleeper): number {
  if (lastContact === null) return 2
  const silentDays = daysBetween(lastContact, on)
  const isTrusted = (closeness ?? 0) >= 3 || interactions >= 3
  if (isTrusted && silentDays >= YEAR_DAYS) return 0
  return silentDays >= QUARTER_DAYS ? 1 : AWAKE
}

/** Closeness decides; interactions decide between equals. */
function trustOf({ closeness, interactions }: Sleeper): number {
  return (closeness ?? 0) + interactions / (interactions + 1)
}
