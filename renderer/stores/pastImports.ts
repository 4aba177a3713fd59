import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Source } from '#domain/found'
import { type Day, parseDay } from '#domain/day'
import { useApi } from '../api.ts'
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
    list.value = batches.flatMap(({ createdAt, ...batch }) => {
      const day = parseDay(createdAt.slice(0, 10))
      return day ? [{ ...batch, day }] : []
    })
  })

  return { list }
})
