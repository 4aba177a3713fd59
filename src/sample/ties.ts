import type { TieKind } from '#domain/tie'
import { type Overlap, overlapOf } from './overlap.ts'
import { inventedPairs } from './pairs.ts'
import type { Random } from './random.ts'
import { communityAt, organisationAt, type Setting } from './setting.ts'
import type { SamplePerson, SampleTie } from './shape.ts'
import { stepOf } from './title.ts'

const SUGGESTED = 0.13
const REJECTED = 0.015
const REPORTS = 0.25

/** What I would say of how I know that two people know each other. */
const CONFIRMATIONS = ['Told me so', 'Met them together', 'Same project', 'Came together', '']

/** Ties between people besides me; the suggested and the rejected ones say why they were suggested. */
export function inventedTies(
  random: Random,
  setting: Setting,
  people: readonly SamplePerson[],
): SampleTie[] {
  return inventedPairs(random, people).flatMap(([from, to]) => {
    const one = people[from]
    const other = people[to]
    if (!one || !other) return []

    const overlap = overlapOf(one, other)
    return overlap
      ? [sharedTie(random, setting, { from, to, overlap })]
      : [otherTie(random, setting, { from, to, one, other })]
  })
}

/** Between two who were at one employer or school together. */
function sharedTie(
  random: Random,
  setting: Setting,
  { from, to, overlap }: { from: number; to: number; overlap: Overlap },
): SampleTie {
  const { name, kind: organisationKind } = organisationAt(setting, overlap.organisation)
  const rise = stepOf(overlap.titles[1]) - stepOf(overlap.titles[0])
  const reports = organisationKind === 'employer' && rise !== 0 && random.chance(REPORTS)
  const workKind = reports ? 'reports to' : 'colleague'
  const kind = organisationKind === 'school' ? 'fellow student' : workKind
  const ends = reports && rise < 0 ? { from: to, to: from } : { from, to }
  const tie = { ...ends, kind, evidence: `Both at ${name}, ${overlap.when}` } as const

  const draw = random.fraction()
  if (draw >= SUGGESTED + REJECTED) return { ...tie, state: 'confirmed', confidence: 1 }
  const confidence = random.integer(25, 85) / 100
  return { ...tie, state: draw < REJECTED ? 'rejected' : 'suggested', confidence }
}

function otherTie(
  random: Random,
  setting: Setting,
  { from, to, one, other }: { from: number; to: number; one: SamplePerson; other: SamplePerson },
): SampleTie {
  const kinds: readonly TieKind[] =
    one.community !== null && one.community === other.community
      ? looseKinds(setting, one.community)
      : ['knows', 'introduced']
  const evidence = random.pick(CONFIRMATIONS)
  return { from, to, kind: random.pickEarly(kinds), state: 'confirmed', confidence: 1, evidence }
}

/** Without a common employer or school nobody is a colleague or a fellow student. */
function looseKinds(setting: Setting, community: number): TieKind[] {
  return communityAt(setting, community).tieKinds.filter(
    (kind) => kind !== 'colleague' && kind !== 'fellow student',
  )
}
