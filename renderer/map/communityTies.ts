import type { Scene } from './scene.ts'
import type { Community } from './sceneCommunities.ts'
import type { Point } from './spacing.ts'

/** How much two communities have to do with each other. */
export interface CommunityTie {
  from: Community
  to: Community
  /** Ties between people of the one and people of the other. */
  ties: number
}

/** Only the strongest are drawn. */
const MOST = 140

/** How communities are tied, the strongest first. */
export function communityTies({ nodes, lines, communities }: Scene): CommunityTie[] {
  const byId = new Map(communities.map((community) => [community.id, community]))
  const counts = new Map<string, CommunityTie>()
  for (let line = 0; line < lines.from.length; line++) {
    const from = byId.get(nodes[lines.from[line] ?? -1]?.community ?? -1)
    const to = byId.get(nodes[lines.to[line] ?? -1]?.community ?? -1)
    if (!from || !to || from === to) continue
    const [a, b] = from.id < to.id ? [from, to] : [to, from]
    const key = `${a.id} ${b.id}`
    const tie = counts.get(key)
    if (tie) tie.ties += 1
    else counts.set(key, { from: a, to: b, ties: 1 })
  }
  return [...counts.values()].toSorted((a, b) => b.ties - a.ties).slice(0, MOST)
}

/** The middle of a community: where most of its members are, not where its outermost pull it. */
export function middleOf({ members }: Community): Point {
  return { x: median(members.map(({ x }) => x)), y: median(members.map(({ y }) => y)) }
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0
}
