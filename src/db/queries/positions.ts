import { and, asc, desc, eq } from 'drizzle-orm'
import type { Instant } from '#domain/day'
import { headlineOf, type NewPosition } from '#domain/position'
import type { Reader, Writer } from '../open.ts'
import { organisations, positions } from '../schema/organisations.ts'
import { people } from '../schema/people.ts'
import { organisationId } from './organisations.ts'

/** A person's positions, current ones first, then the latest. */
export function positionsOf(db: Reader, personId: number) {
  return db
    .select({
      id: positions.id,
      organisationId: positions.organisationId,
      organisation: organisations.name,
      title: positions.title,
      department: positions.department,
      startedOn: positions.startedOn,
      endedOn: positions.endedOn,
      isPast: positions.isPast,
    })
    .from(positions)
    .leftJoin(organisations, eq(organisations.id, positions.organisationId))
    .where(eq(positions.personId, personId))
    .orderBy(asc(positions.isPast), desc(positions.startedOn), desc(positions.id))
    .all()
    .map(({ organisation, isPast, ...position }) => ({
      ...position,
      organisation: organisation ?? '',
      isCurrent: !isPast,
    }))
}

/** Whose position it is, or nothing if there is no such position. */
export function holderOf(db: Reader, id: number): { id: number; name: string } | undefined {
  return db
    .select({ id: people.id, name: people.name })
    .from(positions)
    .innerJoin(people, eq(people.id, positions.personId))
    .where(eq(positions.id, id))
    .get()
}

export function insertPosition(
  db: Writer,
  personId: number,
  position: NewPosition,
  now: Instant,
): { id: number } {
  const inserted = db
    .insert(positions)
    .values({ ...columnsOf(db, position, now), personId, createdAt: now })
    .returning({ id: positions.id })
    .get()
  refreshHeadline(db, personId)
  return inserted
}

export function updatePosition(db: Writer, id: number, position: NewPosition, now: Instant): void {
  db.update(positions)
    .set(columnsOf(db, position, now))
    .where(eq(positions.id, id))
    .run()
}

export function deletePosition(db: Writer, id: number): void {
  db.delete(positions).where(eq(positions.id, id)).run()
}

/** Ends whatever positions a person holds now. */
export function endCurrentPositions(db: Writer, personId: number): void {
  db.update(positions)
    .set({ isPast: true })
    .where(and(eq(positions.personId, personId), eq(positions.isPast, false)))
    .run()
}

/** Brings the words in lists up to date with the person's current position. */
export function refreshHeadline(db: Writer, personId: number): void {
  const current = positionsOf(db, personId).find(({ isCurrent }) => isCurrent)
  db.update(people)
    .set({ headline: current ? headlineOf(current) : '' })
    .where(eq(people.id, personId))
    .run()
}

function columnsOf(db: Writer, { organisation, ...position }: NewPosition, now: Instant) {
  return {
    ...position,
    organisationId: organisation ? organisationId(db, organisation, now) : null,
    isPast: position.endedOn !== null,
  }
}
