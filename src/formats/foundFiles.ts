import type { Found, FoundPerson, Problem, Source } from '#domain/found'

/** What a source without messages and profile of mine has to say: people. */
export function foundPeople(source: Source, people: FoundPerson[], problems: Problem[]): Found {
  return {
    source,
    isComplete: false,
    people,
    me: null,
    interactions: [],
    organisations: [],
    problems,
  }
}

/** Several findings as one. They are complete only if each of them is. */
export function joined(parts: readonly [Found, ...Found[]]): Found {
  return {
    source: parts[0].source,
    isComplete: parts.every(({ isComplete }) => isComplete),
    people: parts.flatMap(({ people }) => people),
    me: parts.find(({ me }) => me)?.me ?? null,
    interactions: parts.flatMap(({ interactions }) => interactions),
    organisations: parts.flatMap(({ organisations }) => organisations),
    problems: parts.flatMap(({ problems }) => problems),
  }
}

export function isEmpty({ people, me, interactions, organisations }: Found): boolean {
  return people.length + interactions.length + organisations.length === 0 && me === null
}
