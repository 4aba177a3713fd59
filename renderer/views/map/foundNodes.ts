import { folded } from '#domain/name'
import type { SceneNode } from '../../map/sceneNode.ts'

/**
 * People and organisations whose name has words that begin as those typed, people first,
 * then who comes first on the map. Nobody for an empty text.
 *
 * @param most how many at most
 */
export function foundNodes(nodes: readonly SceneNode[], typed: string, most: number): SceneNode[] {
  const starts = folded(typed).split(' ').filter(Boolean)
  if (starts.length === 0) return []

  return nodes
    .filter(({ name }) => {
      const words = folded(name).split(/[ -]/)
      return starts.every((start) => words.some((word) => word.startsWith(start)))
    })
    .toSorted((a, b) => Number(b.person !== null) - Number(a.person !== null) || b.rank - a.rank)
    .slice(0, most)
}
