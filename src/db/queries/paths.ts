import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Reader } from '../open.ts'
import { organisations, positions } from '../schema/organisations.ts'
import { people } from '../schema/people.ts'
import { ties } from '../schema/ties.ts'

/** Every tie that may be gone over. */
export function passableTies(db: Reader) {
  return db
    .select({
      fromId: ties.fromId,
      toId: ties.toId,
      kind: ties.kind,
      state: ties.state,
      confidence: ties.confidence,
      evidence: ties.evidence,
    })
    .from(ties)
    .where(ne(ties.state, 'rejected'))
    .orderBy(ties.id)
    .all()
}

/** The name of an organisation that is not in the trash, or nothing. */
export function organisationName(db: Reader, id: number): string | undefined {
  return db
    .select({ name: organisations.name })
    .from(organisations)
    .where(and(eq(organisations.id, id), isNull(organisations.trashedAt)))
    .get()?.name
}

/** Who is at an organisation or was, the current ones first. */
export function peopleAt(db: Reader, organisationId: number) {
  return db
    .select({ personId: positions.personId, isPast: positions.isPast, endedOn: positions.endedOn })
    .from(positions)
    .innerJoin(people, eq(people.id, positions.personId))
    .where(
      and(
        eq(positions.organisationId, organisationId),
        eq(people.isMe, false),
        isNull(people.trashedAt),
      ),
    )
    .orderBy(positions.isPast, positions.id)
    .all()
}

/** At which organisations somebody is or was. */
export function organisationsOf(db: Reader, personId: number) {
  return db
    .select({ id: organisations.id, name: organisations.name })
    .from(positions)
    .innerJoin(organisations, eq(organisations.id, positions.organisationId))
    .where(and(eq(positions.personId, personId), isNull(organisations.trashedAt)))
    .orderBy(positions.isPast, positions.id)
    .all()
}
