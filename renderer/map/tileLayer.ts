import type { Bulk } from './bulk.ts'
import type { Dress } from './dress.ts'
import type { Box } from './occupancy.ts'
import type { Palette } from './palette.ts'
import { createTileCache, type TileCache } from './tileCache.ts'
import { boxOfTile, levelFor, LEVELS, type Tile, tileKey, tilesIn } from './tileGrid.ts'
import type { TileAnswer, TileRequest } from './tileRequests.ts'
import type { View } from './view.ts'

/** Tiles asked for at once: enough to keep the worker busy, few enough to change one's mind. */
const MOST_ASKED = 4

/** Tiles kept, at one pixel of the screen for one of the page; about 1 MB each. */
const MOST_TILES = 180

/** How much further than is seen tiles are painted while there is nothing else to do, as a share. */
const AHEAD = 0.5

/** All of a map behind its faces, in tiles that a worker paints; they stay until newer ones are there. */
export interface TileLayer {
  /** @param hasMoved whether what was painted is not even nearly right any more */
  show: (bulk: Bulk, hasMoved: boolean) => void
  dress: (dress: Dress, palette: Palette) => void
  /** Draws what is there into a canvas of a view, and asks for what is not. */
  draw: (ctx: CanvasRenderingContext2D, view: View) => void
  /** Whether every tile of what was drawn last is there and up to date. */
  isComplete: () => boolean
  destroy: () => void
}

/** @param arrived is called when something new can be drawn */
export function createTileLayer(arrived: () => void): TileLayer {
  const worker = new Worker(new URL('./tiles.worker.ts', import.meta.url), { type: 'module' })
  let cache: TileCache = createTileCache(MOST_TILES)
  let ratio = 1
  let edition = 0
  let wanted: Tile[] = []
  let isComplete = false
  const asked = new Set<string>()

  function tell(request: TileRequest) {
    worker.postMessage(request)
  }

  worker.addEventListener('message', ({ data }: MessageEvent<TileAnswer>) => {
    asked.delete(tileKey(data.tile))
    if (data.ratio === ratio) cache.put(data.tile, data.edition, data.picture)
    else data.picture.close()
    ask()
    arrived()
  })

  function ask() {
    for (const tile of wanted) {
      if (asked.size >= MOST_ASKED) return
      if (cache.isCurrent(tile, edition) || asked.has(tileKey(tile))) continue
      asked.add(tileKey(tile))
      tell({ kind: 'tile', tile, edition, ratio })
    }
  }

  function changeRatio(next: number) {
    if (next === ratio) return
    ratio = next
    cache.clear()
    cache = createTileCache(Math.ceil(MOST_TILES / ratio ** 2))
  }

  /** Levels to stand in while the right one is on its way: from the farthest, so that nearer ones cover it. */
  function standIns(level: number, window: Box): number[] {
    const levels = [level + 2, level + 1]
    for (let coarser = level - 1; coarser >= LEVELS.least; coarser--) {
      levels.push(coarser)
      if (tilesIn(window, coarser).every((tile) => cache.get(tile))) break
    }
    return levels.reverse()
  }

  return {
    show(bulk, hasMoved) {
      edition += 1
      if (hasMoved) cache.clear()
      tell({ kind: 'scene', bulk })
    },
    dress(dress, palette) {
      edition += 1
      tell({ kind: 'dress', dress, palette })
    },
    draw(ctx, { zoom, window }) {
      changeRatio(ctx.canvas.width / ((window.right - window.left) * zoom))
      const level = levelFor(zoom)
      const tiles = tilesIn(window, level)
      const isThere = tiles.every((tile) => cache.get(tile))
      isComplete = tiles.every((tile) => cache.isCurrent(tile, edition))
      wanted = [...tiles, ...ahead(window, level)]
      ask()

      const scale = zoom * ratio
      const inPixels = ({ left, top, right, bottom }: Box) => [
        Math.round((left - window.left) * scale),
        Math.round((top - window.top) * scale),
        Math.round((right - window.left) * scale),
        Math.round((bottom - window.top) * scale),
      ]
      ctx.save()
      ctx.setTransform(1, 0, 0, 1, 0, 0)
      const shown = isThere ? [level] : [...standIns(level, window), level]
      for (const tile of shown.flatMap((some) => tilesIn(window, some))) {
        const picture = cache.get(tile)
        if (!picture) continue
        const [left = 0, top = 0, right = 0, bottom = 0] = inPixels(boxOfTile(tile))
        ctx.drawImage(picture, left, top, right - left, bottom - top)
      }
      ctx.restore()
    },
    isComplete: () => isComplete,
    destroy() {
      worker.terminate()
      cache.clear()
    },
  }

  /** What one may look at next: around the window, and one step farther and nearer. */
  function ahead(window: Box, level: number): Tile[] {
    const [across, down] = [
      (window.right - window.left) * AHEAD * 0.5,
      (window.bottom - window.top) * AHEAD * 0.5,
    ]
    const around = {
      left: window.left - across,
      top: window.top - down,
      right: window.right + across,
      bottom: window.bottom + down,
    }
    const inside = {
      left: window.left + across,
      top: window.top + down,
      right: window.right - across,
      bottom: window.bottom - down,
    }
    return [
      ...tilesIn(around, level),
      ...(level > LEVELS.least ? tilesIn(window, level - 1) : []),
      ...(level < LEVELS.most ? tilesIn(inside, level + 1) : []),
    ]
  }
}
