import type { Writer } from '#db/open'
import { preparedInsert } from '#db/queries/bulk'
import { tagId } from '#db/queries/tags'
import { organisations, targets } from '#db/schema/organisations'
import { ties } from '#db/schema/ties'
import type { Instant } from '#domain/day'
import { canonicalOrganisation } from '#domain/organisation'
import type { SampleNetwork, SampleOrganisation, SampleTarget, SampleTie } from '#sample/shape'
import {
  eventInsert,
  eventPeopleInsert,
  followUpInsert,
  interactionInsert,
} from './sampleHistory.ts'
import { personInsert } from './samplePeople.ts'
import { idAt, insertAll, type SampleIds } from './sampleRows.ts'
import { newUid } from '#db/uid'

/** Writes an invented network into a file that has no people yet. */
export async function insertSample(
  tx: Writer,
  network: SampleNetwork,
  now: Instant,
): Promise<void> {
  const organisationIds = await insertAll(network.organisations, organisationInsert(tx, now))
  const eventIds = await insertAll(network.events, eventInsert(tx, now))
  const tagIds = network.tags.map((name) => tagId(tx, name))

  const insertPerson = personInsert(tx, {
    organisationIds,
    organisations: network.organisations,
    eventIds,
    tagIds,
  })
  const ids: SampleIds = {
    organisations: organisationIds,
    events: eventIds,
    people: await insertAll(network.people, insertPerson),
  }

  await insertAll(network.events, eventPeopleInsert(tx, ids))
  await insertAll(network.ties, tieInsert(tx, ids, now))
  await insertAll(network.interactions, interactionInsert(tx, ids))
  await insertAll(network.followUps, followUpInsert(tx, ids))
  await insertAll(network.targets, targetInsert(tx, ids, now))
}

function organisationInsert(tx: Writer, now: Instant) {
  const insert = preparedInsert(tx, organisations, [
    'uid',
    'kind',
    'name',
    'canonical',
    'website',
    'location',
    'headcount',
    'followedOn',
    'createdAt',
    'updatedAt',
  ])
  return (organisation: SampleOrganisation) =>
    insert({
      ...organisation,
      uid: newUid(),
      canonical: canonicalOrganisation(organisation.name),
      createdAt: now,
      updatedAt: now,
    })
}

function tieInsert(tx: Writer, ids: SampleIds, now: Instant) {
  const insert = preparedInsert(tx, ties, [
    'fromId',
    'toId',
    'kind',
    'state',
    'confidence',
    'evidence',
    'createdAt',
  ])
  return (tie: SampleTie) =>
    insert({
      ...tie,
      fromId: idAt(ids.people, tie.from),
      toId: idAt(ids.people, tie.to),
      createdAt: now,
    })
}

function targetInsert(tx: Writer, ids: SampleIds, now: Instant) {
  return (target: SampleTarget) =>
    tx
      .insert(targets)
      .values({
        ...target,
        organisationId: idAt(ids.organisations, target.organisation),
        createdAt: now,
        updatedAt: now,
      })
      .run()
}
