import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import type { FoundPaths, PathTarget } from '#contract/paths'
import { useApi } from '../api.ts'
import { useChanges } from './changes.ts'

/** So many ways are shown. */
const MOST_WAYS = 5

/** How to reach somebody, or anybody at an organisation. */
export const useWays = defineStore('ways', () => {
  const api = useApi()
  /** Whether the question is open; the target may still be asked for. */
  const isOpen = shallowRef(false)
  const target = shallowRef<Pick<PathTarget, 'kind' | 'id'> | null>(null)
  const withSuggested = shallowRef(false)
  const found = shallowRef<FoundPaths | null>(null)
  /** The path one looks at. */
  const picked = shallowRef(0)
  const way = computed(() => found.value?.paths[picked.value] ?? null)

  const reload = useChanges().keepLoaded(
    ['people', 'ties', 'interactions', 'organisations'],
    async () => {
      const asked = target.value
      if (!asked) return
      const { kind, id } = asked
      // Whoever is not there any more cannot be reached.
      const answer = await api.paths
        .to({ kind, id, k: MOST_WAYS, withSuggested: withSuggested.value })
        .catch(() => null)
      if (target.value !== asked) return
      found.value = answer
      picked.value = Math.min(picked.value, Math.max(0, (answer?.paths.length ?? 1) - 1))
    },
  )
  watch([target, withSuggested], reload)

  /** @param asked whom to reach; nothing leaves that to be chosen */
  function ask(asked: Pick<PathTarget, 'kind' | 'id'> | null = null) {
    isOpen.value = true
    picked.value = 0
    found.value = null
    target.value = asked
  }

  function close() {
    isOpen.value = false
    found.value = null
    target.value = null
  }

  return { isOpen, target, withSuggested, found, picked, way, ask, close }
})
