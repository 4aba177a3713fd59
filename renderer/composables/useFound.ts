import { type MaybeRefOrGetter, shallowRef, toValue, watch } from 'vue'
import type { SearchResult } from '#contract/search'
import { useApi } from '../api.ts'

const NOTHING: SearchResult = {
  people: [],
  organisations: [],
  notes: [],
  interactions: [],
  followUps: [],
}

/** How many of each kind are shown at once. */
const LIMIT = 6

/** What is found for a text, asked anew with every letter; an answer that comes too late is dropped. */
export function useFound(text: MaybeRefOrGetter<string>) {
  const api = useApi()
  const found = shallowRef(NOTHING)
  const isAsking = shallowRef(false)

  watch(
    () => toValue(text).trim(),
    async (wanted, _before, onCleanup) => {
      const asking = new AbortController()
      onCleanup(() => asking.abort())
      isAsking.value = wanted !== ''
      if (wanted === '') {
        found.value = NOTHING
        return
      }
      try {
        const answer = await api.search.find({ text: wanted, limit: LIMIT }, asking)
        if (!asking.signal.aborted) found.value = answer
      } catch (error) {
        // A newer question has taken the place of this one.
        if (!asking.signal.aborted) throw error
      }
      if (!asking.signal.aborted) isAsking.value = false
    },
    { immediate: true },
  )

  return { found, isAsking }
}
