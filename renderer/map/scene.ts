import type { MapGraph, MapOrganisation, MapPerson, MapPlace } from '#contract/map'
import { type Dress, PRESENCE } from './dress.ts'
import { adjacencyOf, type Adjacency, type Lines, linesOf } from './lines.ts'
import { type Network, nodeKey } from './network.ts'
import { type Community, communitiesAmong } from './sceneCommunities.ts'
import { decides, type SceneNode } from './sceneNode.ts'
import type { Point } from './spacing.ts'

/** A map with everybody in their place, ready to be drawn. */
export interface Scene {
  /** People first, then organisations. */
  nodes: readonly SceneNode[]
  byKey: ReadonlyMap<string, SceneNode>
  lines: Lines
  adjacency: Adjacency
  communities: readonly Community[]
  /** Radii of rings around me, by what lies within each; empty where distance says nothing. */
  rings: readonly Ring[]
}

/** A circle around me; in `orbits`, everybody warmer lies within it. */
export interface Ring {
  name: string
  radius: number
}

const NO_LINES: Lines = linesOf([])

export const EMPTY_SCENE: Scene = {
  nodes: [],
  byKey: new Map(),
  lines: NO_LINES,
  adjacency: adjacencyOf(NO_LINES, 0),
  communities: [],
  rings: [],
}

/**
 * The scene of a graph.
 *
 * @param network of the same graph
 * @param places in the order of its nodes
 */
export function sceneOf(graph: MapGraph, network: Network, places: readonly MapPlace[]): Scene {
  const lines = linesOf(network.links)
  const faces = [...graph.people.map(personFace), ...graph.organisations.map(organisationFace)]
  const adjacency = adjacencyOf(lines, faces.length)
  const nodes = faces.map((face, index): SceneNode => {
    const { x = 0, y = 0, community = 0, isPinned = false } = places[index] ?? {}
    const rank = face.rank + Math.min(adjacency.degree(index), 12) / 4
    return { ...face, index, rank, x, y, community, isPinned }
  })

  return {
    nodes,
    byKey: new Map(nodes.map((node) => [node.key, node])),
    lines,
    adjacency,
    communities: communitiesAmong(nodes, adjacency),
    rings: [],
  }
}

/** The same people around me; ties are seen only where one looks. */
export function orbitsScene(scene: Scene, places: readonly Point[], rings: readonly Ring[]): Scene {
  const nodes = scene.nodes.map((node, index) => {
    const { x, y } = places[index] ?? node
    return { ...node, x, y }
  })
  return {
    ...scene,
    nodes,
    byKey: new Map(nodes.map((node) => [node.key, node])),
    communities: communitiesAmong(nodes, scene.adjacency),
    rings,
  }
}

/** All there is to be seen: everybody who is there, and the rings around me. */
export function extentOf({ nodes, rings }: Scene, { presence }: Dress): Point[] {
  const there = nodes.filter(({ index }) => presence[index] !== PRESENCE.absent)
  const outermost = rings.at(-1)?.radius
  return outermost === undefined
    ? there
    : [...there, { x: 0, y: -outermost }, { x: 0, y: outermost }]
}

/** The neighbours of a node in a scene. */
export function neighboursIn({ nodes, adjacency }: Scene, node: SceneNode): SceneNode[] {
  return adjacency.neighboursAt(node.index).flatMap((index) => nodes[index] ?? [])
}

function personFace(person: MapPerson) {
  const closeness = person.closeness ?? 2
  return {
    key: nodeKey('person', person.id),
    kind: 'person' as const,
    id: person.id,
    name: person.name,
    person,
    people: 0,
    rank: 2 * closeness + Math.min(person.warmth, 6) + (decides(person) ? 2 : 0),
  }
}

function organisationFace({ id, name, people }: MapOrganisation) {
  return {
    key: nodeKey('organisation', id),
    kind: 'organisation' as const,
    id,
    name,
    person: null,
    people,
    rank: people > 1 ? 2 + people : 0,
  }
}
