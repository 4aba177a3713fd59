import type { Box } from './occupancy.ts'

/** What is seen of a map. */
export interface View {
  /** Pixels for a map unit. */
  zoom: number
  /** In map units. */
  window: Box
}

export const NOWHERE: View = { zoom: 1, window: { left: 0, top: 0, right: 0, bottom: 0 } }

export function isSameView(a: View, b: View): boolean {
  return a.zoom === b.zoom && isSameBox(a.window, b.window)
}

function isSameBox(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom
}
