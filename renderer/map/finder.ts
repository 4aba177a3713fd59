import type { Network } from 'vis-network/esnext'
import { isInLasso } from './gestures.ts'
import type { Painting } from './painting.ts'
import type { Community } from './sceneCommunities.ts'
import type { SceneNode } from './sceneNode.ts'
import type { Point } from './spacing.ts'
import { boxOf, faceRadiusPx } from './zoom.ts'

/** How near to a face counts as on it, in pixels beyond its edge. */
const REACH_PX = 5

/** The radius a face has at least for the pointer, and at most, in pixels at zoom 1. */
const FACE_PX = 13

/** Finds who is seen where. Points are in pixels from the top left corner. */
export interface Finder {
  nodeAt: (point: Point) => SceneNode | undefined
  /** A community that is seen from afar. */
  communityAt: (point: Point) => Community | undefined
  nodesInside: (lasso: readonly Point[]) => SceneNode[]
}

export function createFinder(
  network: Network,
  painting: Painting,
  isSeen: (node: SceneNode) => boolean,
): Finder {
  return {
    nodeAt(point) {
      const zoom = network.getScale()
      if (painting.areOnlyCommunities(zoom)) return undefined
      const { x, y } = network.DOMtoCanvas(point)
      const reach = (faceRadiusPx(FACE_PX, zoom) + REACH_PX) / zoom
      return painting.foreground.grid.nearest(x, y, reach, isSeen)
    },
    communityAt: (point) => painting.communityAt(network.DOMtoCanvas(point), network.getScale()),
    nodesInside(lasso) {
      const corners = lasso.map((point) => network.DOMtoCanvas(point))
      const box = boxOf(corners)
      if (!box) return []
      return painting.foreground.grid
        .within(box)
        .filter((node) => isSeen(node) && isInLasso(node, corners))
    },
  }
}
