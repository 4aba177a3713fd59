import { and, eq, isNull } from 'drizzle-orm'
import type { Day } from '#domain/day'
import type { InteractionDirection, InteractionKind } from '#domain/interaction'
import type { Reader } from '../open.ts'
import { interactionPeople, interactions } from '../schema/interactions.ts'
import { people, personTags } from '../schema/people.ts'

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

/** Every part anybody had in any interaction. */
export function participations(db: Reader): Participation[] {
  const parts = db
    .select({
      interactionId: interactionPeople.interactionId,
      personId: interactionPeople.personId,
    })
    .from(interactionPeople)
    .orderBy(interactionPeople.interactionId)
    .all()
  const counts = new Map<number, number>()
  for (const { interactionId } of parts)
    counts.set(interactionId, (counts.get(interactionId) ?? 0) + 1)

  const byId = new Map(
    db
      .select({
        id: interactions.id,
        kind: interactions.kind,
        day: interactions.day,
        direction: interactions.direction,
      })
      .from(interactions)
      .all()
      .map((interaction) => [interaction.id, interaction]),
  )
  return parts.flatMap(({ interactionId, personId }) => {
    const interaction = byId.get(interactionId)
    if (!interaction) return []
    const { kind, day, direction } = interaction
    return { interactionId, personId, kind, day, direction, people: counts.get(interactionId) ?? 1 }
  })
}

/** Which tags each person bears. */
export function taggedPeople(db: Reader): { personId: number; tagId: number }[] {
  return db
    .select({ personId: personTags.personId, tagId: personTags.tagId })
    .from(personTags)
    .all()
}
