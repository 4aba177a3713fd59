/** The same work done by us and by what it is measured against, in turn, so that noise meets both. */
export interface Pair {
  ours: () => Promise<number> | number
  bare: () => Promise<number> | number
}

const ROUNDS = 5

/** Medians in milliseconds of both sides, after a round that does not count. */
export async function medians({ ours, bare }: Pair): Promise<{ oursMs: number; bareMs: number }> {
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] }
  for (let round = 0; round <= ROUNDS; round++) {
    const bareMs = await bare()
    const oursMs = await ours()
    if (round === 0) continue
    times.bare.push(bareMs)
    times.ours.push(oursMs)
  }
  return { oursMs: median(times.ours), bareMs: median(times.bare) }
}

/** How long some work takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value below which the given part of all values lies; NaN where there is none. */
export function quantile(values: readonly number[], part: number): number {
  const ordered = values.toSorted((a, b) => a - b)
  return ordered[Math.min(ordered.length - 1, Math.floor(part * ordered.length))] ?? Number.NaN
}
