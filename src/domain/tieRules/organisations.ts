import { folded } from '../name.ts'
import type { OrganisationKind } from '../organisation.ts'
import type { JobFunction } from '../position.ts'
import type { TieKind } from '../tie.ts'
import type { Circumstance, TieHint } from './hint.ts'
import { type Dates, joined, type Span, spanInWords, spanOf } from './stay.ts'
import { type Member, togetherAt } from './together.ts'

/** A position, as far as it says with whom somebody was. */
export interface Stay extends Dates {
  personId: number
  title: string
  department: string
  jobFunction: JobFunction | null
}

/** An organisation, and everybody who is or was there. */
export interface OrganisationStays {
  id: number
  name: string
  kind: OrganisationKind
  headcount: number | null
  stays: readonly Stay[]
}

const SAME_ORGANISATION: Circumstance = { confidence: 0.6, few: 8 }
const SAME_FUNCTION: Circumstance = { confidence: 0.7, few: 8 }
const SAME_DEPARTMENT: Circumstance = { confidence: 0.8, few: 8 }

const KIND: Readonly<Record<OrganisationKind, TieKind>> = {
  employer: 'colleague',
  school: 'fellow student',
  association: 'knows',
  community: 'knows',
}

/** People who were at one organisation at the same time: those of one department or function more surely. */
export function* organisationHints(
  organisation: OrganisationStays,
  thisMonth: number,
): Generator<TieHint> {
  const everybody = membersOf(organisation.stays, thisMonth)
  if (everybody.length < 2) return
  for (const { circumstance, where, stays } of parts(organisation)) {
    const members = membersOf(stays, thisMonth)
    // The part of the organisation, as large as its part of those who are known.
    const share = members.length / everybody.length
    const inAll = organisation.headcount && organisation.headcount * share
    for (const { one, other, span, confidence } of togetherAt(members, circumstance, {
      inAll,
      thisMonth,
    }))
      yield {
        one,
        other,
        origin: `organisation ${organisation.id}`,
        kind: KIND[organisation.kind],
        confidence,
        evidence: `Both ${where}${inWords(span)}`,
      }
  }
}

interface Part {
  circumstance: Circumstance
  /** "at Nimbus", "in sales at Nimbus". */
  where: string
  stays: readonly Stay[]
}

/** The organisation as a whole, then its departments, and what people do there. */
function parts({ name, kind, stays }: OrganisationStays): Part[] {
  const whole = { circumstance: SAME_ORGANISATION, where: `at ${name}`, stays }
  const departments = partsBy(stays, ({ department }) => department)
  // At a school, the title is what somebody studied.
  const trades = partsBy(stays, ({ title, jobFunction }) =>
    kind === 'school' ? title : known(jobFunction),
  )
  return [
    whole,
    ...trades.map(([word, part]) => ({
      circumstance: SAME_FUNCTION,
      where: `in ${word} at ${name}`,
      stays: part,
    })),
    ...departments.map(([word, part]) => ({
      circumstance: SAME_DEPARTMENT,
      where: `in ${word} at ${name}`,
      stays: part,
    })),
  ]
}

/** The stays with the same word, each under the word as it was written first; those without are left out. */
function partsBy(stays: readonly Stay[], wordOf: (stay: Stay) => string): [string, Stay[]][] {
  const found = new Map<string, [string, Stay[]]>()
  for (const stay of stays) {
    const word = wordOf(stay)
    const key = word && folded(word)
    if (!key) continue
    const part = found.get(key)
    if (part) part[1].push(stay)
    else found.set(key, [word, [stay]])
  }
  return [...found.values()].filter(([, part]) => part.length > 1)
}

function known(jobFunction: JobFunction | null): string {
  return jobFunction === null || jobFunction === 'other' ? '' : jobFunction
}

/** One entry for each person: several positions, one after the other, are one stay. */
function membersOf(stays: readonly Stay[], thisMonth: number): Member[] {
  const spans = new Map<number, Span>()
  for (const stay of stays) {
    const span = spanOf(stay, thisMonth)
    if (!span) continue
    const before = spans.get(stay.personId)
    spans.set(stay.personId, before ? joined(before, span) : span)
  }
  return Array.from(spans, ([personId, span]) => ({ personId, span }))
}

function inWords(span: Span): string {
  const words = spanInWords(span)
  return words === 'now' ? ' now' : `, ${words}`
}
