import { COMMUNITY_KINDS, type CommunityKind } from './communityKinds.ts'
import type { Random } from './random.ts'

/** Tags that fit anybody. */
const GENERAL_TAGS = ['can introduce', 'gives advice', 'hiring', 'speaks German']

/** All tags, each once. */
export const TAGS = [...new Set([...COMMUNITY_KINDS.flatMap(({ tags }) => tags), ...GENERAL_TAGS])]

/** Indices of the tags of somebody from a community. */
export function tagsFor(random: Random, community: CommunityKind): number[] {
  return [
    ...community.tags.filter(() => random.chance(0.45)),
    ...GENERAL_TAGS.filter(() => random.chance(0.08)),
  ].map((tag) => TAGS.indexOf(tag))
}
