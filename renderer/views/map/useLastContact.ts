import { watchDebounced } from '@vueuse/core'
import { shallowRef } from 'vue'
import type { Day } from '#domain/day'
import { useApi } from '../../api.ts'

/** Long enough that a pointer on its way over many faces asks for none of them. */
const REST_MS = 150

/** The day of the last contact with a person, once the pointer rests on them; null until then. */
export function useLastContact(personId: () => number | null) {
  const api = useApi()
  const lastContact = shallowRef<Day | null>(null)

  watchDebounced(
    personId,
    async (id) => {
      lastContact.value = null
      if (id === null) return
      const sheet = await api.people.get({ id })
      if (id === personId()) lastContact.value = sheet.lastContact
    },
    { debounce: REST_MS, immediate: true },
  )

  return lastContact
}
