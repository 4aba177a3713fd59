import type { TieKind } from '#domain/tie'
import { overlapOf } from './overlap.ts'
import type { Random } from './random.ts'
import { communityAt, organisationAt, type Setting } from './setting.ts'
import type { SamplePerson, SampleTie } from './shape.ts'

/** Two people, the one with the lower index first. */
type Pair = readonly [number, number]

/** How far apart in their community those who know each other stand. */
const NEAR = 12
/** Part of the people who also know somebody of another community. */
const BRIDGES = 0.04
const SUGGESTED = 0.13
const REJECTED = 0.015

const CONFIRMATIONS = [
  'Told me so',
  'Met them together',
  'Same project',
  'Were at the same table',
  '',
]

/** Many ties inside each community, few between them. */
export function inventedTies(
  random: Random,
  setting: Setting,
  people: readonly SamplePerson[],
): SampleTie[] {
  return distinct([
    ...pairsInside(random, people),
    ...bridges(random, people),
    ...waysToWanted(people),
  ]).flatMap((pair) => {
    const [from, to] = pair
    const one = people[from]
    const other = people[to]
    return one && other ? [tieBetween(random, setting, { pair, one, other })] : []
  })
}

function pairsInside(random: Random, people: readonly SamplePerson[]): Pair[] {
  // Members follow each other, so whoever stands near is most often of the same community.
  return [...people.keys()].slice(1).flatMap((index) => {
    const near = [1, random.integer(2, 4), random.integer(2, NEAR), random.integer(2, NEAR)]
    return near
      .map((distance): Pair => [index, index + distance])
      .filter(([one, other]) => people[other] && people[one]?.community === people[other].community)
  })
}

function bridges(random: Random, people: readonly SamplePerson[]): Pair[] {
  const others = people.length - 1
  if (others < 2) return []
  return Array.from({ length: Math.ceil(others * BRIDGES) }, () =>
    random.integer(1, others),
  ).flatMap((index) =>
    Array.from({ length: random.integer(1, 3) }, () => random.integer(1, others))
      .filter((other) => other !== index)
      .map((other): Pair => [Math.min(index, other), Math.max(index, other)]),
  )
}

/** For everybody wanted, two known people at the same organisation. */
function waysToWanted(people: readonly SamplePerson[]): Pair[] {
  const employerOf = (index: number) => people[index]?.positions.at(-1)?.organisation
  const indices = [...people.keys()].slice(1)
  return indices
    .filter((index) => people[index]?.status === 'wanted')
    .flatMap((wanted) =>
      indices
        .filter((index) => index !== wanted && employerOf(index) === employerOf(wanted))
        .slice(0, 2)
        .map((index): Pair => [Math.min(index, wanted), Math.max(index, wanted)]),
    )
}

function distinct(pairs: readonly Pair[]): Pair[] {
  return [...new Map(pairs.map((pair) => [pair.join(), pair])).values()]
}

function tieBetween(
  random: Random,
  setting: Setting,
  { pair: [from, to], one, other }: { pair: Pair; one: SamplePerson; other: SamplePerson },
): SampleTie {
  const overlap = overlapOf(one, other)
  const shared = overlap && organisationAt(setting, overlap.organisation)
  const kind = shared
    ? sharedKind(random, shared.kind === 'school')
    : otherKind(random, setting, { one, other })
  const evidence = overlap && shared ? `Both at ${shared.name}, ${overlap.when}` : ''
  const draw = random.fraction()

  if (evidence && draw < SUGGESTED + REJECTED) {
    const state = draw < REJECTED ? 'rejected' : 'suggested'
    return { from, to, kind, state, confidence: random.integer(25, 85) / 100, evidence }
  }
  return {
    from,
    to,
    kind,
    state: 'confirmed',
    confidence: 1,
    evidence: evidence || random.pick(CONFIRMATIONS),
  }
}

function sharedKind(random: Random, isSchool: boolean): TieKind {
  if (isSchool) return 'fellow student'
  return random.chance(0.12) ? 'reports to' : 'colleague'
}

function otherKind(
  random: Random,
  setting: Setting,
  { one, other }: { one: SamplePerson; other: SamplePerson },
): TieKind {
  if (one.community === null || one.community !== other.community) {
    return random.pick(['knows', 'introduced', 'knows'])
  }
  // Without a common employer or school nobody is a colleague or a fellow student.
  const kinds = communityAt(setting, one.community).tieKinds.filter(
    (kind) => kind !== 'colleague' && kind !== 'fellow student',
  )
  return random.pickEarly(kinds)
}
