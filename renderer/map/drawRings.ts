import type { Pen } from './pen.ts'
import type { Palette } from './palette.ts'

/** Draws the rings around me, in map units. */
export function drawRings(pen: Pen, radii: readonly number[], zoom: number, palette: Palette) {
  pen.save()
  pen.lineWidth = 1 / zoom
  pen.strokeStyle = palette.line
  for (const radius of radii) {
    pen.beginPath()
    pen.arc(0, 0, radius, 0, 2 * Math.PI)
    pen.stroke()
  }
  pen.restore()
}
