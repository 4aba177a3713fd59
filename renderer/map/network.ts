import type { MapGraph, MapPlace } from '#contract/map'

export type NodeKind = 'person' | 'organisation'

export interface NetworkNode {
  kind: NodeKind
  id: number
  place: MapPlace | null
}

/** What joins two nodes, the weakest first: of several between a pair the strongest is kept. */
export const LINK_KINDS = ['suggested', 'membership', 'confirmed', 'introduced'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** A tie between two people, or a person's place at an organisation; nodes are named by their index. */
export interface NetworkLink {
  from: number
  to: number
  kind: LinkKind
  /** How strongly it pulls, above 0. */
  weight: number
}

/** What the layout sees of a map. */
export interface Network {
  nodes: readonly NetworkNode[]
  links: readonly NetworkLink[]
}

/** What a link of each sort pulls: people who know each other belong together more than colleagues do. */
const WEIGHT = {
  suggested: 0.4,
  membership: 1,
  confirmed: 1.5,
  introduced: 1.5,
} as const satisfies Record<LinkKind, number>

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
  const people = new Map(graph.people.map(({ id }, index) => [id, index]))
  const organisations = new Map(
    graph.organisations.map(({ id }, index) => [id, people.size + index]),
  )
  const links = new Map<number, NetworkLink>()

  function join(from: number | undefined, to: number | undefined, kind: LinkKind) {
    if (from === undefined || to === undefined || from === to) return
    const pair = Math.min(from, to) * nodes.length + Math.max(from, to)
    const known = links.get(pair)
    if (!known || LINK_KINDS.indexOf(known.kind) < LINK_KINDS.indexOf(kind))
      links.set(pair, { from, to, kind, weight: WEIGHT[kind] })
  }

  for (const { from, to, state, kind } of graph.ties) {
    if (state === 'rejected') continue
    const isIntroduced = state === 'confirmed' && kind === 'introduced'
    join(people.get(from), people.get(to), isIntroduced ? 'introduced' : state)
  }
  for (const { id, organisationId } of graph.people) {
    if (organisationId === null) continue
    join(people.get(id), organisations.get(organisationId), 'membership')
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
