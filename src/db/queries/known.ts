import { eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Known, KnownPerson } from '#domain/known'
import type { Reader } from '../open.ts'
import { sourceKeys } from '../schema/imports.ts'
import { interactionPeople, interactions, notes } from '../schema/interactions.ts'
import { organisations, positions } from '../schema/organisations.ts'
import { contacts, people, personTags, photos, tags } from '../schema/people.ts'

/** Everything an import is compared with, people in the trash and me included. */
export function knownForImport(db: Reader): Known {
  return {
    people: knownPeople(db),
    interactions: knownInteractions(db),
    organisations: db
      .select({ canonical: organisations.canonical })
      .from(organisations)
      .where(isNull(organisations.trashedAt))
      .all()
      .map(({ canonical }) => canonical),
  }
}

function knownPeople(db: Reader): KnownPerson[] {
  const rows = db
    .select({
      id: people.id,
      isMe: people.isMe,
      name: people.name,
      givenName: people.givenName,
      familyName: people.familyName,
      nickname: people.nickname,
      suffix: people.suffix,
      pronouns: people.pronouns,
      headline: people.headline,
      location: people.location,
      linkedin: people.linkedin,
      birthday: people.birthday,
      connectedOn: people.connectedOn,
      disconnectedOn: people.disconnectedOn,
      trashedAt: people.trashedAt,
    })
    .from(people)
    .all()
  const known = new Map(
    rows.map((row): [number, KnownPerson] => [
      row.id,
      { ...row, contacts: [], positions: [], tags: [], notes: [], hasPhoto: false, sourceKeys: [] },
    ]),
  )

  for (const { personId, ...contact } of db
    .select({ personId: contacts.personId, kind: contacts.kind, canonical: contacts.canonical })
    .from(contacts)
    .all())
    known.get(personId)?.contacts.push(contact)

  for (const { personId, isPast, organisation, ...position } of db
    .select({
      id: positions.id,
      personId: positions.personId,
      title: positions.title,
      organisation: organisations.name,
      isPast: positions.isPast,
    })
    .from(positions)
    .leftJoin(organisations, eq(organisations.id, positions.organisationId))
    .all())
    known
      .get(personId)
      ?.positions.push({ ...position, organisation: organisation ?? '', isCurrent: !isPast })

  for (const { personId, folded } of db
    .select({ personId: personTags.personId, folded: tags.folded })
    .from(personTags)
    .innerJoin(tags, eq(tags.id, personTags.tagId))
    .all())
    known.get(personId)?.tags.push(folded)

  for (const { personId, body } of db
    .select({ personId: notes.personId, body: notes.body })
    .from(notes)
    .where(isNotNull(notes.personId))
    .all())
    if (personId !== null) known.get(personId)?.notes.push(body)

  for (const { personId, key } of db
    .select({ personId: sourceKeys.personId, key: sourceKeys.key })
    .from(sourceKeys)
    .all())
    known.get(personId)?.sourceKeys.push(key)

  for (const { personId } of db.select({ personId: photos.personId }).from(photos).all()) {
    const person = known.get(personId)
    if (person) person.hasPhoto = true
  }
  return [...known.values()]
}

function knownInteractions(db: Reader): Known['interactions'] {
  return db
    .select({
      id: interactions.id,
      sourceKey: sql<string>`${interactions.sourceKey}`,
      direction: interactions.direction,
      hasNotes: sql<boolean>`${interactions.notes} <> ''`.mapWith(Boolean),
      // An import leaves both equal, whatever it changes later.
      isEdited: sql<boolean>`${interactions.updatedAt} <> ${interactions.createdAt}`.mapWith(
        Boolean,
      ),
      personIds: sql<string>`json_group_array(${interactionPeople.personId})
        FILTER (WHERE ${interactionPeople.personId} IS NOT NULL)`,
    })
    .from(interactions)
    .leftJoin(interactionPeople, eq(interactionPeople.interactionId, interactions.id))
    .where(isNotNull(interactions.sourceKey))
    .groupBy(interactions.id)
    .all()
    .map((row) => ({ ...row, personIds: JSON.parse(row.personIds) }))
}
