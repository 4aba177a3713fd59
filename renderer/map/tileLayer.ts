import type { Bulk } from './bulk.ts'
import type { Dress } from './dress.ts'
import type { Box } from './occupancy.ts'
import type { Palette } from './palette.ts'
import { createTileCache, type TileCache } from './tileCache.ts'
import { levelFor, LEVELS, type Tile, tileKey, tilesIn } from './tileGrid.ts'
import type { TileAnswer, TileRequest } from './tileRequests.ts'
import { createTileSheets, type Sheet, sheetOf } from './tileSheets.ts'
import { NOWHERE, type View } from './view.ts'

/** Tiles asked for at once: enough to keep the worker busy, few enough to change one's mind. */
const MOST_ASKED = 4

/** Tiles kept, at one pixel of the screen for one of the page; about 1 MB each. */
const MOST_TILES = 220

/** A zoom that has not changed for so long counts as the one that is meant. */
const ZOOMED_MS = 90

/** So many levels from the right one, tiles are good enough while the zoom changes. */
const NEAR_LEVELS = [0, 1, -1, 2, -2]

/** How much further than is seen tiles are painted while there is nothing else to do, as a share. */
const AHEAD = 0.3

/** All of a map behind its faces, in tiles that a worker paints; they stay until newer ones are there. */
export interface TileLayer {
  /** @param hasMoved whether what was painted is not even nearly right any more */
  show: (bulk: Bulk, hasMoved: boolean) => void
  dress: (dress: Dress, palette: Palette) => void
  /**
   * Shows what is there of a view, and asks for what is not; at rest also for what may come next.
   *
   * @param ratio pixels of the screen for one of the page
   */
  draw: (view: View, ratio: number, isMoving: boolean) => void
  /** Shows nothing until it is drawn again. */
  hide: () => void
  /** Whether every tile of what was drawn last is there and up to date. */
  isComplete: () => boolean
  destroy: () => void
}

/**
 * Tiles lie in elements of their own, which the browser moves and scales beside the window's thread.
 *
 * @param element they are put in front of all else in it, to be behind it on the screen
 * @param arrived is called when something new can be drawn
 */
export function createTileLayer(element: HTMLElement, arrived: () => void): TileLayer {
  const sheets = createTileSheets(element)
  const worker = new Worker(new URL('./tiles.worker.ts', import.meta.url), { type: 'module' })
  let cache: TileCache<Sheet> = createTileCache(MOST_TILES)
  let ratio = 1
  let edition = 0
  let wanted: Tile[] = []
  /** Keys of the tiles of what was drawn last, whether a picture of each is there, and is up to date. */
  let seen: ReadonlySet<string> = new Set()
  let isThere = false
  let isComplete = false
  let lastZoom = 0
  let zoomedAt = 0
  const asked = new Set<string>()

  function tell(request: TileRequest) {
    worker.postMessage(request)
  }

  worker.addEventListener('message', ({ data }: MessageEvent<TileAnswer>) => {
    asked.delete(tileKey(data.tile))
    if (data.ratio === ratio) cache.put(sheetOf(data.tile, data.picture), data.edition)
    else data.picture.close()
    ask()
    if (!isThere || seen.has(tileKey(data.tile))) arrived()
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

  function isAllThere(window: Box, level: number): boolean {
    return tilesIn(window, level).every((tile) => cache.get(tile))
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
    draw({ zoom, window }, screenRatio, isMoving) {
      changeRatio(screenRatio)
      const level = levelFor(zoom)
      const tiles = tilesIn(window, level)
      seen = new Set(tiles.map(tileKey))
      isThere = isAllThere(window, level)
      isComplete = tiles.every((tile) => cache.isCurrent(tile, edition))
      if (zoom !== lastZoom) zoomedAt = performance.now()
      lastZoom = zoom
      const isPassing = isMoving && performance.now() - zoomedAt < ZOOMED_MS
      if (isPassing && NEAR_LEVELS.some((off) => isAllThere(window, level + off))) wanted = []
      else wanted = isMoving ? tiles : [...tiles, ...ahead(window, level)]
      ask()

      const levels = isThere ? [level] : [...standIns(level, window), level]
      sheets.show(
        levels.flatMap((some) => tilesIn(window, some)).flatMap((tile) => cache.get(tile) ?? []),
        { zoom, window },
        ratio,
      )
    },
    hide: () => sheets.show([], NOWHERE, 1),
    isComplete: () => isComplete,
    destroy() {
      worker.terminate()
      cache.clear()
      sheets.remove()
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
