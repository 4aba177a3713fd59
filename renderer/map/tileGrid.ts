import type { Box } from './occupancy.ts'
import { ZOOM } from './zoom.ts'

/** Side of a tile, in pixels of the page. */
export const TILE_PX = 512

/** Levels for one doubling of the zoom: a tile is never stretched, and shrunk by a third at most. */
const LEVELS_PER_OCTAVE = 2

/** A square of the map as it looks at one zoom. */
export interface Tile {
  level: number
  column: number
  row: number
}

/** The zoom a level is painted for. */
export function zoomOfLevel(level: number): number {
  return 2 ** (level / LEVELS_PER_OCTAVE)
}

/** The level whose tiles are as large as they are seen at a zoom, or little larger. */
export function levelFor(zoom: number): number {
  // A zoom that is a level's own but for rounding takes that level.
  return Math.ceil(LEVELS_PER_OCTAVE * Math.log2(zoom) - 1e-6)
}

export const LEVELS = { least: levelFor(ZOOM.least), most: levelFor(ZOOM.most) } as const

export function boxOfTile({ level, column, row }: Tile): Box {
  const side = TILE_PX / zoomOfLevel(level)
  return {
    left: column * side,
    top: row * side,
    right: (column + 1) * side,
    bottom: (row + 1) * side,
  }
}

/** The tiles of a level that lie in a box, from the middle outwards, as one looks. */
export function tilesIn({ left, top, right, bottom }: Box, level: number): Tile[] {
  const side = TILE_PX / zoomOfLevel(level)
  const tiles: Tile[] = []
  for (let column = Math.floor(left / side); column < right / side; column++) {
    for (let row = Math.floor(top / side); row < bottom / side; row++)
      tiles.push({ level, column, row })
  }
  const middle = { x: (left + right) / 2 / side - 0.5, y: (top + bottom) / 2 / side - 0.5 }
  const distance = ({ column, row }: Tile) => Math.hypot(column - middle.x, row - middle.y)
  return tiles.sort((a, b) => distance(a) - distance(b))
}

export function tileKey({ level, column, row }: Tile): string {
  return `${level} ${column} ${row}`
}
