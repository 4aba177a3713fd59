import type { Adjacency } from './lines.ts'
import type { SceneNode } from './sceneNode.ts'

/** People and organisations that belong together more than to others, drawn on one tinted area. */
export interface Community {
  id: number
  members: readonly SceneNode[]
  /** How many of them are people. */
  people: number
  /** After the organisation that most of its people are at; null if at most one is. */
  name: string | null
}

/** Smaller ones get no area: a pair needs no ground to be seen as a pair. */
const LEAST_MEMBERS = 5

/** The communities among the nodes that are large enough to be shown, the largest first. */
export function communitiesAmong(nodes: readonly SceneNode[], adjacency: Adjacency): Community[] {
  return [...Map.groupBy(nodes, ({ community }) => community)]
    .filter(([, members]) => members.length >= LEAST_MEMBERS)
    .map(([id, members]) => ({
      id,
      members,
      people: members.filter(({ person }) => person).length,
      name: nameOf(id, members, nodes, adjacency),
    }))
    .toSorted((a, b) => b.members.length - a.members.length)
}

function nameOf(
  community: number,
  members: readonly SceneNode[],
  nodes: readonly SceneNode[],
  adjacency: Adjacency,
): string | null {
  let most = 1
  let name: string | null = null
  for (const member of members) {
    if (member.kind !== 'organisation' || adjacency.degree(member.index) <= most) continue
    const inside = adjacency
      .neighboursAt(member.index)
      .filter((index) => nodes[index]?.community === community).length
    if (inside <= most) continue
    most = inside
    name = member.name
  }
  return name
}
