import type { Canvas2D } from './canvas2D.ts'
import { createOccupancy } from './occupancy.ts'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'
import type { Community } from './sceneCommunities.ts'
import { SPACING } from './spacing.ts'
import { FAR_ZOOM } from './zoom.ts'

/** Nearer than this, names of people and organisations say it all. */
const NAMES_UNTIL_ZOOM = 2

const NAME_PX = { least: 14, most: 30 } as const

/** How strong a name is behind the faces. */
const NAME_ALPHA = 0.34

/** A community, and where its name stands. */
export interface Area {
  community: Community
  middle: { x: number; y: number }
  width: number
}

/** Areas of a scene, the largest first; to be made again when somebody moves. */
export function areasOf({ communities }: Scene): Area[] {
  return communities.map((community) => {
    const xs = community.members.map(({ x }) => x).toSorted((a, b) => a - b)
    const ys = community.members.map(({ y }) => y).toSorted((a, b) => a - b)
    const at = (sorted: readonly number[], share: number) =>
      sorted[Math.floor(share * (sorted.length - 1))] ?? 0
    return {
      community,
      middle: { x: at(xs, 0.5), y: at(ys, 0.5) },
      // Without the outermost, who may lie far from the others.
      width: at(xs, 0.9) - at(xs, 0.1) + SPACING.x,
    }
  })
}

/** Draws the names of communities where they cover no other one, in map units. */
export function drawAreaNames(
  ctx: Canvas2D,
  areas: readonly Area[],
  zoom: number,
  palette: Palette,
): void {
  if (zoom > NAMES_UNTIL_ZOOM) return
  const isFar = zoom < FAR_ZOOM
  const occupancy = createOccupancy()

  ctx.save()
  ctx.globalAlpha = isFar ? 1 : NAME_ALPHA
  ctx.fillStyle = isFar ? palette.ink : palette.inkFaint
  ctx.strokeStyle = palette.paper
  ctx.lineWidth = 5 / zoom
  ctx.lineJoin = 'round'
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  for (const { community, middle, width } of areas) {
    if (community.name === null) continue
    const sizePx = Math.min(Math.max((width * zoom) / 9, NAME_PX.least), NAME_PX.most)
    ctx.font = `500 ${sizePx / zoom}px ${palette.serif}`
    const halfWidth = (ctx.measureText(community.name).width * zoom) / 2
    if (halfWidth > width * zoom * 0.7) continue

    const [x, y] = [middle.x * zoom, middle.y * zoom]
    const box = {
      left: x - halfWidth,
      right: x + halfWidth,
      top: y - sizePx / 2,
      bottom: y + sizePx / 2,
    }
    if (!occupancy.isFree(box)) continue
    occupancy.take(box)
    if (isFar) ctx.strokeText(community.name, middle.x, middle.y)
    ctx.fillText(community.name, middle.x, middle.y)
  }
  ctx.restore()
}
