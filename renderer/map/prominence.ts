import type { Dress } from './dress.ts'
import { isSeen } from './dress.ts'
import type { SceneNode } from './sceneNode.ts'
import { ZOOM } from './zoom.ts'

/** Side of a cell of the screen, and how many faces it holds at most: enough to read, few enough to draw. */
const CELL_PX = 100
const FACES_PER_CELL = 4

/** Zooms at which room is looked for, each nearer by this factor. */
const ZOOM_STEP = Math.SQRT2

/**
 * The zoom from which each node is drawn as a face with its name, by index; nearer, it stays one.
 *
 * Who matters comes first, spread evenly: no part of the screen holds more than it can show. It
 * depends on places alone, so nothing appears or goes while the map is only moved. Infinity for
 * whoever is not seen.
 */
export function prominence(nodes: readonly SceneNode[], dress: Dress): Float32Array {
  const showsFrom = new Float32Array(nodes.length).fill(Infinity)
  const shown: SceneNode[] = []
  let waiting = nodes
    .filter(({ index }) => isSeen(dress, index))
    .toSorted((a, b) => b.rank - a.rank)

  for (let zoom = ZOOM.least; waiting.length > 0; zoom *= ZOOM_STEP) {
    const counts = new Map<number, number>()
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
  return showsFrom
}

/** Puts a node into its cell; how many are in it then. */
function take(counts: Map<number, number>, { x, y }: SceneNode, zoom: number): number {
  const [column, row] = [Math.floor((x * zoom) / CELL_PX), Math.floor((y * zoom) / CELL_PX)]
  const key = column * 1_000_003 + row
  const count = (counts.get(key) ?? 0) + 1
  counts.set(key, count)
  return count
}
