/** Wrong tries a minute that are answered at once. */
const FREE_TRIES = 10

/** How long the answer to each further one waits, in milliseconds. */
const DELAY_MS = 1000

/**
 * Counts wrong codes and tokens.
 *
 * @param nowMs milliseconds on a clock that never goes back
 * @returns a function to call at each wrong try: how long its answer has to wait, in milliseconds
 */
export function wrongTries(nowMs: () => number): () => number {
  let times: number[] = []
  return () => {
    times = times.filter((time) => time > nowMs() - 60_000)
    times.push(nowMs())
    return times.length > FREE_TRIES ? DELAY_MS : 0
  }
}
