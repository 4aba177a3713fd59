import { type Point, SPACING } from './spacing.ts'

/** Most rounds of pushing; a crowded middle needs about 100. */
const MOST_ROUNDS = 200

/** Two nodes this near to a full spacing count as apart. */
const TOLERANCE = 0.02

/** Which way coinciding nodes part, by index, so that each pair parts in its own direction. */
const PARTING_ANGLE = 2.4

/**
 * The places with every two nodes at least about one spacing apart, and little else changed.
 *
 * Nodes that are too near push each other away by half of what is missing, round after round.
 */
export function spreadApart(places: readonly Point[]): Point[] {
  const x = Float64Array.from(places, (place) => place.x / SPACING.x)
  const y = Float64Array.from(places, (place) => place.y / SPACING.y)

  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (!pushApart(x, y)) break
  }
  return places.map((_, index) => ({
    x: (x[index] ?? 0) * SPACING.x,
    y: (y[index] ?? 0) * SPACING.y,
  }))
}

/** One round; whether any two were too near. */
function pushApart(x: Float64Array, y: Float64Array): boolean {
  const cells = new Map<number, number[]>()
  x.forEach((across, index) => {
    const key = cellKey(Math.floor(across), Math.floor(y[index] ?? 0))
    const inside = cells.get(key)
    if (inside) inside.push(index)
    else cells.set(key, [index])
  })

  let anyPushed = false
  for (let index = 0; index < x.length; index++) {
    const column = Math.floor(x[index] ?? 0)
    const row = Math.floor(y[index] ?? 0)
    for (let cell = 0; cell < 9; cell++) {
      const near = cells.get(cellKey(column + (cell % 3) - 1, row + Math.floor(cell / 3) - 1))
      for (const other of near ?? []) {
        if (other > index && pushPair(x, y, index, other)) anyPushed = true
      }
    }
  }
  return anyPushed
}

function pushPair(x: Float64Array, y: Float64Array, a: number, b: number): boolean {
  let dx = (x[b] ?? 0) - (x[a] ?? 0)
  let dy = (y[b] ?? 0) - (y[a] ?? 0)
  const distance = Math.hypot(dx, dy)
  if (distance >= 1 - TOLERANCE) return false
  if (distance < 1e-6) {
    dx = Math.cos((a + b) * PARTING_ANGLE)
    dy = Math.sin((a + b) * PARTING_ANGLE)
  } else {
    dx /= distance
    dy /= distance
  }

  const push = (1 - distance) / 2
  x[a] = (x[a] ?? 0) - dx * push
  y[a] = (y[a] ?? 0) - dy * push
  x[b] = (x[b] ?? 0) + dx * push
  y[b] = (y[b] ?? 0) + dy * push
  return true
}

/** One number for a column and a row, each within ±500,000. */
function cellKey(column: number, row: number): number {
  return column * 1_000_003 + row
}
