import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'

/** The people picked out in the list, by id. */
export const useSelection = defineStore('selection', () => {
  const ids = shallowRef<ReadonlySet<number>>(new Set())
  const size = computed(() => ids.value.size)

  function has(id: number) {
    return ids.value.has(id)
  }

  function toggle(id: number) {
    const next = new Set(ids.value)
    if (!next.delete(id)) next.add(id)
    ids.value = next
  }

  function replace(people: readonly number[]) {
    ids.value = new Set(people)
  }

  function clear() {
    ids.value = new Set()
  }

  return { ids, size, has, toggle, replace, clear }
})
