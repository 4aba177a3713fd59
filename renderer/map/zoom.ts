/** How near and how far one may look; 1 is one map unit a pixel. */
export const ZOOM = { least: 0.04, most: 4 } as const

/** The largest zoom at which a whole map is shown: few faces need not fill a window. */
const MOST_FITTING_ZOOM = 1.35

/** How much slower faces grow than the map: they stay apart from near, and visible from afar. */
const FACE_GROWTH = 0.65

/** What a face's radius at zoom 1 is multiplied by, to be that on the screen. */
export function faceGrowth(zoom: number): number {
  return Math.min(Math.max(zoom, 0.08) ** FACE_GROWTH, 1.9)
}

export function clampedZoom(zoom: number): number {
  return Math.min(Math.max(zoom, ZOOM.least), ZOOM.most)
}

export interface Size {
  width: number
  height: number
}

/** Room around the outermost faces, in pixels: their names lie outside them. */
const PADDING_PX = { x: 56, y: 36 } as const

/** Where to look from so that all places are seen. */
export function fittingView(
  places: readonly { x: number; y: number }[],
  window: Size,
): { x: number; y: number; zoom: number } {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { x, y } of places) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  if (left > right) return { x: 0, y: 0, zoom: 1 }

  const zoom = Math.min(
    Math.max(window.width - 2 * PADDING_PX.x, 1) / Math.max(right - left, 1),
    Math.max(window.height - 2 * PADDING_PX.y, 1) / Math.max(bottom - top, 1),
    MOST_FITTING_ZOOM,
  )
  return { x: (left + right) / 2, y: (top + bottom) / 2, zoom: clampedZoom(zoom) }
}
