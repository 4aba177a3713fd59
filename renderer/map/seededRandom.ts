/**
 * Numbers from 0 up to 1, always the same ones for the same seed.
 *
 * @see Marsaglia, "Xorshift RNGs", 2003, https://doi.org/10.18637/jss.v008.i14
 */
export function seededRandom(seed: number): () => number {
  // Zero would stay zero.
  let state = seed | 0 || 1

  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
