import type { OrganisationKind } from '#domain/organisation'
import type { TieKind } from '#domain/tie'
import type { Trade } from './titles.ts'

/** A part of my life from which I know people. */
export interface CommunityKind {
  /** The organisation that the first community of this kind has in common. */
  organisation: string
  kind: OrganisationKind
  /** Part of all people, beside the other weights. */
  weight: number
  /** When we met, in years before today: from the first to the second. */
  yearsAgo: readonly [number, number]
  /** Whether having been there is a position of one's own. */
  holdsPosition: boolean
  /** How we met; `*` stands for the organisation. */
  howMet: readonly string[]
  trades: readonly Trade[]
  tags: readonly string[]
  /** How people here know each other where no employer or school says it; the commonest first. */
  tieKinds: readonly TieKind[]
}

export const COMMUNITY_KINDS: readonly CommunityKind[] = [
  {
    organisation: 'Brackwater Systems',
    kind: 'employer',
    weight: 26,
    yearsAgo: [10, 5],
    holdsPosition: true,
    howMet: ['Worked together at *', 'Shared an office at *', 'Same project at *'],
    trades: ['engineering', 'product', 'design', 'engineering', 'operations', 'sales', 'people'],
    tags: ['former colleague'],
    tieKinds: ['colleague', 'knows'],
  },
  {
    organisation: 'Halden Mobility',
    kind: 'employer',
    weight: 24,
    yearsAgo: [4.5, 0],
    holdsPosition: true,
    howMet: ['Colleague at *', 'Supplier of * at the time', 'Hired into the same team at *'],
    trades: ['engineering', 'data', 'product', 'operations', 'finance', 'marketing', 'people'],
    tags: ['mobility'],
    tieKinds: ['colleague', 'knows', 'introduced'],
  },
  {
    organisation: 'University of Westmere',
    kind: 'school',
    weight: 20,
    yearsAgo: [16, 12],
    holdsPosition: true,
    howMet: ['Studied together at *', 'Same seminar at *', 'Flat share while at *'],
    trades: ['engineering', 'research', 'data', 'finance', 'legal', 'founding'],
    tags: ['university'],
    tieKinds: ['fellow student', 'knows'],
  },
  {
    organisation: 'Lantern Open Source',
    kind: 'community',
    weight: 24,
    yearsAgo: [4, 0],
    holdsPosition: false,
    howMet: [
      'Maintains a library I use, met through *',
      'Met at a * meetup',
      'Reviewed my patch for *',
    ],
    trades: ['engineering', 'engineering', 'data', 'design', 'research'],
    tags: ['open source', 'meetup'],
    tieKinds: ['knows', 'introduced', 'mentor'],
  },
  {
    organisation: 'Tuesday Climbing Club',
    kind: 'association',
    weight: 16,
    yearsAgo: [6, 0],
    holdsPosition: false,
    howMet: ['Climbs on Tuesdays, *', 'Neighbour, also at *', 'Our children share a class'],
    trades: ['building', 'writing', 'legal', 'research', 'people', 'marketing'],
    tags: ['neighbour', 'climbing'],
    tieKinds: ['knows', 'family'],
  },
  {
    organisation: 'Founders of Spreebogen',
    kind: 'association',
    weight: 20,
    yearsAgo: [3, 0],
    holdsPosition: false,
    howMet: ['Founders’ breakfast, *', 'Pitch evening of *', 'Introduced at *'],
    trades: ['founding', 'founding', 'finance', 'marketing', 'sales', 'product'],
    tags: ['founder', 'investor'],
    tieKinds: ['knows', 'introduced', 'mentor'],
  },
  {
    organisation: 'Kelder & Partners',
    kind: 'employer',
    weight: 16,
    yearsAgo: [7, 2],
    holdsPosition: true,
    howMet: ['Client through *', 'Ran a workshop for us, *', 'Joint project with *'],
    trades: ['operations', 'sales', 'product', 'finance', 'design', 'people'],
    tags: ['client'],
    tieKinds: ['colleague', 'introduced', 'knows'],
  },
  {
    organisation: 'Northern Data Circle',
    kind: 'community',
    weight: 18,
    yearsAgo: [2, 0],
    holdsPosition: false,
    howMet: ['Sat beside me at *', 'Spoke at *', 'Asked the best question at *'],
    trades: ['data', 'data', 'product', 'research', 'engineering', 'marketing'],
    tags: ['conference', 'data'],
    tieKinds: ['knows', 'introduced'],
  },
]
