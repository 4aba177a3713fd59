import type { MapGraph, MapPerson, MapPlace } from '#contract/map'
import { initialsOf } from '#domain/name'
import { networkOf, nodeKey } from './network.ts'
import { type Community, communitiesAmong } from './sceneCommunities.ts'
import type { SceneLine, SceneNode } from './sceneNode.ts'

/** A map with everybody in their place, ready to be drawn. */
export interface Scene {
  nodes: readonly SceneNode[]
  byKey: ReadonlyMap<string, SceneNode>
  lines: readonly SceneLine[]
  communities: readonly Community[]
}

export const EMPTY_SCENE: Scene = { nodes: [], byKey: new Map(), lines: [], communities: [] }

/**
 * The scene of a graph.
 *
 * @param places in the order of `networkOf(graph).nodes`
 */
export function sceneOf(graph: MapGraph, places: readonly MapPlace[]): Scene {
  const faces = [...graph.people.map(personFace), ...graph.organisations.map(organisationFace)]
  const nodes = faces.map((face, index): SceneNode => {
    const { x = 0, y = 0, community = 0 } = places[index] ?? {}
    return { ...face, x, y, community, neighbours: new Set() }
  })

  const suggested = new Set(
    graph.ties
      .filter(({ state }) => state === 'suggested')
      .map(({ from, to }) => pairKey(nodeKey('person', from), nodeKey('person', to))),
  )
  const lines = networkOf(graph).links.flatMap(({ from, to }): SceneLine[] => {
    const [start, end] = [nodes[from], nodes[to]]
    if (!start || !end) return []
    start.neighbours.add(end)
    end.neighbours.add(start)
    const isMembership = end.kind === 'organisation'
    const isSuggested = suggested.has(pairKey(start.key, end.key))
    return [
      {
        from: start,
        to: end,
        kind: isMembership ? 'membership' : isSuggested ? 'suggested' : 'confirmed',
      },
    ]
  })
  for (const node of nodes) node.rank += Math.min(node.neighbours.size, 12) / 4

  return {
    nodes,
    byKey: new Map(nodes.map((node) => [node.key, node])),
    lines,
    communities: communitiesAmong(nodes),
  }
}

function personFace(person: MapPerson) {
  const closeness = person.closeness ?? 2
  return {
    key: nodeKey('person', person.id),
    kind: 'person' as const,
    id: person.id,
    name: person.name,
    names: namesOf(person.name),
    letters: initialsOf(person.name),
    person,
    radiusPx: 7.8 + 0.8 * closeness,
    rank: 2 * closeness + Math.min(person.warmth, 6),
  }
}

function organisationFace({ id, name, people }: MapGraph['organisations'][number]) {
  return {
    key: nodeKey('organisation', id),
    kind: 'organisation' as const,
    id,
    name,
    names: [name],
    letters: initialsOf(name.split(/\s/)[0] ?? ''),
    person: null,
    radiusPx: Math.min(6 + 1.5 * Math.log2(people + 1), 14),
    rank: people > 1 ? 2 + people : 0,
  }
}

/** "Ana de la Cruz", "Ana C." and "Ana"; a name of one word has no shorter form. */
function namesOf(name: string): string[] {
  const words = name.split(/\s/).filter(Boolean)
  const [first, last] = [words[0], words.at(-1)]
  return words.length > 1 && first && last ? [name, `${first} ${initialsOf(last)}.`, first] : [name]
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
