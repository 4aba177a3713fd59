import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'
import type { Pictures } from './pictures.ts'
import type { Point } from './spacing.ts'
import type { View } from './view.ts'

/** How a frame is drawn. */
export interface Frame {
  pictures: Pictures
  palette: Palette
  view: View
  isMoving: boolean
  /** Whether what is new may come in gently. */
  fades: boolean
}

/** Lets something be drawn in pixels, by a pen that is in map units. */
export function inPixels(
  pen: Pen,
  { view: { zoom } }: Frame,
  draw: (inPx: (place: Point) => Point) => void,
): void {
  pen.save()
  pen.scale(1 / zoom, 1 / zoom)
  draw(({ x, y }) => ({ x: x * zoom, y: y * zoom }))
  pen.restore()
}
