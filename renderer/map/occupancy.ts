export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** The box around a point. */
export function boxAround(
  { x, y }: { x: number; y: number },
  halfWidth: number,
  halfHeight: number,
): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight }
}

/** Whether a point lies in a box. */
export function isWithin({ x, y }: { x: number; y: number }, box: Box): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}

/** Whether all of a box lies in another one. */
export function isInside({ left, top, right, bottom }: Box, box: Box): boolean {
  return isWithin({ x: left, y: top }, box) && isWithin({ x: right, y: bottom }, box)
}

/** A box with room around it. */
export function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
}

/** What is covered so far of a drawing without bounds. */
export interface Occupancy {
  isFree: (box: Box) => boolean
  take: (box: Box) => void
  /** Gives back a box that was taken. */
  leave: (box: Box) => void
}

/** Size of a cell, in pixels; a name lies in a few of them. */
const CELL_PX = { width: 24, height: 16 } as const

/** Finds quickly whether a box would cover another one, since it looks at near ones only. */
export function createOccupancy(): Occupancy {
  const cells = new Map<number, Box[]>()

  /** Keys of the cells a box lies in. */
  function* keysOf(box: Box) {
    const [firstColumn, lastColumn, firstRow, lastRow] = cellsOf(box)
    for (let column = firstColumn; column <= lastColumn; column++) {
      for (let row = firstRow; row <= lastRow; row++) yield cellKey(column, row)
    }
  }

  return {
    isFree(box) {
      for (const key of keysOf(box)) {
        for (const other of cells.get(key) ?? []) if (overlap(box, other)) return false
      }
      return true
    },
    take(box) {
      for (const key of keysOf(box)) {
        const taken = cells.get(key)
        if (taken) taken.push(box)
        else cells.set(key, [box])
      }
    },
    leave(box) {
      for (const key of keysOf(box)) {
        const taken = cells.get(key) ?? []
        cells.set(
          key,
          taken.filter((other) => other !== box),
        )
      }
    },
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** First and last column, first and last row that a box lies in. */
function cellsOf({ left, top, right, bottom }: Box): [number, number, number, number] {
  return [
    Math.floor(left / CELL_PX.width),
    Math.floor(right / CELL_PX.width),
    Math.floor(top / CELL_PX.height),
    Math.floor(bottom / CELL_PX.height),
  ]
}

/** One number for a column and a row, each within ±500,000. */
function cellKey(column: number, row: number): number {
  return column * 1_000_003 + row
}
