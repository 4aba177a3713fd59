import { addDays, type Day } from '#domain/day'
import { canonicalOrganisation, type OrganisationKind } from '#domain/organisation'
import { COMMUNITY_KINDS, type CommunityKind } from './communityKinds.ts'
import { plainWords } from './names.ts'
import { EMPLOYER_WORDS, FIRST_WORDS, OTHER_NAMES, SEATS } from './organisationNames.ts'
import type { Random } from './random.ts'
import type { SampleOrganisation } from './shape.ts'

const ORGANISATIONS_PER_PERSON = 0.39
/** So that the invented names do not run out. */
const MOST_ORGANISATIONS = 4000

/**
 * What the communities have in common, in their order; then schools, then employers.
 *
 * Among the employers, the first are the largest.
 */
export function inventedOrganisations(
  random: Random,
  communities: readonly CommunityKind[],
  { people, today }: { people: number; today: Day },
): SampleOrganisation[] {
  const count = Math.min(Math.round(people * ORGANISATIONS_PER_PERSON), MOST_ORGANISATIONS)
  const schools = 3 + Math.floor(count / 100)
  const employers = Math.max(count - communities.length - schools, 8)
  const taken = new Set<string>()

  function organisation(kind: OrganisationKind, headcount: number | null, given?: string) {
    const name = given ?? newName(random, kind, taken)
    taken.add(canonicalOrganisation(name))
    const isFollowed = kind === 'employer' && random.chance(0.15)
    return {
      kind,
      name,
      website: `https://www.${domainOf(name)}`,
      location: random.pick(SEATS),
      headcount,
      followedOn: isFollowed ? addDays(today, -random.integer(10, 700)) : null,
    }
  }

  return [
    ...communities.map(({ kind, organisation: name }, index) =>
      organisation(
        kind,
        random.integer(30, 900),
        index < COMMUNITY_KINDS.length ? name : undefined,
      ),
    ),
    ...Array.from({ length: schools }, () => organisation('school', null)),
    ...Array.from({ length: employers }, (_, rank) =>
      organisation('employer', random.chance(0.8) ? headcountAt(random, rank) : null),
    ),
  ]
}

/** The domain of an organisation, which nobody can ever own (RFC 2606 §2). */
export function domainOf(name: string): string {
  return `${plainWords(name)}.example`
}

/** Sizes after Zipf: the k-th largest has about 1/k of the people of the largest. */
function headcountAt(random: Random, rank: number): number {
  return Math.max(
    random.integer(3, 40),
    Math.round((6000 * (0.5 + random.fraction())) / (rank + 1)),
  )
}

function newName(random: Random, kind: OrganisationKind, taken: ReadonlySet<string>): string {
  for (;;) {
    const first = random.pick(FIRST_WORDS)
    const name =
      kind === 'employer'
        ? `${first} ${random.pickEarly(EMPLOYER_WORDS)}`
        : random.pick(OTHER_NAMES[kind]).replace('*', first)
    if (!taken.has(canonicalOrganisation(name))) return name
  }
}
