import { and, count, desc, eq, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Instant } from '#domain/day'
import type { SuggestedTie } from '#domain/suggestedTies'
import type { NewTie, TieState } from '#domain/tie'
import type { StoredSuggestion } from '#domain/tieChanges'
import type { Reader, Writer } from '../open.ts'
import { people } from '../schema/people.ts'
import { ties } from '../schema/ties.ts'
import { preparedInsert } from './bulk.ts'

const from = alias(people, 'from_person')
const to = alias(people, 'to_person')
const bothShown = and(isNull(from.trashedAt), isNull(to.trashedAt))

/** Ties with the names of their ends; those with somebody in the trash are left out. */
function namedTies(db: Reader, where?: SQL) {
  return db
    .select({
      id: ties.id,
      kind: ties.kind,
      state: ties.state,
      confidence: ties.confidence,
      evidence: ties.evidence,
      from: { id: from.id, name: from.name, headline: from.headline },
      to: { id: to.id, name: to.name, headline: to.headline },
    })
    .from(ties)
    .innerJoin(from, eq(from.id, ties.fromId))
    .innerJoin(to, eq(to.id, ties.toId))
    .where(and(bothShown, where))
}

function countTies(db: Reader, where?: SQL): number {
  const counted = db
    .select({ rows: count() })
    .from(ties)
    .innerJoin(from, eq(from.id, ties.fromId))
    .innerJoin(to, eq(to.id, ties.toId))
    .where(and(bothShown, where))
    .get()
  return counted?.rows ?? 0
}

interface Page {
  offset: number
  limit: number
}

/** A page of the ties in one of those states, by the names of both people, and how many there are. */
export function tiesPage(db: Reader, states: readonly TieState[], { offset, limit }: Page) {
  const where = inArray(ties.state, [...states])
  const rows = namedTies(db, where)
    .orderBy(from.sortName, to.sortName, ties.id)
    .limit(limit)
    .offset(offset)
    .all()
  return { total: countTies(db, where), rows }
}

/** A page of the suggested ties, the surest first; of equally sure ones, between those I am close to. */
export function suggestedPage(db: Reader, { offset, limit }: Page) {
  const where = eq(ties.state, 'suggested')
  const closeness = sql`coalesce(${from.closeness}, 0) + coalesce(${to.closeness}, 0)`
  const rows = namedTies(db, where)
    .orderBy(desc(ties.confidence), desc(closeness), ties.id)
    .limit(limit)
    .offset(offset)
    .all()
  return { total: countTies(db, where), rows }
}

/** A tie with the names of its ends; nothing if it or one of them is not there. */
export function namedTie(db: Reader, id: number) {
  return namedTies(db, eq(ties.id, id)).get()
}

/** A person's ties to others, whichever way they point, without the rejected ones. */
export function tiesOf(db: Reader, personId: number) {
  return namedTies(
    db,
    and(or(eq(ties.fromId, personId), eq(ties.toId, personId)), ne(ties.state, 'rejected')),
  )
    .orderBy(ties.state, desc(ties.confidence), ties.id)
    .all()
    .map(({ id, kind, state, evidence, ...ends }) => {
      const isFrom = ends.from.id === personId
      const { id: otherId, name } = isFrom ? ends.to : ends.from
      return { id, kind, state, evidence, isFrom, other: { id: otherId, name } }
    })
}

/** Every tie between two people, in whatever state. */
export function tiesBetween(db: Reader, one: number, other: number) {
  return db
    .select({
      id: ties.id,
      fromId: ties.fromId,
      toId: ties.toId,
      kind: ties.kind,
      state: ties.state,
    })
    .from(ties)
    .where(
      or(
        and(eq(ties.fromId, one), eq(ties.toId, other)),
        and(eq(ties.fromId, other), eq(ties.toId, one)),
      ),
    )
    .orderBy(ties.id)
    .all()
}

export function insertTie(db: Writer, tie: NewTie, now: Instant): { id: number } {
  return db
    .insert(ties)
    .values({ ...tie, state: 'confirmed', createdAt: now })
    .returning({ id: ties.id })
    .get()
}

/** The user said so: the tie is there, and is what is given. */
export function confirmTie(db: Writer, id: number, tie: NewTie): void {
  db.update(ties)
    .set({ ...tie, state: 'confirmed', confidence: 1 })
    .where(eq(ties.id, id))
    .run()
}

export function rejectTie(db: Writer, id: number): void {
  db.update(ties).set({ state: 'rejected' }).where(eq(ties.id, id)).run()
}

export function deleteTie(db: Writer, id: number): void {
  db.delete(ties).where(eq(ties.id, id)).run()
}

/** Pairs about which something was said, by whichever end comes first. */
export function settledPairs(db: Reader): [fromId: number, toId: number][] {
  return db.values(sql`SELECT from_id, to_id FROM ties WHERE state <> 'suggested'`)
}

/** Every suggestion nobody has said anything about. */
export function storedSuggestions(db: Reader): StoredSuggestion[] {
  return db
    .select({
      id: ties.id,
      fromId: ties.fromId,
      toId: ties.toId,
      kind: ties.kind,
      confidence: ties.confidence,
      evidence: ties.evidence,
    })
    .from(ties)
    .where(eq(ties.state, 'suggested'))
    .orderBy(ties.id)
    .all()
}

/** Inserts suggestions, one at a time. */
export function suggestionInsert(db: Writer, now: Instant): (tie: SuggestedTie) => number {
  const insert = preparedInsert(db, ties, [
    'fromId',
    'toId',
    'kind',
    'state',
    'confidence',
    'evidence',
    'createdAt',
  ])
  return (tie) => insert({ ...tie, state: 'suggested', createdAt: now })
}

export function updateSuggestion(db: Writer, { id, ...tie }: StoredSuggestion): void {
  db.update(ties).set(tie).where(eq(ties.id, id)).run()
}
