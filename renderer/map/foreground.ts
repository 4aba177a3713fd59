import type { Dress } from './dress.ts'
import { createNodeGrid, type NodeGrid } from './nodeGrid.ts'
import { type Box, grown, isWithin } from './occupancy.ts'
import { prominence } from './prominence.ts'
import { countUpTo } from './countUpTo.ts'
import type { Scene } from './scene.ts'
import type { SceneNode } from './sceneNode.ts'
import type { View } from './view.ts'

/** A face this far outside of a window may still reach into it, in pixels. */
const EDGE_PX = 30

/** From so many faces on, those of a part of the map are looked for in its grid. */
const MANY = 1500

/** Who has a face at which zoom, and who lies where. */
export interface Foreground {
  grid: NodeGrid<SceneNode>
  /** The zoom from which each node has a face, by its index. */
  showsFrom: Float32Array
  /** Everybody who has a face in a window. */
  facesIn: (box: Box, zoom: number) => SceneNode[]
  facesOf: (view: View) => SceneNode[]
}

export function foregroundOf({ nodes }: Scene, dress: Dress): Foreground {
  const grid = createNodeGrid(nodes)
  const { showsFrom, inOrder } = prominence(nodes, dress)
  const zoomOf = ({ index }: SceneNode) => showsFrom[index] ?? Infinity
  const zooms = Float32Array.from(inOrder, zoomOf)
  const facesIn = (box: Box, zoom: number) => {
    const count = countUpTo(zooms, zoom)
    return count < MANY
      ? inOrder.slice(0, count).filter((node) => isWithin(node, box))
      : grid.within(box).filter((node) => zoomOf(node) <= zoom)
  }
  return {
    grid,
    showsFrom,
    facesIn,
    facesOf: ({ window, zoom }) => facesIn(grown(window, EDGE_PX / zoom), zoom),
  }
}
