import type { Band } from './band.ts'
import type { Closeness } from './person.ts'
import type { TieKind, TieState } from './tie.ts'

/**
 * How likely an introduction over a confirmed tie of each kind comes about, 0 to 1.
 *
 * Design choices, between 0.2 and 0.9: who once introduced two people, or is family, will do it
 * again; to have been at one place says less.
 */
export const KIND_RELIABILITY = {
  family: 0.8,
  introduced: 0.7,
  mentor: 0.7,
  'reports to': 0.65,
  colleague: 0.55,
  knows: 0.5,
  'fellow student': 0.45,
} as const satisfies Record<TieKind, number>

/** What it adds that somebody has said how they know of a tie. A design choice, as above. */
export const EVIDENCE_BONUS = 0.1

/** What a suggested tie is worth of its confidence: it may not be there at all. */
export const SUGGESTED_SHARE = 0.4

/** How likely somebody of each band does me a favour, 0 to 1. A design choice, as above. */
export const BAND_RELIABILITY = {
  strong: 0.85,
  familiar: 0.7,
  weak: 0.45,
  dormant: 0.3,
  unknown: 0.15,
} as const satisfies Record<Band, number>

/** What each step of closeness above or below the middle adds or takes. */
export const CLOSENESS_STEP = 0.05

const BOUNDS = { least: 0.05, most: 0.95 } as const

/** What is known of a tie between two others. */
export interface KnownTie {
  kind: TieKind
  state: TieState
  /** 0 to 1. */
  confidence: number
  evidence: string
}

/** How likely an introduction over a tie comes about, 0 to 1; 0 for a rejected one. */
export function tieReliability({ kind, state, confidence, evidence }: KnownTie): number {
  if (state === 'rejected') return 0
  if (state === 'suggested') return Math.max(BOUNDS.least, confidence * SUGGESTED_SHARE)
  return Math.min(0.9, KIND_RELIABILITY[kind] + (evidence ? EVIDENCE_BONUS : 0))
}

/** How likely somebody I know helps me, 0 to 1; closeness counts from its middle, 3. */
export function myReliability(band: Band, closeness: Closeness | null): number {
  const steps = closeness === null ? 0 : closeness - 3
  const value = BAND_RELIABILITY[band] + steps * CLOSENESS_STEP
  return Math.min(BOUNDS.most, Math.max(BOUNDS.least, value))
}
