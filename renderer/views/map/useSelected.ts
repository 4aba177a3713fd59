import { computed, shallowRef } from 'vue'
import { counted } from '#domain/counted'
import { nodeKey } from '../../map/network.ts'
import { neighboursIn, type Scene } from '../../map/scene.ts'
import { drawnBand, type SceneNode } from '../../map/sceneNode.ts'

/** Who is selected on the map; stays so when the map is drawn anew. */
export function useSelected(scene: () => Scene | null) {
  const key = shallowRef<string | null>(null)
  const selected = computed(() => (key.value && scene()?.byKey.get(key.value)) || null)
  const neighbours = computed(() => {
    const there = scene()
    return there && selected.value ? neighboursIn(there, selected.value) : []
  })
  /** The selected one in words, for those who do not see the map. */
  const spoken = computed(() => (selected.value ? wordsFor(selected.value, neighbours.value) : ''))

  function select(node: SceneNode | null | undefined) {
    key.value = node?.key ?? null
  }

  function selectPerson(id: number) {
    key.value = nodeKey('person', id)
    return selected.value
  }

  return { selected, neighbours, spoken, select, selectPerson }
}

function wordsFor({ name, person }: SceneNode, neighbours: readonly SceneNode[]): string {
  const people = neighbours.filter((neighbour) => neighbour.person).length
  if (!person) return `${name}, organisation. ${counted(people, 'person', 'people')}.`
  return [
    [name, person.headline].filter(Boolean).join(', '),
    person.status === 'wanted' ? 'Not met yet' : `Warmth ${drawnBand(person)}`,
    people === 0 ? 'No ties to others.' : `${counted(people, 'tie', 'ties')} to others.`,
  ].join('. ')
}
