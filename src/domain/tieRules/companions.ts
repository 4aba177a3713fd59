import type { OrganisationStays } from './organisations.ts'
import { joined, overlapOf, type Span, spanOf } from './stay.ts'

/** Tells of any two people whether they were at one organisation together, however large it is. */
export function companions(organisations: readonly OrganisationStays[], thisMonth: number) {
  const spansOf = new Map<number, Map<number, Span>>()
  for (const { id, stays } of organisations)
    for (const stay of stays) {
      const span = spanOf(stay, thisMonth)
      if (!span) continue
      const spans = spansOf.get(stay.personId) ?? new Map<number, Span>()
      const before = spans.get(id)
      spansOf.set(stay.personId, spans.set(id, before ? joined(before, span) : span))
    }

  return function wereTogether(one: number, other: number): boolean {
    const theirs = spansOf.get(other)
    for (const [id, span] of spansOf.get(one) ?? []) {
      const their = theirs?.get(id)
      if (their && overlapOf(span, their)) return true
    }
    return false
  }
}
