import type { Box } from './occupancy.ts'
import { SPACING } from './spacing.ts'

/** How near and how far one may look; 1 is one map unit a pixel. */
export const ZOOM = { least: 0.02, most: 4 } as const

/** Farther than the first, only communities are seen; nearer than the second, only who is in them. */
const FAR = { only: 0.27, none: 0.31 } as const

/** How far one is from telling people apart: 1 shows communities alone, 0 shows none. */
export function farness(zoom: number): number {
  const share = Math.log(FAR.none / zoom) / Math.log(FAR.none / FAR.only)
  return Math.min(1, Math.max(0, share))
}

/** The largest zoom at which a whole map is shown: few faces need not fill a window. */
const MOST_FITTING_ZOOM = 1.35

/** How much slower faces grow than the map: they stay apart from near, and visible from afar. */
const FACE_GROWTH = 0.6

/** What a radius at zoom 1 grows by at most. */
const MOST_GROWTH = 1.9

/** Whoever has a face has one with legible letters, as long as people are told apart at all. */
const LEAST_FACE_PX = 7.5

/** A dot is no larger than this share of the room that is left to it. */
const DOT_SHARE = 0.26

/** The radius of a face on the screen, in pixels, from the one it has at zoom 1. */
export function faceRadiusPx(radiusPx: number, zoom: number): number {
  const grown = radiusPx * Math.min(zoom ** FACE_GROWTH, MOST_GROWTH)
  return Math.max(grown, (LEAST_FACE_PX * radiusPx) / 10)
}

/** The radius of somebody who has no face yet, in pixels: small, so that names have room. */
export function dotRadiusPx(radiusPx: number, zoom: number): number {
  const grown = radiusPx * Math.min(zoom ** FACE_GROWTH, MOST_GROWTH)
  return Math.min(grown, DOT_SHARE * SPACING.y * zoom * (radiusPx / 10))
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
const FOOT_PX = 72

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
