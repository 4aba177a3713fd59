import { COMMUNITY_KINDS, type CommunityKind } from './communityKinds.ts'
import type { Random } from './random.ts'

/** People at the default size; there each kind of community occurs once. */
const PEOPLE_PER_ROUND = 180

/** Parts of my life from which I know people: more of them, and larger ones, the more people. */
export function communityKindsFor(people: number): CommunityKind[] {
  const rounds = Math.max(1, Math.round(Math.sqrt(people / PEOPLE_PER_ROUND)))
  return Array.from({ length: rounds }, () => COMMUNITY_KINDS).flat()
}

/** The community of each of `people` persons, as an index; the members of one follow each other. */
export function memberships(
  random: Random,
  kinds: readonly CommunityKind[],
  people: number,
): number[] {
  const choices = kinds.map(({ weight }, index) => ({ weight, index }))
  return Array.from({ length: people }, () => random.pickWeighted(choices).index).sort(
    (a, b) => a - b,
  )
}
