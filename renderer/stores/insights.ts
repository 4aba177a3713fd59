import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { InsightList } from '#contract/insights'
import { useApi } from '../api.ts'
import { useChanges } from './changes.ts'

/** What there is to be said about the network; null before the first answer. */
export const useInsights = defineStore('insights', () => {
  const api = useApi()
  const changes = useChanges()
  const list = shallowRef<InsightList | null>(null)

  /** Keeps the list as it is now until the scope of whoever calls ends: in a large file it is much to work out. */
  function keepLoaded() {
    changes.keepLoaded(
      ['people', 'organisations', 'interactions', 'followUps', 'tags', 'ties', 'events', 'places'],
      async () => {
        list.value = await api.insights.list()
      },
    )
  }

  return { list, keepLoaded }
})
