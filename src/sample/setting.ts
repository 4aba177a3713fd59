import type { Day } from '#domain/day'
import type { CommunityKind } from './communityKinds.ts'
import type { SampleEvent, SampleOrganisation } from './shape.ts'

/** What there is before its people. */
export interface Setting {
  today: Day
  /** Their organisations are the first of `organisations`, in the same order. */
  communities: readonly CommunityKind[]
  organisations: readonly SampleOrganisation[]
  /** Indices of organisations, the largest first. */
  employers: readonly number[]
  schools: readonly number[]
  /** The last one is still to come. */
  events: readonly SampleEvent[]
  /** E-mail addresses given so far. */
  takenAddresses: Set<string>
  /** Full names given so far. */
  takenNames: Set<string>
}

export function settingOf(
  given: Omit<Setting, 'employers' | 'schools' | 'takenAddresses' | 'takenNames'>,
): Setting {
  const indices = (kind: SampleOrganisation['kind']) =>
    given.organisations.flatMap((organisation, index) =>
      organisation.kind === kind ? [index] : [],
    )
  const shared = given.communities.length
  const employers = indices('employer')

  return {
    ...given,
    // Nobody's whole network works for one former employer: those of the communities come last.
    employers: [
      ...employers.filter((index) => index >= shared),
      ...employers.filter((index) => index < shared),
    ],
    schools: indices('school'),
    takenAddresses: new Set(),
    takenNames: new Set(),
  }
}

/** @throws {RangeError} if there is none */
export function communityAt({ communities }: Setting, index: number): CommunityKind {
  const community = communities[index]
  if (!community) throw new RangeError(`no community ${index} among ${communities.length}`)
  return community
}

/** @throws {RangeError} if there is none */
export function organisationAt({ organisations }: Setting, index: number): SampleOrganisation {
  const organisation = organisations[index]
  if (!organisation) throw new RangeError(`no organisation ${index} among ${organisations.length}`)
  return organisation
}
