import { type Box, boxAround } from './occupancy.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'
import type { Ring } from './scene.ts'
import type { Point } from './spacing.ts'
import type { View } from './view.ts'

const SIZE_PX = 12

/** Rings nearer to each other than this cannot all be named. */
const LEAST_GAP_PX = 16

/** Where the names of rings stand: at the top of each, as far as there is room between them. */
export function ringNames(
  rings: readonly Ring[],
  zoom: number,
): { name: string; at: Point; box: Box }[] {
  let lastPx = -Infinity
  return rings.flatMap(({ name, radius }) => {
    const radiusPx = radius * zoom
    if (radiusPx - lastPx < LEAST_GAP_PX) return []
    lastPx = radiusPx
    const at = { x: 0, y: -radiusPx }
    return [{ name, at, box: boxAround(at, name.length * 3.6 + 4, SIZE_PX * 0.7) }]
  })
}

/** Writes the names of rings, in map units. */
export function drawRingNames(
  pen: Pen,
  { view: { zoom }, palette }: { view: View; palette: Palette },
  rings: readonly Ring[],
): void {
  pen.save()
  pen.scale(1 / zoom, 1 / zoom)
  pen.font = `500 ${SIZE_PX}px ${palette.sans}`
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.lineJoin = 'round'
  pen.lineWidth = 5
  pen.strokeStyle = palette.paper
  pen.fillStyle = palette.inkSoft
  for (const { name, at } of ringNames(rings, zoom)) {
    pen.strokeText(name, at.x, at.y)
    pen.fillText(name, at.x, at.y)
  }
  pen.restore()
}
