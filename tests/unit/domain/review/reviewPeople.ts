import type { Cadence } from '#domain/cadence'
import { addDays, Day, daysBetween } from '#domain/day'
import { candidatesOf, type ReviewFacts, type ReviewPerson } from '#domain/review/candidates'
import { itemKey } from '#domain/review/item'
import type { Candidates } from '#domain/review/agenda'

/** A Monday. */
export const ON = Day.parse('2026-11-23')

export function day(text: string): Day {
  return Day.parse(text)
}

/** Somebody of whom there is nothing to ask. */
export function person(id: number, more: Partial<ReviewPerson> = {}): ReviewPerson {
  return {
    id,
    status: 'known',
    circle: 'none',
    closeness: null,
    interactions: 1,
    lastContact: addDays(ON, -10),
    warmth: 1,
    band: 'weak',
    cadence: null,
    pausedUntil: null,
    seniority: null,
    birthday: null,
    tagIds: [],
    organisationIds: [],
    isPlanned: false,
    isNew: false,
    hasMoved: false,
    favourOn: null,
    ...more,
  }
}

/** A cadence of so many days that ran out on a day. */
export function dueSince(text: string, days: number): Cadence {
  const dueOn = day(text)
  return { days, dueOn, state: daysBetween(dueOn, ON) < 0 ? 'fresh' : 'due' }
}

export function facts(people: readonly ReviewPerson[], more: Partial<ReviewFacts> = {}) {
  return {
    on: ON,
    people,
    meetings: [],
    overdueIds: [],
    targets: [],
    tieIds: [],
    areTied: () => false,
    tagNames: new Map(),
    leftFor: new Set<string>(),
    ...more,
  } satisfies ReviewFacts
}

/** The keys of what there is to ask in a step. */
export function keys(
  step: keyof Candidates,
  people: readonly ReviewPerson[],
  more: Partial<ReviewFacts> = {},
): string[] {
  return candidatesOf(facts(people, more))[step].map(itemKey)
}
