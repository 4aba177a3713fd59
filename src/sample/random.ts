/** Chance that can be repeated: the same seed gives the same row of draws. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  fraction: () => number
  /** A whole number; both ends may be drawn. */
  integer: (least: number, most: number) => number
  chance: (probability: number) => boolean
  /** One of the items, each as likely as the other. */
  pick: <T>(items: readonly T[]) => T
  /** One of the items, the first the likeliest: the k-th about 1/k as often (Zipf). */
  pickEarly: <T>(items: readonly T[]) => T
  /** One of the items, as often as its weight says. */
  pickWeighted: <T extends { weight: number }>(items: readonly T[]) => T
  /** Up to `count` different items, in the order drawn. */
  some: <T>(items: readonly T[], count: number) => T[]
}

export function seededRandom(seed: number): Random {
  const fraction = mulberry32(seed)
  const integer = (least: number, most: number) =>
    least + Math.floor(fraction() * (most - least + 1))
  const pick = <T>(items: readonly T[]) => itemAt(items, integer(0, items.length - 1))

  return {
    fraction,
    integer,
    chance: (probability) => fraction() < probability,
    pick,
    // Of n ranks, those up to k hold ln(k + 1) / ln(n + 1) of all draws.
    pickEarly: (items) => itemAt(items, Math.floor((items.length + 1) ** fraction()) - 1),
    pickWeighted(items) {
      let left = fraction() * items.reduce((sum, { weight }) => sum + weight, 0)
      return items.find(({ weight }) => (left -= weight) < 0) ?? itemAt(items, items.length - 1)
    },
    some(items, count) {
      const indices = new Set<number>()
      const wanted = Math.min(count, items.length)
      while (indices.size < wanted) indices.add(integer(0, items.length - 1))
      return [...indices].map((index) => itemAt(items, index))
    },
  }
}

/**
 * Fractions of an even distribution; fine for invented data, useless for secrets.
 *
 * @see Tommy Ettinger, "Mulberry32", https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}

function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index]
  if (item === undefined) throw new RangeError(`no item ${index} among ${items.length}`)
  return item
}
