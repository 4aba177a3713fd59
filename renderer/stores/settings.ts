import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { DEFAULT_SETTINGS, type Settings } from '#domain/settings'
import { useApi } from '../api.ts'
import { useChanges } from './changes.ts'

/** What the user chose for this file. */
export const useSettings = defineStore('settings', () => {
  const api = useApi()
  const chosen = shallowRef<Settings>(DEFAULT_SETTINGS)

  useChanges().keepLoaded(['settings'], async () => {
    chosen.value = await api.settings.get()
  })

  function change(changes: Partial<Settings>) {
    return api.settings.change(changes)
  }

  return { chosen, change }
})
