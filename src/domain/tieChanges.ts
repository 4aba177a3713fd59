import { pairKey } from './pair.ts'
import type { SuggestedTie } from './suggestedTies.ts'

/** A suggestion in the file, about which nothing has been said yet. */
export interface StoredSuggestion extends SuggestedTie {
  id: number
}

/** What has to be done for the file to hold the suggestions that were found. */
export interface TieChanges {
  added: SuggestedTie[]
  /** Those that stand for another reason now, or more surely. */
  edited: StoredSuggestion[]
  /** The ids of those that hold no longer. */
  removed: number[]
}

/** Nobody has to hear more suggestions than this about one person before they have answered some. */
export const MOST_FOR_A_PERSON = 5

/**
 * Compares what was found with what is stored.
 *
 * Of the new ones, a person gets the surest, until there are five: once some of them are confirmed
 * or rejected, the next search brings more. What is stored stays while anything speaks for it, even
 * where so many others have come meanwhile that it would not be found any more. So a second search,
 * with nothing changed between, changes nothing.
 *
 * @param found the surest first
 * @param holds whether a stored one that was not found still has something that speaks for it
 */
export function tieChanges(
  found: readonly SuggestedTie[],
  stored: readonly StoredSuggestion[],
  holds: (tie: StoredSuggestion) => boolean,
): TieChanges {
  const storedKeys = new Set(stored.map(keyOf))
  const foundAgain = found.filter((tie) => storedKeys.has(keyOf(tie)))
  const foundOf = new Map(foundAgain.map((tie) => [keyOf(tie), tie]))
  const kept = new Set<number>()
  const changes: TieChanges = { added: [], edited: [], removed: [] }
  const counts = new Map<number, number>()
  const ofPerson = (id: number) => counts.get(id) ?? 0
  function count({ fromId, toId }: SuggestedTie) {
    for (const id of [fromId, toId]) counts.set(id, ofPerson(id) + 1)
  }

  for (const tie of stored) {
    const again = foundOf.get(keyOf(tie))
    if (kept.has(keyOf(tie)) || !(again || holds(tie))) {
      changes.removed.push(tie.id)
      continue
    }
    kept.add(keyOf(tie))
    count(tie)
    if (again && !saysTheSame(tie, again)) changes.edited.push({ ...again, id: tie.id })
  }
  for (const tie of found) {
    const isFull = Math.max(ofPerson(tie.fromId), ofPerson(tie.toId)) >= MOST_FOR_A_PERSON
    if (isFull || kept.has(keyOf(tie))) continue
    count(tie)
    changes.added.push(tie)
  }
  return changes
}

function keyOf({ fromId, toId }: SuggestedTie): number {
  return pairKey(fromId, toId)
}

function saysTheSame(one: SuggestedTie, other: SuggestedTie): boolean {
  return (
    one.fromId === other.fromId &&
    one.kind === other.kind &&
    one.confidence === other.confidence &&
    one.evidence === other.evidence
  )
}
