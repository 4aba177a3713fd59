import type { Bulk } from './bulk.ts'
import type { Dress } from './dress.ts'
import type { Palette } from './palette.ts'
import type { Tile } from './tileGrid.ts'

/** What the worker that paints tiles is told, in order. */
export type TileRequest =
  | { kind: 'scene'; bulk: Bulk }
  | { kind: 'dress'; dress: Dress; palette: Palette }
  | { kind: 'tile'; tile: Tile; edition: number; ratio: number }

export interface TileAnswer {
  tile: Tile
  edition: number
  ratio: number
  picture: ImageBitmap
}
