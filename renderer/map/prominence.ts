import type { Dress } from './dress.ts'
import { isSeen } from './dress.ts'
import type { SceneNode } from './sceneNode.ts'
import { ZOOM } from './zoom.ts'

/** Side of a cell of the screen, and how many faces it holds at most: enough to read, few enough to draw. */
const CELL_PX = 100
const FACES_PER_CELL = 4

/**
 * Cells across and down that are told apart; farther off, two cells share their room, which is many
 * windows away at any zoom.
 */
const CELLS = 1024

/** Zooms at which room is looked for, each nearer by this factor. */
const ZOOM_STEP = Math.SQRT2

/** From which zoom on somebody is drawn as a face with a name; nearer, they stay one. */
export interface Prominence {
  /** By index of the node; Infinity for whoever is not seen. */
  showsFrom: Float32Array
  /** Everybody who is seen, those with the most distant zoom first. */
  inOrder: readonly SceneNode[]
}

/**
 * Who has a face at which zoom.
 *
 * Who matters comes first, spread evenly: no part of the screen holds more than it can show. It
 * depends on places alone, so nothing appears or goes while the map is only moved.
 */
export function prominence(nodes: readonly SceneNode[], dress: Dress): Prominence {
  const showsFrom = new Float32Array(nodes.length).fill(Infinity)
  const shown: SceneNode[] = []
  let waiting = nodes
    .filter(({ index }) => isSeen(dress, index))
    .toSorted((a, b) => b.rank - a.rank)

  const counts = new Uint16Array(CELLS * CELLS)
  for (let zoom = ZOOM.least; waiting.length > 0; zoom *= ZOOM_STEP) {
    counts.fill(0)
    for (const node of shown) take(counts, node, zoom)
    const isLast = zoom >= ZOOM.most
    waiting = waiting.filter((node) => {
      const hasRoom = take(counts, node, zoom) <= FACES_PER_CELL
      if (!hasRoom && !isLast) return true
      showsFrom[node.index] = zoom
      shown.push(node)
      return false
    })
  }
  return { showsFrom, inOrder: shown }
}

/** Puts a node into its cell; how many are in it then. */
function take(counts: Uint16Array, { x, y }: SceneNode, zoom: number): number {
  const [column, row] = [Math.floor((x * zoom) / CELL_PX), Math.floor((y * zoom) / CELL_PX)]
  const cell = (column & (CELLS - 1)) * CELLS + (row & (CELLS - 1))
  const count = (counts[cell] ?? 0) + 1
  counts[cell] = count
  return count
}
