import type { Day } from './day.ts'
import { pairKey } from './pair.ts'
import type { NewTie } from './tie.ts'
import { type EventMeetings, eventHints } from './tieRules/events.ts'
import { LEAST_CONFIDENCE, type TieHint } from './tieRules/hint.ts'
import { interactionHints, type SharedInteraction } from './tieRules/interactions.ts'
import { noteHints, type WrittenNote } from './tieRules/notes.ts'
import { organisationHints, type OrganisationStays } from './tieRules/organisations.ts'
import { monthOf } from './tieRules/stay.ts'

/** What ties are suggested from; without me, and without those in the trash. */
export interface TieSources {
  today: Day
  people: readonly { id: number; name: string }[]
  organisations: readonly OrganisationStays[]
  events: readonly EventMeetings[]
  /** The latest first. */
  interactions: readonly SharedInteraction[]
  /** Those on people, then those on interactions; of each the latest first. */
  notes: readonly WrittenNote[]
}

export interface SuggestedTie extends NewTie {
  /** 0.2 to 0.99. */
  confidence: number
  evidence: string
}

/** What is only suggested is never as sure as what the user said. */
const MOST_CONFIDENCE = 0.99

/**
 * The ties between people that what is known of them suggests, the surest first.
 *
 * Hints of different origins are taken as independent and combined (noisy-or, Pearl 1988):
 * the confidence is 1 − Π(1 − confidence of a hint). The surest hint says what kind of tie it is.
 * Every hint comes from a few people at one place or occasion; where there are many, no hint is
 * made at all, so that the work stays proportional to what is known.
 *
 * @param settled the pairs (`pairKey`) about which the user has said something
 * @returns a search that stops now and then, for whoever else wants to go on
 */
export function* suggestedTies(
  sources: TieSources,
  settled: ReadonlySet<number>,
): Generator<void, SuggestedTie[]> {
  const hintsOf = new Map<number, TieHint[]>()
  for (const hint of tieHints(sources)) {
    yield
    if (hint) addTo(hintsOf, Math.min(hint.one, hint.other), hint)
  }

  // By hundredths: to sort half a million would hold everybody up.
  const byHundredths = Array.from({ length: 101 }, (): SuggestedTie[] => [])
  for (const [lower, hints] of hintsOf) {
    yield
    for (const [higher, ofPair] of byOther(lower, hints)) {
      if (settled.has(pairKey(lower, higher))) continue
      const tie = combined(lower, higher, ofPair)
      if (tie.confidence >= LEAST_CONFIDENCE)
        byHundredths[Math.round(tie.confidence * 100)]?.push(tie)
    }
  }
  return byHundredths.reverse().flat()
}

function* tieHints(sources: TieSources): Generator<TieHint | undefined> {
  const thisMonth = monthOf(sources.today)
  for (const organisation of sources.organisations) {
    yield undefined
    yield* organisationHints(organisation, thisMonth)
  }
  for (const event of sources.events) yield* eventHints(event)
  yield* interactionHints(sources.interactions)
  yield* noteHints(sources.notes, sources.people)
}

/** Somebody's hints for each person beside them; of one origin, the surest alone. */
function byOther(person: number, hints: readonly TieHint[]): Map<number, TieHint[]> {
  const ofPairs = new Map<number, TieHint[]>()
  for (const hint of hints) {
    const other = hint.one === person ? hint.other : hint.one
    const known = ofPairs.get(other)
    const same = known?.findIndex(({ origin }) => origin === hint.origin) ?? -1
    if (!known || same < 0) addTo(ofPairs, other, hint)
    else if (hint.confidence > (known[same]?.confidence ?? 0)) known[same] = hint
  }
  return ofPairs
}

function addTo(hintsOf: Map<number, TieHint[]>, key: number, hint: TieHint): void {
  const known = hintsOf.get(key)
  if (known) known.push(hint)
  else hintsOf.set(key, [hint])
}

/** From the lower id: who was in the file first has rather introduced the other than been introduced. */
function combined(fromId: number, toId: number, hints: readonly TieHint[]): SuggestedTie {
  const surestFirst =
    hints.length > 1 ? hints.toSorted((a, b) => b.confidence - a.confidence) : hints
  const doubt = hints.reduce((product, { confidence }) => product * (1 - confidence), 1)
  return {
    fromId,
    toId,
    kind: surestFirst[0]?.kind ?? 'knows',
    confidence: Math.min(MOST_CONFIDENCE, Math.round((1 - doubt) * 100) / 100),
    evidence: inOneSentence(surestFirst.map(({ evidence }) => evidence)),
  }
}

/** "Both at Nimbus, 2019 to 2022; both met at Lantern Meetup 2025". */
function inOneSentence(parts: readonly string[]): string {
  return parts
    .map((part, index) => (index === 0 ? part : part.charAt(0).toLowerCase() + part.slice(1)))
    .join('; ')
}
