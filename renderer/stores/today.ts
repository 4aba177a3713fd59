import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { TodaySheet } from '#contract/today'
import { useApi } from '../api.ts'
import { useChanges } from './changes.ts'

const SHOWS = ['people', 'interactions', 'followUps', 'events', 'tags', 'reviews'] as const

/** The few things that matter now; null before the first answer. */
export const useToday = defineStore('today', () => {
  const api = useApi()
  const sheet = shallowRef<TodaySheet | null>(null)
  /** People left for another time; forgotten with the window. */
  const notNow = shallowRef<ReadonlySet<number>>(new Set())

  function leaveForNow(personId: number) {
    notNow.value = new Set([...notNow.value, personId])
  }

  useChanges().keepLoaded(SHOWS, async () => {
    sheet.value = await api.today.get()
  })

  return { sheet, notNow, leaveForNow }
})
