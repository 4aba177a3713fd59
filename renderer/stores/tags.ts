import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Tag } from '#contract/tags'
import { useApi } from '../api.ts'
import { useChanges } from './changes.ts'

/** All tags, with how many people bear each. */
export const useTags = defineStore('tags', () => {
  const api = useApi()
  const list = shallowRef<readonly (Tag & { people: number })[]>([])

  useChanges().keepLoaded(['tags', 'people'], async () => {
    list.value = await api.tags.list()
  })

  return { list }
})
