import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Instant } from '#domain/day'
import { useApi } from '../api.ts'
import { useChanges } from './changes.ts'

export interface TrashedPerson {
  id: number
  name: string
  headline: string
  trashedAt: Instant
}

/** People in the trash, the last thrown away first. */
export const useTrash = defineStore('trash', () => {
  const api = useApi()
  const people = shallowRef<readonly TrashedPerson[]>([])

  useChanges().keepLoaded(['people'], async () => {
    people.value = await api.people.trashed()
  })

  function restore(id: number) {
    return api.people.restore({ ids: [id] })
  }

  return { people, restore }
})
