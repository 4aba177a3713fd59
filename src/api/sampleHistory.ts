import type { Writer } from '#db/open'
import { preparedInsert } from '#db/queries/bulk'
import { eventPeople } from '#db/schema/eventPeople'
import { events } from '#db/schema/events'
import { followUpPeople, followUps } from '#db/schema/followUps'
import { interactionPeople, interactions } from '#db/schema/interactions'
import type { Instant } from '#domain/day'
import type { SampleEvent, SampleFollowUp, SampleInteraction } from '#sample/shape'
import { idAt, morningOf, type SampleIds } from './sampleRows.ts'
import { newUid } from '#db/uid'

export function eventInsert(tx: Writer, now: Instant) {
  const insert = preparedInsert(tx, events, [
    'uid',
    'name',
    'place',
    'startsOn',
    'endsOn',
    'notes',
    'createdAt',
    'updatedAt',
  ])
  return (event: SampleEvent) => insert({ ...event, uid: newUid(), createdAt: now, updatedAt: now })
}

/** Inserts who belongs to an event; the events are there already. */
export function eventPeopleInsert(tx: Writer, ids: SampleIds) {
  const insert = preparedInsert(tx, eventPeople, ['eventId', 'personId', 'state', 'note'])
  return ({ people }: SampleEvent, index: number) => {
    for (const { person, state, note } of people) {
      const eventId = idAt(ids.events, index)
      insert({ eventId, personId: idAt(ids.people, person), state, note })
    }
  }
}

export function interactionInsert(tx: Writer, ids: SampleIds) {
  const insert = preparedInsert(tx, interactions, [
    'uid',
    'kind',
    'day',
    'direction',
    'place',
    'notes',
    'eventId',
    'createdAt',
    'updatedAt',
  ])
  const insertPerson = preparedInsert(tx, interactionPeople, ['interactionId', 'personId'])

  return (interaction: SampleInteraction) => {
    const createdAt = morningOf(interaction.day)
    const interactionId = insert({
      ...interaction,
      uid: newUid(),
      eventId: interaction.event === null ? null : idAt(ids.events, interaction.event),
      createdAt,
      updatedAt: createdAt,
    })
    for (const person of interaction.people) {
      insertPerson({ interactionId, personId: idAt(ids.people, person) })
    }
  }
}

export function followUpInsert(tx: Writer, ids: SampleIds) {
  const insert = preparedInsert(tx, followUps, [
    'uid',
    'title',
    'action',
    'state',
    'dueOn',
    'dueAt',
    'timeZone',
    'notes',
    'alarmMinutes',
    'repeats',
    'createdAt',
    'updatedAt',
    'closedAt',
  ])
  const insertPerson = preparedInsert(tx, followUpPeople, ['followUpId', 'personId'])

  return (followUp: SampleFollowUp) => {
    const { createdOn, closedOn, people } = followUp
    const followUpId = insert({
      ...followUp,
      uid: newUid(),
      createdAt: morningOf(createdOn),
      updatedAt: morningOf(closedOn ?? createdOn),
      closedAt: closedOn && morningOf(closedOn),
    })
    for (const person of people) {
      insertPerson({ followUpId, personId: idAt(ids.people, person) })
    }
  }
}
