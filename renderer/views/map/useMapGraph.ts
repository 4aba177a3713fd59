import { computed, shallowRef } from 'vue'
import type { MapGraph, MapPlace } from '#contract/map'
import { useApi } from '../../api.ts'
import { useAction } from '../../composables/useAction.ts'
import type { Network } from '../../map/network.ts'
import { sceneOf } from '../../map/scene.ts'
import { usePlaces } from '../../map/usePlaces.ts'
import { useChanges } from '../../stores/changes.ts'

/** The network of the open file, and the scene it makes. */
export function useMapGraph() {
  const api = useApi()
  const { act } = useAction()
  const graph = shallowRef<MapGraph | null>(null)
  const { placed, progress, place, placeAnew } = usePlaces(store)
  const scene = computed(() => placed.value && sceneOf(placed.value.graph, placed.value.places))
  const startsOver = computed(() => placed.value?.startsOver ?? false)

  async function store({ nodes }: Network, found: readonly MapPlace[]) {
    const places = nodes.flatMap(({ kind, id }, index) => {
      const there = found[index]
      return there ? [{ kind, id, ...there }] : []
    })
    await act(() => api.map.place({ places }))
  }

  // Not `map` itself: places are known here before they are stored.
  useChanges().keepLoaded(['people', 'organisations', 'interactions', 'ties'], async () => {
    graph.value = await api.map.graph()
    place(graph.value)
  })

  function arrangeAnew() {
    if (graph.value) placeAnew(graph.value)
  }

  return { graph, scene, startsOver, progress, arrangeAnew }
}
