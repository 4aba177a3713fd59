import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Source } from '#domain/found'
import type { Day } from '#domain/day'
import { useApi } from '../api.ts'
import { localDay } from '../composables/localDay.ts'
import { useChanges } from './changes.ts'

export interface PastImport {
  id: number
  source: Source
  files: string
  added: number
  updated: number
  day: Day
}

/** Imports that were carried out, the latest first. */
export const usePastImports = defineStore('pastImports', () => {
  const api = useApi()
  const list = shallowRef<readonly PastImport[]>([])

  useChanges().keepLoaded(['imports'], async () => {
    const batches = await api.imports.list()
    list.value = batches.map(({ createdAt, ...batch }) => ({ ...batch, day: localDay(createdAt) }))
  })

  return { list }
})
