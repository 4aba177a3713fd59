import type { Point } from './spacing.ts'

/** How much nearer one pixel of the wheel brings the map, as an exponent; and most of it at once. */
const WHEEL = { perPx: 0.0016, mostPx: 300, pxPerLine: 24 } as const

/**
 * Zooms by the wheel, in place of vis-network's own way, whose steps are all alike and know no bounds.
 *
 * @param zoomBy is told the factor, and what to zoom around in pixels from the top left corner
 * @returns ends it
 */
export function zoomByWheel(
  element: HTMLElement,
  zoomBy: (factor: number, around: Point) => void,
): () => void {
  function turn(event: WheelEvent) {
    event.preventDefault()
    event.stopPropagation()
    const isInLines = event.deltaMode === WheelEvent.DOM_DELTA_LINE
    const px = event.deltaY * (isInLines ? WHEEL.pxPerLine : 1)
    const bounded = Math.min(Math.max(px, -WHEEL.mostPx), WHEEL.mostPx)
    const { left, top } = element.getBoundingClientRect()
    zoomBy(Math.exp(-WHEEL.perPx * bounded), { x: event.clientX - left, y: event.clientY - top })
  }

  element.addEventListener('wheel', turn, { capture: true, passive: false })
  return () => element.removeEventListener('wheel', turn, { capture: true })
}
