import { drawStroke } from './drawStroke.ts'
import type { Frame } from './frame.ts'
import type { Stroke } from './gestures.ts'
import type { Point } from './spacing.ts'
import type { Spotlight } from './spotlight.ts'

/** A canvas before the map, for what changes while the map itself stays as it is. */
export interface Overlay {
  /** @param ratio pixels of the screen for one of the page */
  draw: (frame: Frame, ratio: number) => void
  /** Draws it anew at the next frame. */
  redraw: () => void
  /** What the pointer is drawing; null for nothing. */
  stroke: (stroke: Stroke | null) => void
  hide: () => void
  remove: () => void
}

/**
 * @param parent gets it as its last child
 * @param pointOf where a place of the map is, in pixels from its top left corner
 * @param asked is called at the frame at which it is to be drawn
 */
export function createOverlay(
  parent: HTMLElement,
  spotlight: Spotlight,
  pointOf: (place: Point) => Point,
  asked: () => void,
): Overlay {
  const canvas = document.createElement('canvas')
  canvas.style.cssText =
    'position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none'
  canvas.hidden = true
  parent.append(canvas)
  const ctx = canvas.getContext('2d')
  let stroke: Stroke | null = null
  let request = 0

  function redraw() {
    request ||= requestAnimationFrame(asked)
  }

  function hide() {
    cancelAnimationFrame(request)
    request = 0
    canvas.hidden = true
  }

  return {
    draw(frame, ratio) {
      hide()
      if (!ctx || (!spotlight.isOn && !stroke)) return
      const { zoom, window } = frame.view
      const scale = zoom * ratio
      const width = Math.round((window.right - window.left) * scale)
      const height = Math.round((window.bottom - window.top) * scale)
      if (canvas.width !== width) canvas.width = width
      if (canvas.height !== height) canvas.height = height
      ctx.resetTransform()
      ctx.clearRect(0, 0, width, height)
      ctx.setTransform(scale, 0, 0, scale, -window.left * scale, -window.top * scale)
      if (spotlight.draw(ctx, frame)) redraw()
      ctx.setTransform(ratio, 0, 0, ratio, 0, 0)
      if (stroke) drawStroke(ctx, stroke, pointOf, frame.palette)
      canvas.hidden = false
    },
    redraw,
    stroke(next) {
      stroke = next
      redraw()
    },
    hide,
    remove() {
      hide()
      canvas.remove()
    },
  }
}
