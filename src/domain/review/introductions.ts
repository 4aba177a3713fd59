import type { Band } from '../band.ts'

/** Somebody who may be introduced to somebody else. */
export interface Acquainted {
  id: number
  warmth: number
  band: Band
  tagIds: readonly number[]
  organisationIds: readonly number[]
}

/** Two who do not know each other, as far as is known, and what they have in common. */
export interface Introduction {
  personIds: [number, number]
  tagId: number
}

/** Only those whom one may ask: it is a favour to both. */
const MOST_PEOPLE = 60

const MOST = 10

/** A tag that so many share says nothing. */
const MOST_TAGGED = 40

/**
 * Pairs of warm people who share a tag and no organisation and are not tied, the warmest first;
 * nobody twice.
 */
export function introductions(
  people: readonly Acquainted[],
  areTied: (a: number, b: number) => boolean,
): Introduction[] {
  const warm = people
    .filter(({ band, tagIds }) => (band === 'strong' || band === 'familiar') && tagIds.length > 0)
    .toSorted((a, b) => b.warmth - a.warmth)
    .slice(0, MOST_PEOPLE)
  const tagged = countsOf(warm.flatMap(({ tagIds }) => tagIds))
  const taken = new Set<number>()
  const found: Introduction[] = []

  for (const [index, one] of warm.entries()) {
    if (taken.has(one.id)) continue
    const other = warm
      .slice(index + 1)
      .find((other) => !taken.has(other.id) && fit(one, other) !== undefined)
    const tagId = other && fit(one, other)
    if (!other || tagId === undefined) continue
    taken.add(one.id).add(other.id)
    found.push({ personIds: [one.id, other.id], tagId })
    if (found.length >= MOST) break
  }
  return found

  /** The rarest tag two share, if they may be introduced. */
  function fit(one: Acquainted, other: Acquainted): number | undefined {
    if (one.organisationIds.some((id) => other.organisationIds.includes(id))) return undefined
    if (areTied(one.id, other.id)) return undefined
    return one.tagIds
      .filter((id) => other.tagIds.includes(id) && (tagged.get(id) ?? 0) <= MOST_TAGGED)
      .toSorted((a, b) => (tagged.get(a) ?? 0) - (tagged.get(b) ?? 0))[0]
  }
}

function countsOf(ids: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
