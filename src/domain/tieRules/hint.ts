import type { TieKind } from '../tie.ts'

/** One reason to believe that two people know each other. */
export interface TieHint {
  one: number
  other: number
  /** Of several hints of one origin ("organisation 12"), the strongest counts alone. */
  origin: string
  kind: TieKind
  /** 0 to 1. */
  confidence: number
  /** In words: "Both at Nimbus, 2019 to 2022". */
  evidence: string
}

/** Below this, a tie is not suggested. */
export const LEAST_CONFIDENCE = 0.2

/** A circumstance in which people get to know each other, and how surely they do. */
export interface Circumstance {
  /** The confidence among a few. */
  confidence: number
  /** Up to how many people "a few" are. */
  few: number
}

/** Up to so many people at a place, everybody meets everybody. */
const SMALL_PLACE = 50
/** What is taken for the size of a place of which it is not known. */
const USUAL_PLACE = 250

/**
 * How surely two people I know at one place or occasion know each other.
 *
 * Falls with the square root of how many I know there, and more slowly, with the fourth root, with
 * how many there are in all: two people whom I both know are no random two. A design choice. That
 * the share of acquainted pairs falls with the size of an organisation, and grows with the time
 * spent there together: Hsieh et al. 2013, "Organizational Overlap on Social Networks and its
 * Applications" (WWW).
 *
 * @param known how many I know there, 1 at least
 * @param inAll how many there are; null where that is not known
 */
export function confidenceAmong(
  { confidence, few }: Circumstance,
  known: number,
  inAll: number | null = known,
): number {
  const ofKnown = Math.min(1, (few / known) ** (1 / 2))
  const ofAll = Math.min(1, (SMALL_PLACE / Math.max(inAll ?? USUAL_PLACE, known)) ** (1 / 4))
  return confidence * ofKnown * ofAll
}
