import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'
import type { Point } from './spacing.ts'

export const ME_RADIUS_PX = 13

/** Draws a way from one place to the next, in pixels. */
export function drawWay(pen: Pen, stops: readonly Point[], palette: Palette): void {
  pen.save()
  pen.lineJoin = 'round'
  pen.lineCap = 'round'
  for (const [widthPx, colour] of [
    [7, palette.paper],
    [3.5, palette.accent],
  ] as const) {
    pen.beginPath()
    stops.forEach(({ x, y }, index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)))
    pen.lineWidth = widthPx
    pen.strokeStyle = colour
    pen.stroke()
  }
  pen.restore()
}

/** Draws me, in pixels. */
export function drawMe(pen: Pen, { x, y }: Point, palette: Palette): void {
  pen.save()
  pen.beginPath()
  pen.arc(x, y, ME_RADIUS_PX, 0, 2 * Math.PI)
  pen.fillStyle = palette.ink
  pen.fill()
  pen.lineWidth = 2
  pen.strokeStyle = palette.paper
  pen.stroke()
  pen.font = `650 10.5px ${palette.sans}`
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillStyle = palette.paper
  pen.fillText('Me', x, y + 0.5)
  pen.restore()
}
