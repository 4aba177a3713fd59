import type { Circle } from './circle.ts'
import { daysBetween, type Day } from './day.ts'
import type { InteractionDirection, InteractionKind } from './interaction.ts'

/**
 * What one interaction of each kind adds.
 *
 * A design choice. That recent and two-way contact counts more follows tie-decay networks
 * (Ahmad, Porter, Beguerisse-Díaz 2018) and "Interactions Rank" (Roth et al. 2010).
 */
export const KIND_WEIGHT = {
  meeting: 3,
  event: 2,
  call: 2,
  'video call': 2,
  introduction: 2,
  favour: 2,
  letter: 1.5,
  email: 1,
  message: 1,
} as const satisfies Record<InteractionKind, number>

/** What only I said counts half. A design choice, as above. */
export const DIRECTION_WEIGHT = {
  outbound: 0.5,
  inbound: 1,
  mutual: 1,
} as const satisfies Record<InteractionDirection, number>

/** Days after which a contact has lost half its warmth, by circle. A design choice, as above. */
export const HALF_LIFE_DAYS = {
  inner: 21,
  close: 60,
  active: 120,
  wide: 240,
  none: 240,
} as const satisfies Record<Circle, number>

/** An interaction as warmth sees it. */
export interface WeighedInteraction {
  kind: InteractionKind
  day: Day
  direction: InteractionDirection
  /** How many people took part beside me; it counts 1/√n for each. */
  people: number
}

/**
 * What one interaction adds to a relationship's warmth on its own day, above 0.
 *
 * @throws {RangeError} if fewer than one person took part
 */
export function weightOf(interaction: Omit<WeighedInteraction, 'day'>): number {
  if (!(interaction.people >= 1))
    throw new RangeError(`people must be at least 1: ${interaction.people}`)
  const weight = KIND_WEIGHT[interaction.kind] * DIRECTION_WEIGHT[interaction.direction]
  return weight / Math.sqrt(interaction.people)
}

/** What is left of a weight after some days, 0 or more. */
export function faded(weight: number, ageDays: number, circle: Circle): number {
  return weight * 2 ** (-ageDays / HALF_LIFE_DAYS[circle])
}

/**
 * What one interaction adds to a relationship's warmth on a given day.
 *
 * @returns 0 for an interaction after that day; else above 0
 * @throws {RangeError} if fewer than one person took part
 */
export function warmthOfInteraction(
  on: Day,
  interaction: WeighedInteraction,
  circle: Circle,
): number {
  const weight = weightOf(interaction)
  const ageDays = daysBetween(interaction.day, on)
  return ageDays < 0 ? 0 : faded(weight, ageDays, circle)
}

/** How alive a relationship is on a given day: the sum of what its interactions still add. */
export function warmthOn(
  on: Day,
  interactions: readonly WeighedInteraction[],
  circle: Circle,
): number {
  return interactions.reduce(
    (sum, interaction) => sum + warmthOfInteraction(on, interaction, circle),
    0,
  )
}
