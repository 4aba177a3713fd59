import { createOccupancy } from './occupancy.ts'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'
import type { Community } from './sceneCommunities.ts'
import { SPACING } from './spacing.ts'

/** How far the ground reaches beyond a member, in map units. */
const REACH = SPACING.x * 0.72

/** From this zoom on, names of people and organisations say it all. */
const NAMES_UNTIL_ZOOM = 2.2

const NAME_PX = { least: 15, most: 34 } as const

/** The tinted ground of each community, and where its name stands. */
export interface Area {
  community: Community
  ground: Path2D
  middle: { x: number; y: number }
  width: number
}

/** Areas of a scene, the largest first; to be made again when somebody moves. */
export function areasOf({ communities }: Scene): Area[] {
  return communities.map((community) => {
    const ground = new Path2D()
    for (const { x, y } of community.members) {
      ground.moveTo(x + REACH, y)
      ground.arc(x, y, REACH, 0, 2 * Math.PI)
    }
    const xs = community.members.map(({ x }) => x).toSorted((a, b) => a - b)
    const ys = community.members.map(({ y }) => y).toSorted((a, b) => a - b)
    const at = (sorted: readonly number[], share: number) =>
      sorted[Math.floor(share * (sorted.length - 1))] ?? 0
    return {
      community,
      ground,
      middle: { x: at(xs, 0.5), y: at(ys, 0.5) },
      // Without the outermost, who may lie far from the others.
      width: at(xs, 0.9) - at(xs, 0.1) + 2 * REACH,
    }
  })
}

/** Draws the grounds, then the names large and pale, in map units. */
export function drawAreas(
  ctx: CanvasRenderingContext2D,
  areas: readonly Area[],
  { palette, zoom }: { palette: Palette; zoom: number },
): void {
  for (const { community, ground } of areas) {
    ctx.fillStyle = palette.areas[community.id % palette.areas.length] ?? palette.paper
    ctx.fill(ground)
  }
  if (zoom > NAMES_UNTIL_ZOOM) return

  const occupancy = createOccupancy()
  ctx.save()
  ctx.globalAlpha = 0.5
  ctx.fillStyle = palette.inkFaint
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  for (const { community, middle, width } of areas) {
    if (community.name === null) continue
    const sizePx = Math.min(Math.max((width * zoom) / 9, NAME_PX.least), NAME_PX.most)
    ctx.font = `500 ${sizePx / zoom}px ${palette.serif}`
    const halfWidth = (ctx.measureText(community.name).width * zoom) / 2
    if (halfWidth > width * zoom * 0.65) continue

    const [x, y] = [middle.x * zoom, middle.y * zoom]
    const box = {
      left: x - halfWidth,
      right: x + halfWidth,
      top: y - sizePx / 2,
      bottom: y + sizePx / 2,
    }
    if (!occupancy.isFree(box)) continue
    occupancy.take(box)
    ctx.fillText(community.name, middle.x, middle.y)
  }
  ctx.restore()
}
