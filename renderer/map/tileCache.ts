import { tileKey, type Tile } from './tileGrid.ts'

/** What a tile looks like. */
interface Picture {
  tile: Tile
  close: () => void
}

/** Painted tiles: those looked at longest ago go first, and are closed. */
export interface TileCache<Kept extends Picture> {
  /** A tile, be it of an earlier edition. */
  get: (tile: Tile) => Kept | undefined
  /** Whether a tile is there and shows the edition. */
  isCurrent: (tile: Tile, edition: number) => boolean
  /** @param edition which state of the map it shows */
  put: (picture: Kept, edition: number) => void
  clear: () => void
}

export function createTileCache<Kept extends Picture>(most: number): TileCache<Kept> {
  const tiles = new Map<string, { picture: Kept; edition: number }>()

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
    put(picture, edition) {
      const key = tileKey(picture.tile)
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
