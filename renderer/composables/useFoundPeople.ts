import { watchDebounced } from '@vueuse/core'
import { computed, shallowRef } from 'vue'
import { useApi } from '../api.ts'

/** Short enough not to be felt, long enough not to ask for every letter of a fast typist. */
const TYPING_MS = 80

export interface FoundPerson {
  id: number
  name: string
  headline: string
}

/** People found by what is typed. */
export function useFoundPeople() {
  const api = useApi()
  const typed = shallowRef('')
  const answer = shallowRef<{ text: string; people: readonly FoundPerson[] }>({
    text: '',
    people: [],
  })
  const found = computed(() => (typed.value.trim() ? answer.value.people : []))
  /** Whether `found` answers what is typed now. */
  const isAnswered = computed(() => answer.value.text === typed.value)

  watchDebounced(
    typed,
    async (text) => {
      const { people } = await api.search.find({ text, limit: 8 })
      // A later question makes this answer stale.
      if (text === typed.value) answer.value = { text, people }
    },
    { debounce: TYPING_MS },
  )

  /** Adds somebody who is not in the file yet. */
  function add(name: string) {
    return api.people.add({ name: name.trim() })
  }

  return { typed, found, isAnswered, add }
}
