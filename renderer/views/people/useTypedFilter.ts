import { watchDebounced } from '@vueuse/core'
import { shallowRef, watch } from 'vue'
import { usePeople } from '../../stores/people.ts'

/** Short enough not to be felt, long enough not to ask for every letter of a fast typist. */
const TYPING_MS = 80

/** The text the list is narrowed by, as it is typed. */
export function useTypedFilter() {
  const people = usePeople()
  const typed = shallowRef(people.filter.text ?? '')

  watchDebounced(typed, (text) => people.narrow({ text: text.trim() ? text : undefined }), {
    debounce: TYPING_MS,
  })
  // Cleared from elsewhere, as by "Clear".
  watch(
    () => people.filter.text,
    (text) => {
      if (text === undefined) typed.value = ''
    },
  )

  return typed
}
