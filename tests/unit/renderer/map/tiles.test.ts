import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createTileCache } from '../../../../renderer/map/tileCache.ts'
import {
  boxOfTile,
  levelFor,
  TILE_PX,
  tilesIn,
  zoomOfLevel,
} from '../../../../renderer/map/tileGrid.ts'

describe('levelFor', () => {
  it('shrinks a tile by a third at most, and never stretches it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.02, max: 4, noNaN: true }), (zoom) => {
        const shrunk = zoom / zoomOfLevel(levelFor(zoom))
        expect(shrunk).toBeLessThan(1.000001)
        expect(shrunk).toBeGreaterThan(0.7)
      }),
    )
  })

  it('is the level itself for its own zoom', () => {
    for (const level of [-8, -3, 0, 1, 4]) expect(levelFor(zoomOfLevel(level))).toBeCloseTo(level)
  })
})

describe('tilesIn', () => {
  it('covers a window wholly, from the middle outwards', () => {
    const window = { left: -700, top: -300, right: 900, bottom: 400 }
    const tiles = tilesIn(window, 0)

    expect(tiles).toHaveLength(4 * 2)
    for (const [x, y] of [
      [-700, -300],
      [899, 399],
      [0, 0],
    ] as const) {
      const covers = tiles.filter((tile) => {
        const { left, top, right, bottom } = boxOfTile(tile)
        return x >= left && x < right && y >= top && y < bottom
      })
      expect(covers).toHaveLength(1)
    }
    const last = tiles.at(-1)
    expect(Math.abs((last?.column ?? 0) * TILE_PX - 100)).toBeGreaterThan(
      Math.abs((tiles[0]?.column ?? 99) * TILE_PX - 100),
    )
  })
})

describe('createTileCache', () => {
  const tile = (column: number) => ({ level: 0, column, row: 0 })
  function picture(column: number) {
    return { tile: tile(column), close: vi.fn<() => void>() }
  }

  it('lets go of the tile that was looked at longest ago, and of its picture', () => {
    const cache = createTileCache(2)
    const [first, second, third] = [picture(0), picture(1), picture(2)]
    cache.put(first, 1)
    cache.put(second, 1)
    expect(cache.get(first.tile)).toBe(first)
    cache.put(third, 1)

    expect(cache.get(second.tile)).toBeUndefined()
    const closed = [first, second, third].map(({ close }) => close.mock.calls.length)
    expect(closed).toEqual([0, 1, 0])
  })

  it('shows a tile of an earlier edition, and knows that it is one', () => {
    const cache = createTileCache(2)
    cache.put(picture(0), 1)

    expect([cache.isCurrent(tile(0), 1), cache.isCurrent(tile(0), 2)]).toEqual([true, false])
    expect(cache.get(tile(0))).toBeDefined()
  })

  it('closes every picture when it is cleared', () => {
    const cache = createTileCache(2)
    const only = picture(0)
    cache.put(only, 1)
    cache.clear()

    expect(only.close).toHaveBeenCalledTimes(1)
    expect(cache.get(tile(0))).toBeUndefined()
  })
})
