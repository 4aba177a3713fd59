import type { Canvas2D } from './canvas2D.ts'
import type { Box } from './occupancy.ts'
import type { Palette } from './palette.ts'
import type { Community } from './sceneCommunities.ts'
import { SPACING } from './spacing.ts'
import { boxOf } from './zoom.ts'

/** How far the ground reaches beyond a member, and over what distance it ends, in map units. */
const REACH = SPACING.x * 0.85
const SOFTNESS = 14

/** Map units for a pixel of the picture: soft edges need no more. */
const UNITS_PER_PX = 7

/** Largest side of the picture; a larger map gets a coarser one. */
const MOST_PX = 1500

/** Room around the outermost, with the soft edge. */
const EDGE = REACH + 3 * SOFTNESS

const NOWHERE: Box = { left: 0, right: 0, top: 0, bottom: 0 }

/** The tinted ground under the communities, painted once and then only moved and scaled. */
export interface Ground {
  draw: (ctx: Canvas2D) => void
}

export function paintedGround(communities: readonly Community[], { areas }: Palette): Ground {
  const box = boxOf(communities.flatMap(({ members }) => members)) ?? NOWHERE
  const left = box.left - EDGE
  const top = box.top - EDGE
  const right = box.right + EDGE
  const bottom = box.bottom + EDGE
  const unitsPerPx = Math.max(UNITS_PER_PX, (right - left) / MOST_PX, (bottom - top) / MOST_PX)
  const picture = new OffscreenCanvas(
    Math.max(1, Math.ceil((right - left) / unitsPerPx)),
    Math.max(1, Math.ceil((bottom - top) / unitsPerPx)),
  )

  const ctx = picture.getContext('2d')
  if (ctx) {
    ctx.filter = `blur(${SOFTNESS / unitsPerPx}px)`
    ctx.scale(1 / unitsPerPx, 1 / unitsPerPx)
    ctx.translate(-left, -top)
    for (const { id, members: own } of communities) {
      ctx.beginPath()
      for (const { x, y } of own) {
        ctx.moveTo(x + REACH, y)
        ctx.arc(x, y, REACH, 0, 2 * Math.PI)
      }
      ctx.fillStyle = areas[id % areas.length] ?? 'transparent'
      ctx.fill()
    }
  }

  return {
    draw(target) {
      const { width, height } = picture
      target.drawImage(picture, left, top, width * unitsPerPx, height * unitsPerPx)
    },
  }
}
