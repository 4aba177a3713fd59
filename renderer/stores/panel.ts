import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

/** The person shown beside every view. */
export const usePanel = defineStore('panel', () => {
  const personId = shallowRef<number | null>(null)

  function openPerson(id: number) {
    personId.value = id
  }

  function close() {
    personId.value = null
  }

  return { personId, openPerson, close }
})
