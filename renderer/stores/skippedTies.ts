import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

/** Suggested ties left for another time; forgotten with the window. */
export const useSkippedTies = defineStore('skippedTies', () => {
  const ids = shallowRef<ReadonlySet<number>>(new Set())

  function skip(id: number) {
    ids.value = new Set([...ids.value, id])
  }

  function takeBack(id: number) {
    ids.value = new Set([...ids.value].filter((skipped) => skipped !== id))
  }

  function clear() {
    ids.value = new Set()
  }

  return { ids, skip, takeBack, clear }
})
