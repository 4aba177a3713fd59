import type { Random } from './random.ts'
import type { SamplePerson } from './shape.ts'

/** Two people by index, the lower one first. */
export type Pair = readonly [number, number]

/** How far apart in their community those who know each other stand. */
const NEAR = 12
/** Part of the people who also know somebody of another community. */
const BRIDGES = 0.04

/** Who knows whom, besides me: many inside each community, few across. */
export function inventedPairs(random: Random, people: readonly SamplePerson[]): Pair[] {
  return distinct([
    ...pairsInside(random, people),
    ...bridges(random, people),
    ...waysToWanted(people),
  ])
}

function pairsInside(random: Random, people: readonly SamplePerson[]): Pair[] {
  // Members follow each other, so whoever stands near is most often of the same community.
  return [...people.keys()].slice(1).flatMap((index) => {
    const near = [1, random.integer(2, 4), random.integer(2, NEAR)]
    if (random.chance(0.4)) near.push(random.integer(2, NEAR))
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

/** For everybody wanted, two people whom I last knew at the same organisation. */
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
