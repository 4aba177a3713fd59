import { eq, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Reader } from '../open.ts'
import { people } from '../schema/people.ts'
import { ties } from '../schema/ties.ts'

/** A person's ties to others, whichever way they point, without the rejected ones. */
export function tiesOf(db: Reader, personId: number) {
  const from = alias(people, 'from_person')
  const to = alias(people, 'to_person')
  return db
    .select({
      id: ties.id,
      kind: ties.kind,
      state: ties.state,
      evidence: ties.evidence,
      fromId: ties.fromId,
      fromName: from.name,
      toId: ties.toId,
      toName: to.name,
    })
    .from(ties)
    .innerJoin(from, eq(from.id, ties.fromId))
    .innerJoin(to, eq(to.id, ties.toId))
    .where(or(eq(ties.fromId, personId), eq(ties.toId, personId)))
    .orderBy(ties.state, ties.id)
    .all()
    .filter(({ state }) => state !== 'rejected')
    .map(({ fromId, fromName, toId, toName, ...tie }) => ({
      ...tie,
      other: fromId === personId ? { id: toId, name: toName } : { id: fromId, name: fromName },
    }))
}
