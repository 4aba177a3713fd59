/** More than any id: two ids below it have a product that a number still holds exactly. */
const IDS = 2 ** 26

/** One number for two people, whichever comes first. */
export function pairKey(one: number, other: number): number {
  if (Math.max(one, other) >= IDS) throw new RangeError(`id ${Math.max(one, other)} is too large`)
  return Math.min(one, other) * IDS + Math.max(one, other)
}

/** The two people of a pair's number, the lower id first. */
export function pairOf(key: number): [lower: number, higher: number] {
  return [Math.floor(key / IDS), key % IDS]
}

/** Every two of the given people, once each. */
export function* pairsOf(personIds: readonly number[]): Generator<[number, number]> {
  for (const [index, one] of personIds.entries())
    for (const other of personIds.slice(index + 1)) yield [one, other]
}
