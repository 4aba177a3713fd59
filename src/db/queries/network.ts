import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Day } from '#domain/day'
import type { InteractionDirection, InteractionKind } from '#domain/interaction'
import type { JobFunction, Seniority } from '#domain/position'
import type { Reader } from '../open.ts'
import { people } from '../schema/people.ts'

/** What lists and the map need of everybody: all people but me and those in the trash. */
export function networkPeople(db: Reader) {
  return db
    .select({
      id: people.id,
      name: people.name,
      sortName: people.sortName,
      headline: people.headline,
      status: people.status,
      circle: people.circle,
      circleSince: people.circleSince,
      cadenceDays: people.cadenceDays,
      pausedUntil: people.pausedUntil,
      closeness: people.closeness,
      connectedOn: people.connectedOn,
    })
    .from(people)
    .where(and(eq(people.isMe, false), isNull(people.trashedAt)))
    .all()
}

export type NetworkPerson = ReturnType<typeof networkPeople>[number]

/** One person's part in one interaction, as warmth sees it. */
export interface Participation {
  interactionId: number
  personId: number
  kind: InteractionKind
  day: Day
  direction: InteractionDirection
  /** How many people beside me took part. */
  people: number
}

/** Every part anybody but me had in any interaction. */
export function participations(db: Reader): Participation[] {
  const parts = db.all<Participation>(sql`
    SELECT interaction_id AS interactionId, person_id AS personId, kind, day, direction, 0 AS people
    FROM interaction_people JOIN interactions ON interactions.id = interaction_id
    WHERE person_id NOT IN (SELECT id FROM people WHERE is_me = 1)
    ORDER BY interaction_id, person_id`)
  // Counted here, as SQLite takes longer to.
  const counts = new Map<number, number>()
  for (const { interactionId } of parts)
    counts.set(interactionId, (counts.get(interactionId) ?? 0) + 1)
  for (const part of parts) part.people = counts.get(part.interactionId) ?? 1
  return parts
}

/** Which tags each person bears, as pairs of ids. */
export function taggedPeople(db: Reader): [personId: number, tagId: number][] {
  return db.values(sql`SELECT person_id, tag_id FROM person_tags ORDER BY id`)
}

/** At which organisations people are now, as pairs of ids: of several, the one begun last comes first. */
export function employedPeople(db: Reader): [personId: number, organisationId: number][] {
  return db.values(sql`
    SELECT person_id, organisation_id
    FROM positions JOIN organisations ON organisations.id = organisation_id
    WHERE is_past = 0 AND trashed_at IS NULL
    ORDER BY person_id, started_on DESC, positions.id DESC`)
}

/** What somebody is now: the title, and what the user says it means where they corrected that. */
export type CurrentTitle = [
  personId: number,
  title: string,
  seniority: Seniority | null,
  jobFunction: JobFunction | null,
]

/** The titles people bear now: of several positions, the one begun last comes first. */
export function currentTitles(db: Reader): CurrentTitle[] {
  return db.values(sql`
    SELECT person_id, title, seniority, function
    FROM positions
    WHERE is_past = 0
    ORDER BY person_id, started_on DESC, id DESC`)
}
