import type { SamplePerson } from './shape.ts'

export interface Overlap {
  organisation: number
  /** `2018 to 2021`, or `since 2021`. */
  when: string
  /** Each one's title there. */
  titles: readonly [string, string]
}

/** The last time two people were at the same organisation, or nothing. */
export function overlapOf(one: SamplePerson, other: SamplePerson): Overlap | undefined {
  for (const mine of one.positions.toReversed()) {
    for (const theirs of other.positions) {
      if (mine.organisation !== theirs.organisation) continue
      const from = mine.startedOn > theirs.startedOn ? mine.startedOn : theirs.startedOn
      const ends = [mine.endedOn, theirs.endedOn].filter((end) => end !== null).sort()
      const end = ends[0]
      if (end !== undefined && end < from) continue
      const when = end === undefined ? `since ${yearOf(from)}` : `${yearOf(from)} to ${yearOf(end)}`
      return { organisation: mine.organisation, when, titles: [mine.title, theirs.title] }
    }
  }
  return undefined
}

function yearOf(partialDate: string): string {
  return partialDate.slice(0, 4)
}
