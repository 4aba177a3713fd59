import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { PrivacyLevel } from '#domain/privacy'
import { useApi } from '../api.ts'
import { useChanges } from './changes.ts'

/** How the next follow-ups would read in a calendar, at each level of privacy. */
export const useCalendarPreview = defineStore('calendarPreview', () => {
  const api = useApi()
  const lines = shallowRef<Readonly<Record<PrivacyLevel, readonly string[]>>>({
    full: [],
    discreet: [],
    opaque: [],
  })

  useChanges().keepLoaded(['followUps', 'people'], async () => {
    lines.value = await api.calendar.preview()
  })

  return { lines }
})
