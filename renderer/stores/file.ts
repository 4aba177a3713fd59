import { defineStore } from 'pinia'
import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import type { FileInfo } from '#contract/file'
import { useApi } from '../api.ts'
import { useChanges } from './changes.ts'

/** How often to ask whether a new day has begun. */
const DAY_CHECK_MS = 60_000

/** The open file: how much is in it, and which day it is there. */
export const useFile = defineStore('file', () => {
  const api = useApi()
  const info = shallowRef<FileInfo | null>(null)
  const today = computed(() => info.value?.today ?? null)
  const isEmpty = computed(() => info.value?.people === 0)

  const changes = useChanges()
  const reload = changes.keepLoaded(
    ['people', 'interactions', 'organisations', 'followUps'],
    async () => {
      info.value = await api.file.info()
    },
  )
  const timer = setInterval(reload, DAY_CHECK_MS)
  onScopeDispose(() => clearInterval(timer))
  // Nothing is written at midnight, yet what is due and how warm it is are others.
  watch(today, (_day, before) => {
    if (before) changes.tell(['people', 'followUps'])
  })

  return { info, today, isEmpty }
})
