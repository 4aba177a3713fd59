import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { TieState } from '#domain/tie'
import type { Reader } from '../open.ts'
import { eventPeople } from '../schema/eventPeople.ts'
import { events } from '../schema/events.ts'
import { organisations, positions, targets } from '../schema/organisations.ts'
import { people, personTags, tags } from '../schema/people.ts'

/** Something a person has in common with others, by name. */
export interface Shared {
  personId: number
  name: string
}

/** The schools at which people are or were. */
export function schoolsAttended(db: Reader): Shared[] {
  return db
    .select({ personId: positions.personId, name: organisations.name })
    .from(positions)
    .innerJoin(organisations, eq(organisations.id, positions.organisationId))
    .where(and(eq(organisations.kind, 'school'), isNull(organisations.trashedAt)))
    .all()
}

/** The events at which people were met. */
export function eventsMetAt(db: Reader): Shared[] {
  const first = db
    .select({ personId: people.id, name: events.name })
    .from(people)
    .innerJoin(events, eq(events.id, people.metEventId))
    .where(and(isNotNull(people.metEventId), isNull(events.trashedAt)))
    .all()
  const later = db
    .select({ personId: eventPeople.personId, name: events.name })
    .from(eventPeople)
    .innerJoin(events, eq(events.id, eventPeople.eventId))
    .where(and(eq(eventPeople.state, 'met'), isNull(events.trashedAt)))
    .all()
  return [...first, ...later]
}

/** The tags people bear. */
export function tagsBorne(db: Reader): Shared[] {
  return db
    .select({ personId: personTags.personId, name: tags.name })
    .from(personTags)
    .innerJoin(tags, eq(tags.id, personTags.tagId))
    .all()
}

/** Ties that are confirmed or suggested, from the first to the second person. */
export function tiePairs(db: Reader): [from: number, to: number, state: TieState][] {
  return db.values(sql`SELECT from_id, to_id, state FROM ties WHERE state <> 'rejected'`)
}

/** Which community the map has found each person in. */
export function placedCommunities(db: Reader): [personId: number, community: number][] {
  return db.values(sql`SELECT person_id, community FROM map_positions WHERE person_id IS NOT NULL`)
}

/** The organisations the user wants to work with. */
export function listTargets(db: Reader) {
  return db
    .select({
      organisationId: organisations.id,
      name: organisations.name,
      stage: targets.stage,
      motivation: targets.motivation,
    })
    .from(targets)
    .innerJoin(organisations, eq(organisations.id, targets.organisationId))
    .where(isNull(organisations.trashedAt))
    .orderBy(targets.id)
    .all()
}
