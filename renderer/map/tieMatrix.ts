import { kindAt } from './lines.ts'
import type { LinkKind } from './network.ts'
import type { Scene } from './scene.ts'
import type { SceneNode } from './sceneNode.ts'

/** How two people are tied. */
export type TieMark = Exclude<LinkKind, 'membership'>

/** Everybody of a few people beside everybody, and how they are tied. */
export interface TieMatrix {
  people: readonly SceneNode[]
  /** The tie of the person in a row to the one in a column, from 0; null where there is none. */
  tieBetween: (row: number, column: number) => TieMark | null
  /** Whether a row, or a column, is the first of a community. */
  beginsCommunity: (index: number) => boolean
}

/**
 * The ties among the highest in rank of some people.
 *
 * Those of one community stand together, the higher in rank first; the community of most comes
 * first.
 *
 * @param most how many people at most
 */
export function tieMatrix(scene: Scene, nodes: readonly SceneNode[], most: number): TieMatrix {
  const shown = nodes.toSorted((a, b) => b.rank - a.rank).slice(0, most)
  const groups = [...Map.groupBy(shown, ({ community }) => community).values()]
  const people = groups.toSorted((a, b) => b.length - a.length).flat()
  const positions = new Map(people.map(({ index }, position) => [index, position]))
  const ties = people.map(() => new Map<number, TieMark>())
  const { lines, adjacency } = scene

  people.forEach(({ index }, row) => {
    for (const line of adjacency.linesAt(index)) {
      const [from, kind] = [lines.from[line], kindAt(lines, line)]
      const column = positions.get((from === index ? lines.to[line] : from) ?? -1)
      if (column !== undefined && kind !== 'membership') ties[row]?.set(column, kind)
    }
  })

  return {
    people,
    tieBetween: (row, column) => ties[row]?.get(column) ?? null,
    beginsCommunity: (index) => people[index]?.community !== people[index - 1]?.community,
  }
}
