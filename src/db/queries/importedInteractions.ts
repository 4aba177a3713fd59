import { eq } from 'drizzle-orm'
import type { Instant } from '#domain/day'
import type { AddedPerson, Recognised } from '#domain/recognised'
import type { InteractionPlan, PlannedInteraction } from '#domain/interactionPlan'
import type { Writer } from '../open.ts'
import { interactionPeople, interactions } from '../schema/interactions.ts'
import { preparedInsert } from './bulk.ts'
import { newUid } from '../uid.ts'

/** Writes the interactions of an import. */
export interface ImportedInteractions {
  add: (interaction: PlannedInteraction) => void
  update: (interaction: InteractionPlan['updated'][number]) => void
}

/**
 * @param added ids of the people this import added
 * @param withTexts keep what messages say; else only that there were messages
 */
export function importedInteractions(
  tx: Writer,
  added: ReadonlyMap<AddedPerson, number>,
  { now, withTexts }: { now: Instant; withTexts: boolean },
): ImportedInteractions {
  const insert = preparedInsert(tx, interactions, [
    'uid',
    'kind',
    'day',
    'at',
    'direction',
    'notes',
    'sourceKey',
    'createdAt',
    'updatedAt',
  ])
  const insertParticipant = preparedInsert(tx, interactionPeople, ['interactionId', 'personId'])

  function insertParticipants(interactionId: number, participants: readonly Recognised[]) {
    const ids = participants.map((who) =>
      who.kind === 'known' ? who.person.id : added.get(who.addition),
    )
    for (const personId of new Set(ids))
      if (personId !== undefined) insertParticipant({ interactionId, personId })
  }

  return {
    add({ found, participants }) {
      const { kind, day, at, direction, key } = found
      const notes = withTexts ? found.text : ''
      const stamps = { createdAt: now, updatedAt: now }
      const row = { kind, day, at, direction, notes, sourceKey: key, uid: newUid() }
      insertParticipants(insert({ ...row, ...stamps }), participants)
    },
    update({ known, found, participants }) {
      const texts = withTexts ? { notes: found.text } : {}
      tx.update(interactions)
        .set({ direction: found.direction, at: found.at, ...texts, updatedAt: now })
        .where(eq(interactions.id, known.id))
        .run()
      tx.delete(interactionPeople).where(eq(interactionPeople.interactionId, known.id)).run()
      insertParticipants(known.id, participants)
    },
  }
}
