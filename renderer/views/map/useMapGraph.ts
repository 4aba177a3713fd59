import { computed, shallowRef } from 'vue'
import type { MapGraph, MapPlace } from '#contract/map'
import { unpacked } from '#contract/packed'
import { useApi } from '../../api.ts'
import { useAction } from '../../composables/useAction.ts'
import type { Network } from '../../map/network.ts'
import type { SceneNode } from '../../map/sceneNode.ts'
import type { Point } from '../../map/spacing.ts'
import { sceneOf } from '../../map/scene.ts'
import { usePlaces } from '../../map/usePlaces.ts'
import { useChanges } from '../../stores/changes.ts'

/** The network of the open file, and everybody of it in their place. */
export function useMapGraph() {
  const api = useApi()
  const { act } = useAction()
  const graph = shallowRef<MapGraph | null>(null)
  const { placed, progress, place, placeAnew } = usePlaces(store)
  const constellations = computed(
    () => placed.value && sceneOf(placed.value.graph, placed.value.network, placed.value.places),
  )
  const startsOver = computed(() => placed.value?.startsOver ?? false)

  async function store({ nodes }: Network, found: readonly MapPlace[]) {
    const places = nodes.flatMap(({ kind, id }, index) => {
      const there = found[index]
      return there ? [{ kind, id, x: there.x, y: there.y, community: there.community }] : []
    })
    await act(() => api.map.place({ places }))
  }

  useChanges().keepLoaded(
    ['people', 'organisations', 'interactions', 'ties', 'tags', 'events', 'map'],
    async () => {
      graph.value = unpacked(await api.map.graph())
      place(graph.value)
    },
  )

  function arrangeAnew() {
    if (graph.value) placeAnew(graph.value)
  }

  function pin({ kind, id, name }: SceneNode, { x, y }: Point) {
    return act(() => api.map.pin({ kind, id, x, y }), { label: `Pinned: ${name}` })
  }

  function unpin({ kind, id, name }: SceneNode) {
    return act(() => api.map.unpin({ kind, id }), { label: `Unpinned: ${name}` })
  }

  return { graph, constellations, startsOver, progress, arrangeAnew, pin, unpin }
}
