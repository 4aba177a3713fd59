import { passableTies } from '#db/queries/paths'
import type { Db } from '#db/open'
import { type KnownTie, tieReliability } from '#domain/tieReliability'
import type { Changes } from './changeNews.ts'
import { keptUntil } from './keptUntil.ts'

/** A tie as one sees it from one of its ends. */
export interface SeenTie extends KnownTie {
  otherId: number
  reliability: number
}

/** Whose ties lead to whom, by id; of several between a pair the most reliable, the best first. */
export type TieBook = (withSuggested: boolean) => ReadonlyMap<number, readonly SeenTie[]>

/** Ties as paths go over them, kept until one changes: a second question is quick. */
export function openTieBook(db: Db, changes: Changes): TieBook {
  const confirmed = keptUntil(changes, ['ties', 'people'], () => book(db, false))
  const all = keptUntil(changes, ['ties', 'people'], () => book(db, true))
  return (withSuggested) => (withSuggested ? all() : confirmed())
}

function book(db: Db, withSuggested: boolean): Map<number, SeenTie[]> {
  const best = new Map<string, { ids: readonly [number, number]; tie: KnownTie; value: number }>()
  for (const { fromId, toId, ...tie } of passableTies(db.read)) {
    if (tie.state === 'suggested' && !withSuggested) continue
    const ids = fromId < toId ? ([fromId, toId] as const) : ([toId, fromId] as const)
    const key = ids.join(' ')
    const value = tieReliability(tie)
    if ((best.get(key)?.value ?? 0) < value) best.set(key, { ids, tie, value })
  }

  const seen = new Map<number, SeenTie[]>()
  function put(id: number, tie: SeenTie) {
    const known = seen.get(id)
    if (known) known.push(tie)
    else seen.set(id, [tie])
  }
  for (const {
    ids: [one, other],
    tie,
    value,
  } of best.values()) {
    put(one, { ...tie, otherId: other, reliability: value })
    put(other, { ...tie, otherId: one, reliability: value })
  }
  for (const list of seen.values()) list.sort((a, b) => b.reliability - a.reliability)
  return seen
}
