import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import type { Day, Instant } from '#domain/day'
import type { InteractionKind, LoggedInteraction } from '#domain/interaction'
import type { Reader, Writer } from '../open.ts'
import { interactionPeople, interactions } from '../schema/interactions.ts'
import { people } from '../schema/people.ts'
import { chunks } from './people.ts'
import { newUid } from '../uid.ts'

/** A person's interactions with everybody who took part, the latest first. */
export function interactionsOf(db: Reader, personId: number) {
  const own = db
    .select({
      id: interactions.id,
      kind: interactions.kind,
      day: interactions.day,
      direction: interactions.direction,
      place: interactions.place,
      notes: interactions.notes,
    })
    .from(interactions)
    .innerJoin(interactionPeople, eq(interactionPeople.interactionId, interactions.id))
    .where(eq(interactionPeople.personId, personId))
    .orderBy(desc(interactions.day), desc(interactions.at), desc(interactions.id))
    .all()
  const participants = participantsOf(
    db,
    own.map(({ id }) => id),
  )
  return own.map((interaction) => ({
    ...interaction,
    people: participants.get(interaction.id) ?? [],
  }))
}

function participantsOf(db: Reader, interactionIds: readonly number[]) {
  const rows = chunks(interactionIds).flatMap((ids) =>
    db
      .select({ interactionId: interactionPeople.interactionId, id: people.id, name: people.name })
      .from(interactionPeople)
      .innerJoin(people, eq(people.id, interactionPeople.personId))
      .where(inArray(interactionPeople.interactionId, ids))
      .orderBy(people.sortName)
      .all(),
  )
  const grouped = Map.groupBy(rows, ({ interactionId }) => interactionId)
  return new Map(
    [...grouped].map(([interactionId, group]) => [
      interactionId,
      group.map(({ id, name }) => ({ id, name })),
    ]),
  )
}

/** Whether there was an interaction with somebody before a day. */
export function wasInContactBefore(db: Reader, personId: number, day: Day): boolean {
  const earlier = db
    .select({ id: interactions.id })
    .from(interactions)
    .innerJoin(interactionPeople, eq(interactionPeople.interactionId, interactions.id))
    .where(and(eq(interactionPeople.personId, personId), lt(interactions.day, day)))
    .limit(1)
    .get()
  return earlier !== undefined
}

/** What kind of interaction it is, or nothing if there is no such interaction. */
export function kindOf(db: Reader, id: number): InteractionKind | undefined {
  return db
    .select({ kind: interactions.kind })
    .from(interactions)
    .where(eq(interactions.id, id))
    .get()?.kind
}

/** @param interaction with the event at which it happened, if it was at one */
export function insertInteraction(
  db: Writer,
  { personIds, ...interaction }: LoggedInteraction & { eventId?: number },
  now: Instant,
): { id: number } {
  const inserted = db
    .insert(interactions)
    .values({ ...interaction, uid: newUid(), createdAt: now, updatedAt: now })
    .returning({ id: interactions.id })
    .get()
  insertParticipants(db, inserted.id, personIds)
  return inserted
}

/** False if there is no such interaction. */
export function updateInteraction(
  db: Writer,
  id: number,
  { personIds, ...interaction }: LoggedInteraction,
  now: Instant,
): boolean {
  const { changes } = db
    .update(interactions)
    .set({ ...interaction, at: keptAt(interaction), updatedAt: now })
    .where(eq(interactions.id, id))
    .run()
  if (changes === 0) return false
  db.delete(interactionPeople).where(eq(interactionPeople.interactionId, id)).run()
  insertParticipants(db, id, personIds)
  return true
}

/** A time of the day that is left unsaid stays, unless the day has changed. */
function keptAt({ at, day }: Pick<LoggedInteraction, 'at' | 'day'>) {
  if (at !== undefined) return at
  return sql`CASE WHEN ${interactions.day} = ${day} THEN ${interactions.at} END`
}

export function deleteInteraction(db: Writer, id: number): boolean {
  return db.delete(interactions).where(eq(interactions.id, id)).run().changes > 0
}

function insertParticipants(db: Writer, interactionId: number, personIds: readonly number[]): void {
  for (const personId of new Set(personIds))
    db.insert(interactionPeople).values({ interactionId, personId }).run()
}
