import type { Bulk } from './bulk.ts'
import type { Pen } from './pen.ts'
import type { Palette } from './palette.ts'
import { SPACING } from './spacing.ts'

/** How far the ground reaches beyond a member, and over what distance it ends, in map units. */
const REACH = SPACING.x * 0.85
const SOFTNESS = 14

/** Map units for a pixel of the picture: soft edges need no more. */
const UNITS_PER_PX = 7

/** Largest side of the picture; a larger map gets a coarser one. */
const MOST_PX = 1000

/** So many members make one path: a longer one takes more than its share. */
const PATH_MEMBERS = 16

/** Room around the outermost, with the soft edge. */
const EDGE = REACH + 3 * SOFTNESS

/** The tinted ground under the communities, painted once and then only moved and scaled. */
export interface Ground {
  draw: (pen: Pen) => void
}

export function paintedGround({ x, y, areas }: Bulk, tints: Palette['areas']): Ground {
  const { left, top, right, bottom } = boxAround(x, y)
  const unitsPerPx = Math.max(UNITS_PER_PX, (right - left) / MOST_PX, (bottom - top) / MOST_PX)
  const picture = new OffscreenCanvas(
    Math.max(1, Math.ceil((right - left) / unitsPerPx)),
    Math.max(1, Math.ceil((bottom - top) / unitsPerPx)),
  )

  const ctx = picture.getContext('2d')
  if (ctx) {
    ctx.scale(1 / unitsPerPx, 1 / unitsPerPx)
    ctx.translate(-left, -top)
    drawGround(ctx, { x, y, areas }, tints)
    // All at once: a filter that is set while drawing goes over each shape anew.
    ctx.resetTransform()
    ctx.globalCompositeOperation = 'copy'
    ctx.filter = `blur(${SOFTNESS / unitsPerPx}px)`
    ctx.drawImage(picture, 0, 0)
  }

  return {
    draw(pen) {
      const { width, height } = picture
      pen.drawImage(picture, left, top, width * unitsPerPx, height * unitsPerPx)
    },
  }
}

/** Draws the ground with hard edges, in map units. */
export function drawGround(
  pen: Pen,
  { x, y, areas }: Pick<Bulk, 'x' | 'y' | 'areas'>,
  tints: Palette['areas'],
): void {
  for (const { id, members } of areas) {
    pen.fillStyle = tints[id % tints.length] ?? 'transparent'
    for (let at = 0; at < members.length; at += PATH_MEMBERS) {
      pen.beginPath()
      for (const member of members.subarray(at, at + PATH_MEMBERS)) {
        const [across = 0, down = 0] = [x[member], y[member]]
        pen.moveTo(across + REACH, down)
        pen.arc(across, down, REACH, 0, 2 * Math.PI)
      }
      pen.fill()
    }
  }
}

function boxAround(x: Float32Array, y: Float32Array) {
  const box = { left: 0, right: 0, top: 0, bottom: 0 }
  x.forEach((across, index) => {
    const down = y[index] ?? 0
    box.left = Math.min(box.left, across)
    box.right = Math.max(box.right, across)
    box.top = Math.min(box.top, down)
    box.bottom = Math.max(box.bottom, down)
  })
  return {
    left: box.left - EDGE,
    right: box.right + EDGE,
    top: box.top - EDGE,
    bottom: box.bottom + EDGE,
  }
}
