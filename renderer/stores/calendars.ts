import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { CalendarSheet } from '#contract/calendar'
import { useApi } from '../api.ts'
import { useChanges } from './changes.ts'

/** How calendars leave the file; null before the first answer. */
export const useCalendars = defineStore('calendars', () => {
  const api = useApi()
  const sheet = shallowRef<CalendarSheet | null>(null)
  /** Whether a file that is to be kept up to date is not. */
  const hasFailed = computed(
    () => sheet.value?.living.kind === 'failed' || sheet.value?.subscription === 'port taken',
  )

  useChanges().keepLoaded(['calendars', 'settings'], async () => {
    sheet.value = await api.calendar.sheet()
  })

  return { sheet, hasFailed }
})
