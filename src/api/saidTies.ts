import { confirmTie, deleteTie, insertTie, namedTie, tiesBetween } from '#db/queries/ties'
import type { Reader, Writer } from '#db/open'
import type { Instant } from '#domain/day'
import { type NewTie, storedTie, type TieKind } from '#domain/tie'

/** What is said of a tie; what is left unsaid stays as it is. */
export interface SaidTie {
  id: number
  kind?: TieKind
  fromId?: number
}

/** The tie as it is when that has been said; nothing if it is not there. */
export function saidOf(db: Reader, { id, kind, fromId }: SaidTie) {
  const tie = namedTie(db, id)
  if (!tie) return undefined
  const isTurned = fromId === tie.to.id
  const [from, to] = isTurned ? [tie.to, tie.from] : [tie.from, tie.to]
  const isBetween = fromId === undefined || fromId === from.id
  return { from, to, kind: kind ?? tie.kind, isBetween }
}

/** Confirms a tie as it is said to be. */
export function settle(
  tx: Writer,
  said: SaidTie,
): 'done' | 'NOT_FOUND' | 'NOT_BETWEEN' | 'ALREADY_THERE' {
  const { from, to, kind, isBetween } = saidOf(tx, said) ?? {}
  if (!from || !to || !kind) return 'NOT_FOUND'
  if (!isBetween) return 'NOT_BETWEEN'
  const tie = storedTie({ fromId: from.id, toId: to.id, kind })
  const before = saidBefore(tx, tie)
  if (before && before.id !== said.id) {
    if (before.state === 'confirmed') return 'ALREADY_THERE'
    deleteTie(tx, before.id)
  }
  keepAsSaid(tx, said.id, tie)
  return 'done'
}

/** Keeps that two people know each other; false where that is known already. */
export function settleAcquaintance(
  tx: Writer,
  [fromId, toId]: readonly [number, number],
  now: Instant,
): boolean {
  const tie = storedTie({ fromId, toId, kind: 'knows' })
  const said = saidBefore(tx, tie)
  if (said?.state === 'confirmed') return false
  const { id } = said ?? insertTie(tx, tie, now)
  keepAsSaid(tx, id, tie)
  return true
}

/** The same tie, whoever said it and in whatever state. */
export function saidBefore(db: Reader, tie: NewTie) {
  return tiesBetween(db, tie.fromId, tie.toId).find((known) => {
    const { fromId, kind } = storedTie(known)
    return kind === tie.kind && fromId === tie.fromId
  })
}

/** Confirms a tie; what else was suggested between the two is answered with it. */
export function keepAsSaid(tx: Writer, id: number, tie: NewTie): void {
  confirmTie(tx, id, tie)
  for (const other of tiesBetween(tx, tie.fromId, tie.toId))
    if (other.id !== id && other.state === 'suggested') deleteTie(tx, other.id)
}
