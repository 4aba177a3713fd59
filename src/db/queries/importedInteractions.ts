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
  /** Fills gaps, and leaves what is there. */
  update: (interaction: InteractionPlan['updated'][number]) => void
  fillText: (interaction: InteractionPlan['textless'][number]) => void
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

  function insertParticipants(
    interactionId: number,
    participants: readonly Recognised[],
    present: readonly number[] = [],
  ) {
    const ids = participants.map((who) =>
      who.kind === 'known' ? who.person.id : added.get(who.addition),
    )
    for (const personId of new Set(ids))
      if (personId !== undefined && !present.includes(personId))
        insertParticipant({ interactionId, personId })
  }

  /** Keeps `updatedAt`, which tells what the user has edited. */
  function set(id: number, changes: Partial<typeof interactions.$inferInsert>) {
    tx.update(interactions).set(changes).where(eq(interactions.id, id)).run()
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
      const { direction, at, text } = found
      const texts = withTexts && !known.hasNotes ? { notes: text } : {}
      set(known.id, { direction, at, ...texts })
      insertParticipants(known.id, participants, known.personIds)
    },
    fillText: ({ known, found }) => set(known.id, { notes: found.text }),
  }
}
