import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'
import type { Ring } from './scene.ts'
import type { View } from './view.ts'

const SIZE_PX = 12

/** Rings nearer to each other than this cannot all be named. */
const LEAST_GAP_PX = 16

/** Writes what lies within each ring at its top, in map units. */
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
  let lastPx = -Infinity
  for (const { name, radius } of rings) {
    const radiusPx = radius * zoom
    if (radiusPx - lastPx < LEAST_GAP_PX) continue
    lastPx = radiusPx
    pen.strokeText(name, 0, -radiusPx)
    pen.fillText(name, 0, -radiusPx)
  }
  pen.restore()
}
