import * as z from 'zod'

/** Warmth in words, from warm to cold; `unknown` where nothing is known. */
export const BANDS = ['strong', 'familiar', 'weak', 'dormant', 'unknown'] as const
export const Band = z.enum(BANDS)
export type Band = z.infer<typeof Band>

/** Least warmth of a band. A design choice; a meeting today is 3. */
export const BAND_FLOOR = { strong: 3, familiar: 1.5, weak: 0.15 } as const

/**
 * The band of a relationship.
 *
 * @param warmth as of `warmthOn`
 * @param isKnown whether there is any interaction or a connection date
 */
export function bandOf(warmth: number, isKnown: boolean): Band {
  if (warmth >= BAND_FLOOR.strong) return 'strong'
  if (warmth >= BAND_FLOOR.familiar) return 'familiar'
  if (warmth > BAND_FLOOR.weak) return 'weak'
  return isKnown ? 'dormant' : 'unknown'
}
