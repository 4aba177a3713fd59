import { pairKey, pairOf } from '../pair.ts'
import type { TieHint } from './hint.ts'

/** Up to so many people at once, each is taken to have met each other. */
export const MOST_AT_ONCE = 8

/** More occasions of one sort do not make a tie surer than this. */
const MOST_CONFIDENCE = 0.9

/** The occasions of one sort that two people shared. */
interface Shared {
  count: number
  /** That none of them means anything. */
  doubt: number
  first: string
}

/** Counts the occasions of one sort that each two people share. */
export function sharedOccasions() {
  const pairs = new Map<number, Shared>()

  /** @param inWords what the occasion was; only asked for the first of a pair */
  function add(one: number, other: number, confidence: number, inWords: () => string): void {
    const key = pairKey(one, other)
    const known = pairs.get(key)
    if (known) {
      known.count += 1
      known.doubt *= 1 - confidence
    } else pairs.set(key, { count: 1, doubt: 1 - confidence, first: inWords() })
  }

  function* hints(
    sort: Pick<TieHint, 'origin' | 'kind'>,
    evidenceOf: (shared: Shared) => string,
  ): Generator<TieHint> {
    for (const [key, shared] of pairs) {
      const [one, other] = pairOf(key)
      const confidence = Math.min(MOST_CONFIDENCE, 1 - shared.doubt)
      yield { ...sort, one, other, confidence, evidence: evidenceOf(shared) }
    }
  }

  return { add, hints }
}
