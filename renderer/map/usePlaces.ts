import { onScopeDispose, shallowRef } from 'vue'
import type { MapGraph, MapPlace } from '#contract/map'
import type { LayoutStep } from './layout.ts'
import { type Network, networkOf } from './network.ts'

/** Any number will do, as long as it stays: the same network then gives the same map. */
const SEED = 1

/** Where everybody of a graph lies, as far as it is worked out. */
export interface PlacedGraph {
  graph: MapGraph
  network: Network
  /** In the order of the network's nodes. */
  places: readonly MapPlace[]
  /** Whether everybody has a new place. */
  startsOver: boolean
}

/**
 * Places for whoever has none, worked out in a worker while the window goes on.
 *
 * @param store keeps places once they are final
 */
export function usePlaces(store: (network: Network, places: readonly MapPlace[]) => Promise<void>) {
  const placed = shallowRef<PlacedGraph | null>(null)
  /** Share of the work that is done, 0 to 1; null when there is none. */
  const progress = shallowRef<number | null>(null)
  let worker: Worker | undefined

  /** Shows a graph: at once if everybody has a place. Work for an earlier graph ends. */
  function place(graph: MapGraph) {
    cancel()
    const network = networkOf(graph)
    const stored = network.nodes.map(({ place }) => place)
    if (stored.every((place) => place !== null)) {
      placed.value = { graph, network, places: stored, startsOver: false }
    } else begin(graph, network)
  }

  /** Works out a place for everybody anew, but for those the user pinned. */
  function placeAnew(graph: MapGraph) {
    cancel()
    const { nodes, links } = networkOf(graph)
    const pinned = nodes.map(({ place }) => (place?.isPinned ? place : null))
    begin(graph, { nodes: nodes.map((node) => ({ ...node, place: null })), links }, pinned)
  }

  function begin(
    graph: MapGraph,
    network: Network,
    pinned: readonly (MapPlace | null)[] = network.nodes.map(() => null),
  ) {
    progress.value = 0
    worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutStep>) => {
      if (data.kind === 'progress') progress.value = data.done
      else {
        const places = data.places.map((place, index) => {
          const pin = pinned[index]
          return pin ? { ...pin, community: place.community } : place
        })
        void take(graph, network, { ...data, places })
      }
    })
    worker.postMessage({ network, seed: SEED })
  }

  async function take(
    graph: MapGraph,
    network: Network,
    { places, startsOver, isFinal }: Extract<LayoutStep, { kind: 'places' }>,
  ) {
    placed.value = { graph, network, places, startsOver }
    if (!isFinal) return
    cancel()
    await store(network, places)
  }

  /** Ends the work; what was shown stays. */
  function cancel() {
    worker?.terminate()
    worker = undefined
    progress.value = null
  }

  onScopeDispose(cancel)

  return { placed, progress, place, placeAnew, cancel }
}
