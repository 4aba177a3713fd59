import type { MapPlace } from '#contract/map'
import { communitiesOf } from './communities.ts'
import { communityPlaces } from './communityPlaces.ts'
import { forcedPlaces } from './forces.ts'
import { grownPlaces } from './growth.ts'
import type { Network } from './network.ts'
import { spreadApart } from './overlap.ts'
import { seededRandom } from './seededRandom.ts'
import type { Point } from './spacing.ts'

/** Where everybody lies so far, in the order of the network's nodes, and the share that is done. */
export type LayoutStep =
  | {
      kind: 'places'
      places: MapPlace[]
      /** Whether everybody got a new place, not only those who had none. */
      startsOver: boolean
      isFinal: boolean
    }
  | { kind: 'progress'; done: number }

/** If fewer nodes than this share have a place, the map is laid out from nothing. */
const KEPT_SHARE = 0.5

/** Iterations for few nodes, and for many, where each takes long and most is settled early. */
const FEW_NODES = 1000
const ITERATIONS = { few: 300, many: 100 } as const

/**
 * Places for every node of a network: a first picture at once, the better one at the end.
 *
 * Where most have a place already, all of them keep it, and only the others get one.
 * The same network and seed give the same places.
 */
export function* layout(network: Network, seed: number): Generator<LayoutStep, void> {
  if (isMostlyPlaced(network)) {
    yield { kind: 'places', places: grownPlaces(network), startsOver: false, isFinal: true }
    return
  }

  const communities = communitiesOf(network, seededRandom(seed))
  const placed = (places: readonly Point[], isFinal: boolean): LayoutStep => ({
    kind: 'places',
    places: places.map(({ x, y }, index) => ({
      x: rounded(x),
      y: rounded(y),
      community: communities[index] ?? 0,
      isPinned: false,
    })),
    startsOver: true,
    isFinal,
  })

  const first = spreadApart(communityPlaces(network, communities))
  const isAllThereIs = network.links.length === 0
  yield placed(first, isAllThereIs)
  if (isAllThereIs) return

  const iterations = network.nodes.length <= FEW_NODES ? ITERATIONS.few : ITERATIONS.many
  const forces = forcedPlaces(network, first, iterations)
  let step = forces.next()
  for (; !step.done; step = forces.next()) yield { kind: 'progress', done: step.value }
  yield placed(spreadApart(step.value), true)
}

/** A hundredth of a map unit is seen at no zoom; more digits only travel and are kept. */
function rounded(coordinate: number): number {
  return Math.round(coordinate * 100) / 100
}

function isMostlyPlaced({ nodes }: Network): boolean {
  const placed = nodes.filter(({ place }) => place).length
  return placed > 0 && placed >= nodes.length * KEPT_SHARE
}
