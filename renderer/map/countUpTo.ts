/** How many of the ascending values are at most the given one. */
export function countUpTo(values: Float32Array, most: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? Infinity) <= most) low = middle + 1
    else high = middle
  }
  return low
}
