import { computed, shallowRef } from 'vue'
import { useApi } from '../api.ts'

/** How many chosen people are named one by one. */
const NAMED_PEOPLE = 12

export interface NamedPerson {
  id: number
  name: string
}

/** The people something is about: a few by name, and of a large selection the rest by number. */
export function usePeopleChoice(start: readonly (number | NamedPerson)[] = []) {
  const api = useApi()
  const named = shallowRef<NamedPerson[]>(start.filter((one) => typeof one === 'object'))
  const others = shallowRef<readonly number[]>([])
  const ids = computed(() => [...named.value.map(({ id }) => id), ...others.value])
  const words = computed(() => wordsFor(named.value, others.value.length))

  void nameStart(start.filter((one) => typeof one === 'number'))

  async function nameStart(unnamed: readonly number[]) {
    others.value = unnamed
    const sheets = await Promise.allSettled(
      unnamed.slice(0, NAMED_PEOPLE).map((id) => api.people.get({ id })),
    )
    // Somebody who has gone to the trash meanwhile is left out.
    const found = sheets.flatMap((sheet) => (sheet.status === 'fulfilled' ? [sheet.value] : []))
    named.value = [...named.value, ...found.map(({ id, details }) => ({ id, name: details.name }))]
    others.value = unnamed.slice(NAMED_PEOPLE)
  }

  return { named, others, ids, words }
}

/** "Ana", "Ana and Bo", "Ana and 3 others"; nothing for nobody. */
function wordsFor(named: readonly NamedPerson[], others: number): string {
  const [first, second] = named.map(({ name }) => name)
  const count = named.length + others
  if (count === 0) return ''
  if (count === 1) return first ?? 'one person'
  if (count === 2 && first && second) return `${first} and ${second}`
  return first ? `${first} and ${count - 1} others` : `${count} people`
}
