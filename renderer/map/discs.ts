import { type Point, sunflowerSeed } from './spacing.ts'

/** Side of a cell of the grid that finds near discs, in spacings. */
const CELL = 4

export interface Disc extends Point {
  radius: number
}

/** Discs on a plane that never overlap, in spacings. */
export interface Discs {
  add: (disc: Disc) => void
  isFree: (disc: Disc) => boolean
}

export function createDiscs(): Discs {
  const cells = new Map<string, Disc[]>()

  function keysOf({ x, y, radius }: Disc): string[] {
    const keys: string[] = []
    for (let column = cell(x - radius); column <= cell(x + radius); column++) {
      for (let row = cell(y - radius); row <= cell(y + radius); row++) keys.push(`${column} ${row}`)
    }
    return keys
  }

  return {
    add(disc) {
      for (const key of keysOf(disc)) {
        const near = cells.get(key)
        if (near) near.push(disc)
        else cells.set(key, [disc])
      }
    },
    isFree: (disc) =>
      keysOf(disc).every((key) =>
        (cells.get(key) ?? []).every(
          ({ x, y, radius }) => Math.hypot(x - disc.x, y - disc.y) >= radius + disc.radius,
        ),
      ),
  }
}

/**
 * The free spot nearest to the one wished for, found along a spiral.
 *
 * @param fromStep where on the spiral to begin, if it is known that nothing is free before
 * @returns the spot, and its step on the spiral
 */
export function freeSpot(discs: Discs, wished: Disc, fromStep = 0): Disc & { step: number } {
  for (let step = fromStep; ; step++) {
    const seed = sunflowerSeed(step)
    const spot = { x: wished.x + seed.x, y: wished.y + seed.y, radius: wished.radius }
    if (discs.isFree(spot)) return { ...spot, step }
  }
}

function cell(coordinate: number): number {
  return Math.floor(coordinate / CELL)
}
