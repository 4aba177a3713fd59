import { defineStore } from 'pinia'
import { computed, onScopeDispose, shallowRef } from 'vue'
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

  const reload = useChanges().keepLoaded(
    ['people', 'interactions', 'organisations', 'followUps'],
    async () => {
      info.value = await api.file.info()
    },
  )
  const timer = setInterval(reload, DAY_CHECK_MS)
  onScopeDispose(() => clearInterval(timer))

  return { info, today, isEmpty }
})
