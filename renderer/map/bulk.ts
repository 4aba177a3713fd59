import type { Lines } from './lines.ts'
import type { Scene } from './scene.ts'

/** What all of a map looks like from any distance, in columns that travel to a worker. */
export interface Bulk {
  /** In map units, by index of the node. */
  x: Float32Array
  y: Float32Array
  lines: Lines
  /** Whether lines are seen also where nobody looks. */
  showsLines: boolean
  /** The communities that have an area, with the indexes of their members. */
  areas: { id: number; members: Int32Array }[]
  /** Radii of the rings around me, in map units; empty where there are areas instead. */
  rings: number[]
}

export function bulkOf({ nodes, lines, communities, rings }: Scene): Bulk {
  return {
    x: Float32Array.from(nodes, ({ x }) => x),
    y: Float32Array.from(nodes, ({ y }) => y),
    lines,
    showsLines: rings.length === 0,
    areas: communities.map(({ id, members }) => ({
      id,
      members: Int32Array.from(members, ({ index }) => index),
    })),
    rings: rings.map(({ radius }) => radius),
  }
}
