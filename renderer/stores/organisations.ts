import { watchDebounced } from '@vueuse/core'
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { OrganisationRow } from '#contract/organisations'
import { useApi } from '../api.ts'
import { useChanges } from './changes.ts'

/** Short enough not to be felt, long enough not to ask for every letter of a fast typist. */
const TYPING_MS = 80

/** The organisations that match what is typed, the largest first. */
export const useOrganisations = defineStore('organisations', () => {
  const api = useApi()
  const typed = shallowRef('')
  const found = shallowRef<readonly OrganisationRow[]>([])

  const reload = useChanges().keepLoaded(['organisations', 'people'], async () => {
    found.value = await api.organisations.list({ text: typed.value, limit: 100 })
  })
  watchDebounced(typed, reload, { debounce: TYPING_MS })

  return { typed, found }
})
