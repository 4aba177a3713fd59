import { onUnmounted } from 'vue'
import type { Scene } from '../../map/scene.ts'
import type { SceneNode } from '../../map/sceneNode.ts'
import { useSelection } from '../../stores/selection.ts'

/** Picks people out on the map, for something to be done with all of them. */
export function usePicked(scene: () => Scene | null) {
  const selection = useSelection()
  onUnmounted(selection.clear)

  function pick(node: SceneNode) {
    for (const id of peopleAt(node)) selection.toggle(id)
  }

  function pickAll(nodes: readonly SceneNode[], isAdding: boolean) {
    const ids = nodes.filter(({ person }) => person).map(({ id }) => id)
    selection.replace(isAdding ? [...selection.ids, ...ids] : ids)
  }

  /** The person, or those at the organisation. */
  function peopleAt(node: SceneNode): number[] {
    if (node.person) return [node.id]
    const there = scene()
    const people = there?.adjacency.neighboursAt(node.index) ?? []
    return people.flatMap((index) => there?.nodes[index]?.id ?? [])
  }

  return { pick, pickAll }
}
