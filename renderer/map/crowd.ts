import { type Dress, PRESENCE } from './dress.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'
import type { SceneNode } from './sceneNode.ts'
import type { View } from './view.ts'
import { faceRadiusPx } from './zoom.ts'

/** Draws everybody as a plain square on empty paper: quick enough for each frame while all of them slide. */
export function drawCrowd(
  pen: Pen,
  nodes: readonly SceneNode[],
  dress: Dress,
  { zoom, window }: View,
  palette: Palette,
): void {
  pen.save()
  pen.fillStyle = palette.paper
  pen.fillRect(window.left, window.top, window.right - window.left, window.bottom - window.top)
  pen.scale(1 / zoom, 1 / zoom)
  dress.colours.forEach((colour, own) => {
    pen.fillStyle = colour
    for (const { index, person, x, y } of nodes) {
      if (!person || dress.colour[index] !== own) continue
      if (dress.presence[index] !== PRESENCE.seen) continue
      if (x < window.left || x > window.right || y < window.top || y > window.bottom) continue
      const halfPx = Math.max(1, faceRadiusPx(dress.radiusPx[index] ?? 0, zoom) * 0.8)
      pen.fillRect(x * zoom - halfPx, y * zoom - halfPx, 2 * halfPx, 2 * halfPx)
    }
  })
  pen.restore()
}
