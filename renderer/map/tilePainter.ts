import type { Bulk } from './bulk.ts'
import { type Dress, lookAt, MARK, NO_DRESS, organisationRadiusPx, PRESENCE } from './dress.ts'
import { DIMMED } from './drawFace.ts'
import { type PaintedFace, paintedFace, paintedRadiusPx, putFace } from './faces.ts'
import { drawLines } from './drawLines.ts'
import { drawRings } from './drawRings.ts'
import { type Ground, paintedGround } from './ground.ts'
import { linesOf } from './lines.ts'
import { grown } from './occupancy.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'
import { createPictures } from './pictures.ts'
import type { Point } from './spacing.ts'
import { boxOfTile, TILE_PX, type Tile, zoomOfLevel } from './tileGrid.ts'
import { dotRadiusPx } from './zoom.ts'

/** How far beyond a tile a face may lie and still reach into it, in pixels. */
const EDGE_PX = 40

/** Smaller than this radius, a square looks like a circle and is drawn faster. */
const SQUARES_BELOW_PX = 1.4

/** An organisation of one person is in the way from afar; its radius tells it. */
const LONE_FROM_ZOOM = 0.45
const LONE_RADIUS_PX = organisationRadiusPx(1)

const NOBODY: Bulk = {
  x: new Float32Array(),
  y: new Float32Array(),
  lines: linesOf([]),
  showsLines: true,
  areas: [],
  rings: [],
}

/** Paints squares of a map without names: ground, lines, and everybody as a dot. */
export interface TilePainter {
  show: (bulk: Bulk) => void
  dress: (dress: Dress, palette: Palette) => void
  /** @param ratio pixels of the screen for one of the page */
  paint: (tile: Tile, ratio: number) => ImageBitmap
}

export function createTilePainter(): TilePainter {
  let bulk = NOBODY
  let dress = NO_DRESS
  let palette: Palette | undefined
  let ground: Ground | undefined
  let screenRatio = 1
  const pictures = createPictures(() => screenRatio)
  let faces = new Map<number, PaintedFace>()

  function paintAll(pen: Pen, tile: Tile, palette: Palette) {
    const zoom = zoomOfLevel(tile.level)
    const box = boxOfTile(tile)
    const window = grown(box, EDGE_PX / zoom)
    pen.fillStyle = palette.paper
    pen.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top)
    if (bulk.rings.length > 0) drawRings(pen, bulk.rings, zoom, palette)
    else (ground ??= paintedGround(bulk, palette.areas)).draw(pen)
    if (bulk.showsLines) drawLines(pen, bulk, dress, { zoom, window, ratio: screenRatio }, palette)

    pen.scale(1 / zoom, 1 / zoom)
    for (const presence of [PRESENCE.back, PRESENCE.seen]) {
      pen.globalAlpha = presence === PRESENCE.back ? DIMMED : 1
      for (let index = 0; index < bulk.x.length; index++) {
        if (dress.presence[index] !== presence) continue
        const [x = 0, y = 0] = [bulk.x[index], bulk.y[index]]
        if (isLone(index) && zoom < LONE_FROM_ZOOM) continue
        if (x < window.left || x > window.right || y < window.top || y > window.bottom) continue
        drawDot(pen, index, { x: x * zoom, y: y * zoom }, zoom, palette)
      }
    }
  }

  /** An organisation that joins nobody to anybody. */
  function isLone(index: number): boolean {
    const isOrganisation = ((dress.marks[index] ?? 0) & MARK.organisation) !== 0
    return isOrganisation && (dress.radiusPx[index] ?? 0) <= LONE_RADIUS_PX
  }

  function drawDot(pen: Pen, index: number, at: Point, zoom: number, palette: Palette) {
    const radiusPx = dotRadiusPx(dress.radiusPx[index] ?? 0, zoom)
    if (radiusPx >= SQUARES_BELOW_PX) {
      putFace(pen, pictures, faceOf(index, radiusPx, palette), radiusPx, at)
      return
    }
    const look = lookAt(dress, index)
    pen.fillStyle = look.isOrganisation ? palette.inkFaint : look.colour
    pen.fillRect(at.x - radiusPx, at.y - radiusPx, 2 * radiusPx, 2 * radiusPx)
  }

  /** Of all who look the same, one face is made. */
  function faceOf(index: number, radiusPx: number, palette: Palette): PaintedFace {
    const alike = ((dress.colour[index] ?? 0) << 12) | ((dress.marks[index] ?? 0) << 8)
    const key = alike | (2 * paintedRadiusPx(radiusPx))
    const known = faces.get(key)
    if (known) return known
    const face = paintedFace({ look: lookAt(dress, index), radiusPx, letters: '' }, '', palette)
    faces.set(key, face)
    return face
  }

  return {
    show(next) {
      bulk = next
      ground = undefined
    },
    dress(next, colours) {
      if (JSON.stringify(palette) !== JSON.stringify(colours)) {
        pictures.clear()
        ground = undefined
      }
      dress = next
      palette = colours
      faces = new Map()
    },
    paint(tile, ratio) {
      screenRatio = ratio
      const side = Math.round(TILE_PX * ratio)
      const canvas = new OffscreenCanvas(side, side)
      const ctx = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
      const scale = (zoomOfLevel(tile.level) * side) / TILE_PX
      const { left, top } = boxOfTile(tile)
      ctx?.setTransform(scale, 0, 0, scale, -left * scale, -top * scale)
      if (ctx && palette) paintAll(ctx, tile, palette)
      return canvas.transferToImageBitmap()
    },
  }
}
