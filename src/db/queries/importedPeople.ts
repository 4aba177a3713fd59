import { eq } from 'drizzle-orm'
import type { Instant } from '#domain/day'
import type { FoundMe, FoundPerson } from '#domain/found'
import type { UpdatedPerson } from '#domain/importPlan'
import type { AddedPerson } from '#domain/recognised'
import type { KnownPerson } from '#domain/known'
import { sortNameOf } from '#domain/name'
import type { OrganisationKind } from '#domain/organisation'
import { canonicalContacts, type CanonicalContact } from '#domain/personChange'
import { headlineOf } from '#domain/position'
import type { Writer } from '../open.ts'
import { sourceKeys } from '../schema/imports.ts'
import { positions } from '../schema/organisations.ts'
import { contacts, people, photos } from '../schema/people.ts'
import { preparedInsert } from './bulk.ts'
import { insertNote } from './notes.ts'
import { organisationFinder } from './organisations.ts'
import { endCurrentPositions, refreshHeadline } from './positions.ts'
import { tagId, tagPeople } from './tags.ts'
import { newUid } from '../uid.ts'

/** Writes the people of an import, with whatever hangs on them. */
export interface ImportedPeople {
  /** The id of the added person. */
  add: (addition: AddedPerson) => number
  update: (update: UpdatedPerson) => void
  me: (me: { found: FoundMe; known: KnownPerson | undefined }) => void
  /** The id of an organisation, which is made if it is not there. */
  organisation: (name: string, kind?: OrganisationKind) => number
}

export function importedPeople(tx: Writer, now: Instant): ImportedPeople {
  const insert = inserts(tx)
  const organisation = organisationFinder(tx, now)

  function addPerson(found: FoundPerson, isMe: boolean): number {
    const stamps = { createdAt: now, updatedAt: now }
    return insert.person({
      ...found,
      ...stamps,
      isMe,
      uid: newUid(),
      sortName: sortNameOf(found),
      headline: headlineOf(found),
    })
  }

  function addPosition(personId: number, { title, organisation: name, department }: FoundPerson) {
    if (!title && !name) return
    const organisationId = name ? organisation(name) : null
    insert.position({ personId, organisationId, title, department, createdAt: now })
  }

  function addContacts(personId: number, list: readonly CanonicalContact[]) {
    for (const contact of list) insert.contact({ ...contact, personId })
  }

  function addExtras(
    personId: number,
    tags: readonly string[],
    note: string,
    photo: FoundPerson['photo'],
  ) {
    for (const tag of tags) tagPeople(tx, [personId], tagId(tx, tag))
    if (note) insertNote(tx, personId, note, now)
    if (photo)
      tx.insert(photos)
        .values({ personId, mediaType: photo.mediaType, bytes: Buffer.from(photo.bytes) })
        .run()
  }

  function add({ found, sourceKey }: AddedPerson): number {
    const personId = addPerson(found, false)
    addPosition(personId, found)
    addContacts(personId, canonicalContacts(found))
    addExtras(personId, found.tags, found.notes, found.photo)
    // A source that calls somebody else by a name it has used means the last one from now on.
    if (sourceKey)
      tx.insert(sourceKeys)
        .values({ personId, key: sourceKey })
        .onConflictDoUpdate({ target: sourceKeys.key, set: { personId } })
        .run()
    return personId
  }

  function update({ known, found, change }: UpdatedPerson): void {
    tx.update(people)
      .set({ ...change.fields, updatedAt: now })
      .where(eq(people.id, known.id))
      .run()
    addContacts(known.id, change.contacts)
    addExtras(known.id, change.tags, change.note, change.photo)
    if (!change.hasPosition) return
    endCurrentPositions(tx, known.id)
    addPosition(known.id, found)
    refreshHeadline(tx, known.id)
  }

  function me({ found, known }: { found: FoundMe; known: KnownPerson | undefined }): void {
    const personId = known?.id ?? addPerson(found.person, true)
    if (known && known.positions.length > 0) return
    for (const position of found.positions) {
      const { title, startedOn, endedOn, location } = position
      const organisationId = organisation(position.organisation, position.kind)
      const row = { title, location, startedOn, endedOn, personId, organisationId }
      tx.insert(positions)
        .values({ ...row, isPast: endedOn !== null, createdAt: now })
        .run()
    }
    tx.update(people).set({ headline: found.headline }).where(eq(people.id, personId)).run()
  }

  return { add, update, me, organisation }
}

function inserts(tx: Writer) {
  return {
    person: preparedInsert(tx, people, [
      'uid',
      'isMe',
      'name',
      'sortName',
      'givenName',
      'familyName',
      'nickname',
      'suffix',
      'pronouns',
      'headline',
      'location',
      'linkedin',
      'birthday',
      'connectedOn',
      'remainder',
      'createdAt',
      'updatedAt',
    ]),
    position: preparedInsert(tx, positions, [
      'personId',
      'organisationId',
      'title',
      'department',
      'createdAt',
    ]),
    contact: preparedInsert(tx, contacts, ['personId', 'kind', 'value', 'canonical', 'label']),
  }
}
