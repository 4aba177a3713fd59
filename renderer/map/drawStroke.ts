import type { Stroke } from './gestures.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'
import type { Point } from './spacing.ts'

/** Draws what the pointer is drawing, in pixels. */
export function drawStroke(
  pen: Pen,
  stroke: Stroke,
  pointOf: (place: Point) => Point,
  palette: Palette,
): void {
  pen.save()
  pen.strokeStyle = palette.accent
  pen.lineWidth = 2
  pen.beginPath()
  if (stroke.kind === 'lasso') {
    stroke.points.forEach(({ x, y }, index) => (index ? pen.lineTo(x, y) : pen.moveTo(x, y)))
    pen.closePath()
    pen.globalAlpha = 0.08
    pen.fillStyle = palette.accent
    pen.fill()
    pen.globalAlpha = 1
    pen.setLineDash([5, 4])
  } else {
    const from = pointOf(stroke.kind === 'tie' ? stroke.from : stroke.node)
    pen.moveTo(from.x, from.y)
    pen.lineTo(stroke.to.x, stroke.to.y)
    if (stroke.kind === 'move') pen.setLineDash([3, 4])
  }
  pen.stroke()
  pen.restore()
}
