import { computed, shallowRef, watch } from 'vue'
import type { MapGraph, MapHistory } from '#contract/map'
import { useApi } from '../../api.ts'
import { pastStandings } from '../../map/history.ts'
import type { Standing } from '../../map/reading.ts'
import { useChanges } from '../../stores/changes.ts'
import { useMapReading } from '../../stores/mapReading.ts'

/** How each relationship was on the day the user looks at; fetched once they look back at all. */
export function useMapPast(graph: () => MapGraph | null) {
  const api = useApi()
  const reading = useMapReading()
  const history = shallowRef<MapHistory | null>(null)
  const isWanted = shallowRef(reading.day !== null)

  const reload = useChanges().keepLoaded(['interactions', 'people'], async () => {
    if (isWanted.value) history.value = await api.map.history()
  })
  watch(isWanted, reload)

  /** To be called when the user may look back. */
  function want() {
    isWanted.value = true
  }

  const past = computed(() => {
    const network = graph()
    return network && history.value && pastStandings(network, history.value)
  })
  const firstDay = computed(() => past.value?.firstDay ?? null)
  /** By id of the person; null for how it is today. */
  const standings = computed<ReadonlyMap<number, Standing> | null>(() =>
    reading.day !== null && past.value ? past.value.on(reading.day) : null,
  )

  return { want, firstDay, standings }
}
