import { describe, expect, it } from 'vitest'
import type { MapPlace } from '#contract/map'
import { layout } from '../../../../renderer/map/layout.ts'
import type { Network, NetworkLink } from '../../../../renderer/map/network.ts'
import { seededRandom } from '../../../../renderer/map/seededRandom.ts'
import { spacingsBetween } from '../../../../renderer/map/spacing.ts'

/** People at organisations of eight, who also know somebody elsewhere; the last ones know nobody. */
function networkOfPeople(people: number): Network {
  const random = seededRandom(7)
  const organisations = Math.ceil(people / 8)
  const linked = people - 5
  const nodes = Array.from({ length: people + organisations }, (_, index) => ({
    kind: index < people ? ('person' as const) : ('organisation' as const),
    id: index,
    place: null,
  }))
  const links = Array.from({ length: linked }, (_, person): NetworkLink[] => [
    { from: person, to: people + Math.floor(person / 8), kind: 'membership', weight: 1 },
    ...(person > 0 && random() < 0.4
      ? [
          {
            from: person,
            to: Math.floor(random() * person),
            kind: 'confirmed' as const,
            weight: 1.5,
          },
        ]
      : []),
  ]).flat()
  return { nodes, links }
}

function finalPlaces(network: Network): MapPlace[] {
  const [last] = [...layout(network, 1)].flatMap((step) =>
    step.kind === 'places' && step.isFinal ? [step.places] : [],
  )
  return last ?? []
}

function nearestTwo(places: readonly MapPlace[]): number {
  return Math.min(
    ...places.flatMap((a, index) => places.slice(index + 1).map((b) => spacingsBetween(a, b))),
  )
}

function placed(network: Network, places: readonly MapPlace[]): Network {
  return {
    ...network,
    nodes: network.nodes.map((node, index) => ({ ...node, place: places[index] ?? null })),
  }
}

describe('layout', () => {
  it('shows a first picture before the final one', () => {
    const steps = [...layout(networkOfPeople(60), 1)]

    expect(steps[0]).toMatchObject({ kind: 'places', isFinal: false })
    expect(steps.at(-1)).toMatchObject({ kind: 'places', isFinal: true })
    expect(steps.filter(({ kind }) => kind === 'progress').length).toBeGreaterThan(2)
  })

  it('gives the same places for the same network and seed', () => {
    expect(finalPlaces(networkOfPeople(100))).toEqual(finalPlaces(networkOfPeople(100)))
  })

  it('gives everybody a place', () => {
    const network = networkOfPeople(180)
    const places = finalPlaces(network)

    expect(places).toHaveLength(network.nodes.length)
    expect(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
  })

  it('lets no two overlap', () => {
    expect(nearestTwo(finalPlaces(networkOfPeople(180)))).toBeGreaterThan(0.95)
  })

  it('lets no two overlap where nobody is linked to anybody', () => {
    const nodes = networkOfPeople(50).nodes
    expect(nearestTwo(finalPlaces({ nodes, links: [] }))).toBeGreaterThan(0.95)
  })

  it('puts colleagues into one community', () => {
    const { nodes, links } = networkOfPeople(80)
    const colleagues = links.filter(({ weight }) => weight === 1)
    const places = finalPlaces({ nodes, links: colleagues })

    expect(new Set(places.slice(0, 8).map(({ community }) => community)).size).toBe(1)
  })

  it('has a place for one person alone, and none for nobody', () => {
    expect(
      finalPlaces({ nodes: [{ kind: 'person', id: 1, place: null }], links: [] }),
    ).toHaveLength(1)
    expect(finalPlaces({ nodes: [], links: [] })).toEqual([])
  })
})

describe('layout of a network that has places', () => {
  const network = networkOfPeople(120)
  const places = finalPlaces(network)

  it('moves nobody when one person is added', () => {
    const kept = placed(network, places)
    const added = { kind: 'person' as const, id: 999, place: null }
    const grown = finalPlaces({
      nodes: [...kept.nodes, added],
      links: [...kept.links, { from: kept.nodes.length, to: 120, kind: 'membership', weight: 1 }],
    })

    expect(grown.slice(0, -1)).toEqual(places)
  })

  it('puts the new one near those they are linked to, without overlap', () => {
    const kept = placed(network, places)
    const added = { kind: 'person' as const, id: 999, place: null }
    const grown = finalPlaces({
      nodes: [...kept.nodes, added],
      links: [...kept.links, { from: kept.nodes.length, to: 120, kind: 'membership', weight: 1 }],
    })
    const [organisation, newcomer] = [grown[120], grown.at(-1)]
    if (!organisation || !newcomer) throw new Error('two places are missing')

    expect(spacingsBetween(organisation, newcomer)).toBeLessThan(5)
    expect(newcomer.community).toBe(organisation.community)
    expect(nearestTwo(grown)).toBeGreaterThan(0.95)
  })

  it('puts newcomers who know nobody at the rim, in communities of their own', () => {
    const kept = placed(network, places)
    const newcomers = [998, 999].map((id) => ({ kind: 'person' as const, id, place: null }))
    const grown = finalPlaces({ nodes: [...kept.nodes, ...newcomers], links: kept.links })
    const [one, other] = grown.slice(-2)

    expect(one?.community).not.toBe(other?.community)
    expect(places.map(({ community }) => community)).not.toContain(one?.community)
    expect(nearestTwo(grown)).toBeGreaterThan(0.95)
  })

  it('lays everybody out anew when most have no place', () => {
    const nodes = placed(network, places).nodes.map((node) =>
      node.id < 20 ? node : { ...node, place: null },
    )
    const [first] = layout({ nodes, links: network.links }, 1)

    expect(first).toMatchObject({ kind: 'places', startsOver: true })
  })
})
