import type { Box } from './occupancy.ts'

/** How near and how far one may look; 1 is one map unit a pixel. */
export const ZOOM = { least: 0.04, most: 4 } as const

/** Farther than this, communities are what is seen: their names stand before all faces. */
export const FAR_ZOOM = 0.45

/** The largest zoom at which a whole map is shown: few faces need not fill a window. */
const MOST_FITTING_ZOOM = 1.35

/** How much slower faces grow than the map: they stay apart from near, and visible from afar. */
const FACE_GROWTH = 0.75

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
export const PADDING_PX = { x: 84, y: 30 } as const

/** Room for what lies along the lower edge of the map, in pixels. */
const FOOT_PX = 44

/** The least box around places; nothing for nobody. */
export function boxOf(places: readonly { x: number; y: number }[]): Box | undefined {
  if (places.length === 0) return undefined
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const { x, y } of places) {
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  return box
}

/** Where to look from so that all places are seen. */
export function fittingView(
  places: readonly { x: number; y: number }[],
  window: Size,
): { x: number; y: number; zoom: number } {
  const box = boxOf(places)
  if (!box) return { x: 0, y: 0, zoom: 1 }

  const zoom = Math.min(
    Math.max(window.width - 2 * PADDING_PX.x, 1) / Math.max(box.right - box.left, 1),
    Math.max(window.height - 2 * PADDING_PX.y - FOOT_PX, 1) / Math.max(box.bottom - box.top, 1),
    MOST_FITTING_ZOOM,
  )
  return {
    x: (box.left + box.right) / 2,
    y: (box.top + box.bottom) / 2 + FOOT_PX / 2 / zoom,
    zoom: clampedZoom(zoom),
  }
}
