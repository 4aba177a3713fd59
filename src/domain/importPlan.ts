import type { Found, FoundMe, FoundOrganisation, FoundPerson, Problem } from './found.ts'
import { type InteractionPlan, interactionPlan } from './interactionPlan.ts'
import type { Known, KnownPerson } from './known.ts'
import { canonicalOrganisation } from './organisation.ts'
import { type PersonChange, personChange } from './personChange.ts'
import { type AddedPerson, isFixed, recognised } from './recognised.ts'

export interface UpdatedPerson {
  known: KnownPerson
  found: FoundPerson
  change: PersonChange
}

/** What an import will do, worked out before anything is changed. */
export interface ImportPlan {
  added: AddedPerson[]
  updated: UpdatedPerson[]
  unchanged: number
  /** Connections that are no longer in the export; they are kept. */
  gone: KnownPerson[]
  me: { found: FoundMe; known: KnownPerson | undefined } | null
  interactions: InteractionPlan
  /** Organisations named for the first time, by canonical name; and how many were known. */
  organisations: { added: Map<string, string>; unchanged: number }
  followed: FoundOrganisation[]
  problems: Problem[]
}

/**
 * Compares what was found with what is known.
 *
 * Somebody in the trash stays there: they count as unchanged. Two rows that are one person
 * count once.
 */
export function planImport(found: Found, known: Known): ImportPlan {
  const mine = found.me?.person.linkedin ?? null
  const others = found.people.filter(({ linkedin }) => linkedin === null || linkedin !== mine)
  const { matched, added, identities } = recognised(found.source, others, known.people)
  const updated = [...matched].flatMap(([person, said]): UpdatedPerson | never[] => {
    const change = isFixed(person) ? undefined : personChange(found.source, person, said)
    return change ? { known: person, found: said, change } : []
  })

  return {
    added,
    updated,
    unchanged: matched.size - updated.length,
    gone: goneConnections(found, known, matched),
    me: found.me && { found: found.me, known: known.people.find(({ isMe }) => isMe) },
    interactions: interactionPlan(found, known, identities),
    organisations: organisationsOf(found, known),
    followed: found.organisations,
    problems: found.problems,
  }
}

/** True if a plan has nothing to do with anything: not even something that is known already. */
export function isEmptyPlan({
  added,
  updated,
  unchanged,
  me,
  interactions,
  organisations,
}: ImportPlan): boolean {
  const people = added.length + updated.length + unchanged
  const contacts = interactions.added.length + interactions.updated.length + interactions.unchanged
  return people + contacts + organisations.added.size + organisations.unchanged === 0 && me === null
}

function goneConnections(
  found: Found,
  known: Known,
  matched: ReadonlyMap<KnownPerson, FoundPerson>,
): KnownPerson[] {
  if (!found.isComplete) return []
  return known.people.filter(
    (person) =>
      person.connectedOn && !person.disconnectedOn && !person.trashedAt && !matched.has(person),
  )
}

function organisationsOf(found: Found, known: Known): ImportPlan['organisations'] {
  const present = new Set(known.organisations)
  const names = [
    ...found.people.map(({ organisation }) => organisation),
    ...found.organisations.map(({ name }) => name),
    ...(found.me?.positions ?? []).map(({ organisation }) => organisation),
  ].filter(Boolean)
  const named = new Map<string, string>()
  for (const name of names) {
    const canonical = canonicalOrganisation(name)
    if (canonical && !named.has(canonical)) named.set(canonical, name)
  }
  const added = new Map([...named].filter(([canonical]) => !present.has(canonical)))
  return { added, unchanged: named.size - added.size }
}
