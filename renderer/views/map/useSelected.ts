import { computed, shallowRef } from 'vue'
import { nodeKey } from '../../map/network.ts'
import type { Scene } from '../../map/scene.ts'
import { drawnBand, type SceneNode } from '../../map/sceneNode.ts'

/** Who is selected on the map; stays so when the map is drawn anew. */
export function useSelected(scene: () => Scene | null) {
  const key = shallowRef<string | null>(null)
  const selected = computed(() => (key.value && scene()?.byKey.get(key.value)) || null)
  /** The selected one in words, for those who do not see the map. */
  const spoken = computed(() => (selected.value ? wordsFor(selected.value) : ''))

  function select(node: SceneNode | null | undefined) {
    key.value = node?.key ?? null
  }

  function selectPerson(id: number) {
    key.value = nodeKey('person', id)
    return selected.value
  }

  return { selected, spoken, select, selectPerson }
}

function wordsFor({ name, person, neighbours }: SceneNode): string {
  if (!person) return `${name}, organisation. ${counted(neighbours.size, 'person', 'people')}.`
  const people = [...neighbours].filter((neighbour) => neighbour.person).length
  return [
    [name, person.headline].filter(Boolean).join(', '),
    person.status === 'wanted' ? 'Not met yet' : `Warmth ${drawnBand(person)}`,
    people === 0 ? 'No ties to others.' : `${counted(people, 'tie', 'ties')} to others.`,
  ].join('. ')
}

/** "1 person", "2,314 people". */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}
