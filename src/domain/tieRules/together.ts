import { type Circumstance, confidenceAmong, LEAST_CONFIDENCE } from './hint.ts'
import { overlapOf, type Span } from './stay.ts'

/** Somebody's time at a place. */
export interface Member {
  personId: number
  span: Span
}

/** Two people who were at a place at the same time. */
export interface Together {
  one: number
  other: number
  span: Span
  confidence: number
}

/** Up to so many months together, people need not have met. */
const SHORT_MONTHS = 6
const SHORT_FACTOR = 0.6

/**
 * Who was at a place together, and how surely they know each other.
 *
 * What counts is how many were there in somebody's time, so that a school of long standing is no
 * larger than its years. Whoever was there among too many to be suggested is left out before any
 * pair is made: each of the others has at most `few · (confidence / 0.2)²` partners, and the work
 * stays proportional to the number of members, but for sorting them.
 *
 * @param members one entry for each person
 * @param inAll how many are at the place; null where that is not known
 */
export function* togetherAt(
  members: readonly Member[],
  circumstance: Circumstance,
  { inAll, thisMonth }: { inAll: number | null; thisMonth: number },
): Generator<Together> {
  let present: Counted[] = []
  for (const member of fewEnough(members, circumstance, inAll)) {
    present = present.filter(({ span }) => span.to >= member.span.from)
    for (const other of present) {
      const span = overlapOf(other.span, member.span)
      if (!span) continue
      const confidence = Math.min(member.confidence, other.confidence) * lasting(span, thisMonth)
      yield { one: other.personId, other: member.personId, span, confidence }
    }
    present.push(member)
  }
}

interface Counted extends Member {
  /** That somebody knows another one of those who were there in their time. */
  confidence: number
}

/** Those who were there among so few that a tie could be suggested, in the order in which they came. */
function fewEnough(
  members: readonly Member[],
  circumstance: Circumstance,
  inAll: number | null,
): Counted[] {
  const beginnings = Float64Array.from(members, ({ span }) => span.from).sort()
  const ends = Float64Array.from(members, ({ span }) => span.to).sort()
  return members
    .map((member) => {
      const wereThere =
        countBelow(beginnings, member.span.to + 1) - countBelow(ends, member.span.from)
      const confidence = confidenceAmong(circumstance, wereThere, inAll)
      return { ...member, confidence }
    })
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => a.span.from - b.span.from || a.personId - b.personId)
}

/** How many of the sorted numbers are below a limit. */
function countBelow(sorted: Float64Array, limit: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? Infinity) < limit) low = middle + 1
    else high = middle
  }
  return low
}

function lasting({ from, to, isFromKnown }: Span, thisMonth: number): number {
  const months = Math.min(to, thisMonth) - from + 1
  return isFromKnown && months < SHORT_MONTHS ? SHORT_FACTOR : 1
}
