import type { Canvas2D } from './canvas2D.ts'
import type { Box } from './occupancy.ts'
import { isSameView, type View } from './view.ts'

/** How far a picture that is to stay reaches beyond the window, as a share of its sides. */
const MARGIN = 0.25

/** A picture enlarged or reduced by more than this would no longer look like what it shows. */
const STRETCH = { most: 1.6, least: 0.55 } as const

/** A drawing that is painted once and then only laid where the view is. */
export interface KeptPicture {
  /**
   * Draws it into a canvas that shows a view, in map units.
   *
   * @param stays an earlier one will do, moved and stretched, as long as it reaches far enough
   */
  draw: (target: CanvasRenderingContext2D, view: View, stays: boolean) => void
  /** To be called when what it shows has changed. */
  forget: () => void
}

/**
 * @param paint paints what is in a view, in map units; a sketch will do where it is soon painted anew
 * @param whole beyond it there is nothing to paint
 */
export function createKeptPicture(
  paint: (ctx: Canvas2D, view: View, isSketch: boolean) => void,
  whole: () => Box,
): KeptPicture {
  const picture = new OffscreenCanvas(1, 1)
  const ctx = picture.getContext('2d')
  let kept: { asked: View; painted: View; ratio: number; isSketch: boolean } | undefined

  function paintAnew(view: View, ratio: number, stays: boolean) {
    const isSketch = stays && kept !== undefined && kept.painted.zoom !== view.zoom
    const painted = grown(view, stays ? MARGIN : 0, ratio)
    const { zoom, window } = painted
    const width = Math.round((window.right - window.left) * zoom * ratio)
    const height = Math.round((window.bottom - window.top) * zoom * ratio)
    if (picture.width !== width) picture.width = width
    if (picture.height !== height) picture.height = height
    kept = { asked: view, painted, ratio, isSketch }
    if (!ctx) return

    const scale = zoom * ratio
    ctx.setTransform(1, 0, 0, 1, 0, 0)
    ctx.clearRect(0, 0, width, height)
    ctx.setTransform(scale, 0, 0, scale, -window.left * scale, -window.top * scale)
    paint(ctx, painted, isSketch)
  }

  return {
    draw(target, view, stays) {
      const ratio = target.canvas.width / ((view.window.right - view.window.left) * view.zoom)
      const isExact = kept?.ratio === ratio && isSameView(kept.asked, view) && !kept.isSketch
      const isEnough = stays && kept?.ratio === ratio && reaches(kept.painted, view, whole())
      if (!isExact && !isEnough) paintAnew(view, ratio, stays)
      if (!kept) return

      const { left, top, right, bottom } = kept.painted.window
      target.drawImage(picture, left, top, right - left, bottom - top)
    },
    forget() {
      kept = undefined
    },
  }
}

/** A view of more on all sides, by whole pixels, so that nothing in it is blurred. */
function grown({ zoom, window }: View, share: number, ratio: number): View {
  const { left, top, right, bottom } = window
  const scale = zoom * ratio
  const x = Math.round((right - left) * share * scale) / scale
  const y = Math.round((bottom - top) * share * scale) / scale
  return { zoom, window: { left: left - x, top: top - y, right: right + x, bottom: bottom + y } }
}

/** Whether a painted view can stand for another one. */
function reaches(painted: View, { zoom, window }: View, whole: Box): boolean {
  const stretch = zoom / painted.zoom
  return (
    stretch <= STRETCH.most &&
    stretch >= STRETCH.least &&
    painted.window.left <= Math.max(window.left, whole.left) &&
    painted.window.top <= Math.max(window.top, whole.top) &&
    painted.window.right >= Math.min(window.right, whole.right) &&
    painted.window.bottom >= Math.min(window.bottom, whole.bottom)
  )
}
