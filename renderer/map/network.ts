import type { MapGraph, MapPlace } from '#contract/map'

export type NodeKind = 'person' | 'organisation'

export interface NetworkNode {
  kind: NodeKind
  id: number
  place: MapPlace | null
}

/** A tie between two people, or a person's place at an organisation; nodes are named by their index. */
export interface NetworkLink {
  from: number
  to: number
  /** How strongly it pulls, above 0. */
  weight: number
}

/** What the layout sees of a map. */
export interface Network {
  nodes: readonly NetworkNode[]
  links: readonly NetworkLink[]
}

/** What a link of each sort pulls: people who know each other belong together more than colleagues do. */
const WEIGHT = { confirmed: 1.5, suggested: 0.4, membership: 1 } as const

/** A name for a node that no other node has. */
export function nodeKey(kind: NodeKind, id: number): string {
  return `${kind} ${id}`
}

/**
 * The network of a map: its people first, then its organisations, in the order given.
 *
 * Rejected ties, doubled ties and ties to somebody who is not there are left out.
 */
export function networkOf(graph: MapGraph): Network {
  const nodes: NetworkNode[] = [
    ...graph.people.map(({ id, place }) => ({ kind: 'person' as const, id, place })),
    ...graph.organisations.map(({ id, place }) => ({ kind: 'organisation' as const, id, place })),
  ]
  const indexes = new Map(nodes.map(({ kind, id }, index) => [nodeKey(kind, id), index]))
  const links = new Map<string, NetworkLink>()

  function join(fromKey: string, toKey: string, weight: number) {
    const from = indexes.get(fromKey)
    const to = indexes.get(toKey)
    if (from === undefined || to === undefined || from === to) return
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`
    if ((links.get(pair)?.weight ?? 0) < weight) links.set(pair, { from, to, weight })
  }

  for (const { from, to, state } of graph.ties) {
    if (state !== 'rejected') join(nodeKey('person', from), nodeKey('person', to), WEIGHT[state])
  }
  for (const { id, organisationId } of graph.people) {
    if (organisationId === null) continue
    join(nodeKey('person', id), nodeKey('organisation', organisationId), WEIGHT.membership)
  }

  return { nodes, links: [...links.values()] }
}

/** For each node, the nodes it is linked to, with the weight of the link. */
export function neighboursOf({ nodes, links }: Network): { index: number; weight: number }[][] {
  const neighbours = nodes.map((): { index: number; weight: number }[] => [])
  for (const { from, to, weight } of links) {
    neighbours[from]?.push({ index: to, weight })
    neighbours[to]?.push({ index: from, weight })
  }
  return neighbours
}
