import type { Network } from 'vis-network/esnext'
import type { Point } from './spacing.ts'
import { clampedZoom, fittingView, type Size } from './zoom.ts'

const MOVE_MS = 200

/** At which zoom somebody is shown who was searched for, unless it is nearer already. */
const FOCUS_ZOOM = 1.4

/** How far from the edge somebody has to be to count as in sight, in pixels. */
const EDGE_PX = 60

/** Where one looks from. Points are map units, or pixels from the top left corner. */
export interface Camera {
  /** @param coveredLeftPx what covers the map at its left edge */
  fit: (places: readonly Point[], moves: boolean, coveredLeftPx?: number) => void
  focus: (place: Point, moves: boolean) => void
  /** Brings a place into sight if it is not. */
  reveal: (place: Point, moves: boolean, coveredRightPx: number) => void
  zoomBy: (factor: number, moves: boolean, aroundPx?: Point) => void
  /** Keeps the left edge where it is when the window's size has changed. */
  resize: () => void
}

export function createCamera(network: Network, element: HTMLElement): Camera {
  let size = sizeOf(element)

  function look(zoom: number, position: Point, moves = false) {
    network.moveTo({
      position,
      scale: zoom,
      animation: moves && { duration: MOVE_MS, easingFunction: 'easeOutCubic' },
    })
  }

  return {
    fit(places, moves, coveredLeftPx = 0) {
      const free = { width: size.width - coveredLeftPx, height: size.height }
      const { zoom, x, y } = fittingView(places, free)
      look(zoom, { x: x - coveredLeftPx / 2 / zoom, y }, moves)
    },
    focus(place, moves) {
      look(Math.max(network.getScale(), FOCUS_ZOOM), place, moves)
    },
    reveal(place, moves, coveredRightPx) {
      const { x, y } = network.canvasToDOM(place)
      const right = size.width - coveredRightPx
      const isInSight =
        x > EDGE_PX && x < right - EDGE_PX && y > EDGE_PX && y < size.height - EDGE_PX
      if (isInSight) return
      const zoom = network.getScale()
      look(zoom, { x: place.x + coveredRightPx / 2 / zoom, y: place.y }, moves)
    },
    zoomBy(factor, moves, aroundPx) {
      const before = network.getScale()
      const zoom = clampedZoom(before * factor)
      const middle = network.getViewPosition()
      const fixed = aroundPx ? network.DOMtoCanvas(aroundPx) : middle
      const position = {
        x: fixed.x + ((middle.x - fixed.x) * before) / zoom,
        y: fixed.y + ((middle.y - fixed.y) * before) / zoom,
      }
      look(zoom, position, moves)
    },
    resize() {
      const next = sizeOf(element)
      if (next.width === size.width && next.height === size.height) return
      // Its canvas has the new size already, so this is the middle of what is left of the view.
      const [zoom, position] = [network.getScale(), network.getViewPosition()]
      size = next
      network.setSize('100%', '100%')
      look(zoom, position)
      network.redraw()
    },
  }
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: clientWidth, height: clientHeight }
}
