export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** What is covered so far of a drawing without bounds. */
export interface Occupancy {
  isFree: (box: Box) => boolean
  take: (box: Box) => void
}

/** Side of a cell, in pixels; about the height of a name. */
const CELL_PX = 16

/** Finds quickly whether a box would cover another one, since it looks at near ones only. */
export function createOccupancy(): Occupancy {
  const cells = new Map<number, Box[]>()

  return {
    isFree: (box) =>
      cellKeys(box).every((key) => !cells.get(key)?.some((other) => overlap(box, other))),
    take(box) {
      for (const key of cellKeys(box)) {
        const taken = cells.get(key)
        if (taken) taken.push(box)
        else cells.set(key, [box])
      }
    },
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function cellKeys({ left, top, right, bottom }: Box): number[] {
  const keys: number[] = []
  for (let column = cell(left); column <= cell(right); column++) {
    // One number for a column and a row, each within ±500,000.
    for (let row = cell(top); row <= cell(bottom); row++) keys.push(column * 1_000_003 + row)
  }
  return keys
}

function cell(px: number): number {
  return Math.floor(px / CELL_PX)
}
