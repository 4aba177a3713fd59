import type { SceneNode } from './sceneNode.ts'

/** People and organisations that belong together more than to others, drawn on one tinted area. */
export interface Community {
  id: number
  members: readonly SceneNode[]
  /** After the organisation that most of its people are at; null if at most one is. */
  name: string | null
}

/** Smaller ones get no area: a pair needs no ground to be seen as a pair. */
const LEAST_MEMBERS = 5

/** The communities among the nodes that are large enough to be shown, the largest first. */
export function communitiesAmong(nodes: readonly SceneNode[]): Community[] {
  return [...Map.groupBy(nodes, ({ community }) => community)]
    .filter(([, members]) => members.length >= LEAST_MEMBERS)
    .map(([id, members]) => ({ id, members, name: nameOf(members) }))
    .toSorted((a, b) => b.members.length - a.members.length)
}

function nameOf(members: readonly SceneNode[]): string | null {
  const inside = new Set(members)
  const [largest] = members
    .filter(({ kind }) => kind === 'organisation')
    .map(({ name, neighbours }) => ({ name, people: neighbours.intersection(inside).size }))
    .filter(({ people }) => people > 1)
    .toSorted((a, b) => b.people - a.people)
  return largest?.name ?? null
}
