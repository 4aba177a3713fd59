import { tileKey, type Tile } from './tileGrid.ts'

interface Painted {
  picture: ImageBitmap
  /** Which state of the map it shows. */
  edition: number
}

/** Painted tiles: those looked at longest ago go first. */
export interface TileCache {
  /** The picture of a tile, be it of an earlier edition. */
  get: (tile: Tile) => ImageBitmap | undefined
  /** Whether a tile is there and shows the edition. */
  isCurrent: (tile: Tile, edition: number) => boolean
  put: (tile: Tile, edition: number, picture: ImageBitmap) => void
  clear: () => void
}

export function createTileCache(most: number): TileCache {
  const tiles = new Map<string, Painted>()

  return {
    get(tile) {
      const key = tileKey(tile)
      const painted = tiles.get(key)
      if (!painted) return undefined
      tiles.delete(key)
      tiles.set(key, painted)
      return painted.picture
    },
    isCurrent: (tile, edition) => tiles.get(tileKey(tile))?.edition === edition,
    put(tile, edition, picture) {
      const key = tileKey(tile)
      tiles.get(key)?.picture.close()
      tiles.delete(key)
      tiles.set(key, { picture, edition })
      for (const [oldest, { picture }] of tiles) {
        if (tiles.size <= most) break
        picture.close()
        tiles.delete(oldest)
      }
    },
    clear() {
      for (const { picture } of tiles.values()) picture.close()
      tiles.clear()
    },
  }
}
