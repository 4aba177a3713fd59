import type { Writer } from '#db/open'
import { preparedInsert } from '#db/queries/bulk'
import { notes } from '#db/schema/interactions'
import { positions } from '#db/schema/organisations'
import { contacts, people, personTags } from '#db/schema/people'
import { canonicalContact } from '#domain/contact'
import { sortNameOf } from '#domain/name'
import { headlineOf } from '#domain/position'
import type { SampleOrganisation, SamplePerson } from '#sample/shape'
import { idAt, morningOf } from './sampleRows.ts'
import { newUid } from '#db/uid'

/** What the rows of people point to; the ids lie at the index the network uses. */
interface PeopleSetting {
  organisations: readonly SampleOrganisation[]
  organisationIds: readonly number[]
  eventIds: readonly number[]
  tagIds: readonly number[]
}

/** Inserts a person with everything that belongs to them alone, and gives their id. */
export function personInsert(tx: Writer, setting: PeopleSetting) {
  const insert = inserts(tx)

  return (person: SamplePerson): number => {
    const createdAt = morningOf(person.addedOn)
    const personId = insert.person({
      ...person,
      uid: newUid(),
      sortName: sortNameOf(person),
      headline: headlineIn(setting, person),
      metEventId: person.metEvent === null ? null : idAt(setting.eventIds, person.metEvent),
      createdAt,
      updatedAt: createdAt,
    })

    for (const position of person.positions) {
      insert.position({
        ...position,
        personId,
        organisationId: idAt(setting.organisationIds, position.organisation),
        isPast: position.endedOn !== null,
        createdAt,
      })
    }
    for (const contact of person.contacts) {
      insert.contact({ ...contact, personId, canonical: canonicalContact(contact) })
    }
    for (const tag of person.tags) {
      insert.personTag({ personId, tagId: idAt(setting.tagIds, tag) })
    }
    for (const body of person.notes) {
      insert.note({ uid: newUid(), personId, body, createdAt, updatedAt: createdAt })
    }
    return personId
  }
}

function headlineIn({ organisations }: PeopleSetting, person: SamplePerson): string {
  const current = person.positions.findLast(({ endedOn }) => endedOn === null)
  if (!current) return ''
  const organisation = organisations[current.organisation]?.name ?? ''
  return headlineOf({ title: current.title, organisation })
}

function inserts(tx: Writer) {
  return {
    person: preparedInsert(tx, people, [
      'uid',
      'isMe',
      'status',
      'name',
      'sortName',
      'givenName',
      'familyName',
      'nickname',
      'headline',
      'location',
      'language',
      'timeZone',
      'linkedin',
      'birthday',
      'connectedOn',
      'howMet',
      'metOn',
      'metEventId',
      'circle',
      'circleSince',
      'cadenceDays',
      'closeness',
      'createdAt',
      'updatedAt',
    ]),
    position: preparedInsert(tx, positions, [
      'personId',
      'organisationId',
      'title',
      'startedOn',
      'endedOn',
      'isPast',
      'createdAt',
    ]),
    contact: preparedInsert(tx, contacts, ['personId', 'kind', 'value', 'canonical', 'label']),
    personTag: preparedInsert(tx, personTags, ['personId', 'tagId']),
    note: preparedInsert(tx, notes, ['uid', 'personId', 'body', 'createdAt', 'updatedAt']),
  }
}
