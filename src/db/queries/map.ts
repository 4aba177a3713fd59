import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Reader, Writer } from '../open.ts'
import { events } from '../schema/events.ts'
import { mapPins, mapPositions } from '../schema/map.ts'
import { organisations, positions } from '../schema/organisations.ts'
import { people, photos } from '../schema/people.ts'
import { ties } from '../schema/ties.ts'

/** Where everything lies that the layout has placed. */
export function mapPlaces(db: Reader) {
  return db
    .select({
      personId: mapPositions.personId,
      organisationId: mapPositions.organisationId,
      x: mapPositions.x,
      y: mapPositions.y,
      community: mapPositions.community,
    })
    .from(mapPositions)
    .all()
}

/** What the user put somewhere, and where. */
export function mapPinned(db: Reader) {
  return db
    .select({
      personId: mapPins.personId,
      organisationId: mapPins.organisationId,
      x: mapPins.x,
      y: mapPins.y,
    })
    .from(mapPins)
    .all()
}

/** Who works where now; people in the trash and me are left out. */
export function currentEmployments(db: Reader) {
  return (
    db
      .select({
        personId: positions.personId,
        organisationId: organisations.id,
        name: organisations.name,
      })
      .from(positions)
      .innerJoin(organisations, eq(organisations.id, positions.organisationId))
      .innerJoin(people, eq(people.id, positions.personId))
      .where(
        and(
          eq(positions.isPast, false),
          eq(people.isMe, false),
          isNull(people.trashedAt),
          isNull(organisations.trashedAt),
        ),
      )
      // As the headline: of several current positions, the one begun last.
      .orderBy(positions.personId, desc(positions.startedOn), desc(positions.id))
      .all()
  )
}

/** Ties that are confirmed or suggested. */
export function drawnTies(db: Reader) {
  return db
    .select({ from: ties.fromId, to: ties.toId, kind: ties.kind, state: ties.state })
    .from(ties)
    .where(inArray(ties.state, ['confirmed', 'suggested']))
    .all()
}

/** What only the map asks of people: where they were met, since when they are known, who has a photo. */
export function mapPeople(db: Reader) {
  return db
    .select({
      id: people.id,
      metEventId: people.metEventId,
      connectedOn: people.connectedOn,
      metOn: people.metOn,
      createdAt: people.createdAt,
      hasPhoto: sql<number>`EXISTS (SELECT 1 FROM photos WHERE photos.person_id = ${people.id})`,
    })
    .from(people)
    .where(and(eq(people.isMe, false), isNull(people.trashedAt)))
    .all()
}

/** Events where somebody was met, by name. */
export function metEvents(db: Reader): { id: number; name: string }[] {
  return db
    .selectDistinct({ id: events.id, name: events.name })
    .from(events)
    .innerJoin(people, eq(people.metEventId, events.id))
    .where(isNull(events.trashedAt))
    .orderBy(desc(events.startsOn), events.name)
    .all()
}

/** Photos of those of the given people who have one. */
export function photosOf(db: Reader, personIds: readonly number[]) {
  return db
    .select({ id: photos.personId, mediaType: photos.mediaType, bytes: photos.bytes })
    .from(photos)
    .where(inArray(photos.personId, [...personIds]))
    .all()
}

interface StoredPlace {
  kind: 'person' | 'organisation'
  id: number
  x: number
  y: number
}

const TABLE = { person: 'people', organisation: 'organisations' } as const
const COLUMN = { person: 'person_id', organisation: 'organisation_id' } as const

/**
 * Keeps places in the stead of those that were known.
 *
 * Whoever was taken back while the layout was computed has no place any more.
 */
export function storePlaces(
  db: Writer,
  places: readonly (StoredPlace & { community: number })[],
): void {
  for (const kind of ['person', 'organisation'] as const) {
    const column = sql.identifier(COLUMN[kind])
    const rows = places
      .filter((place) => place.kind === kind)
      .map(({ id, x, y, community }) => [id, x, y, community])
    db.run(sql`
      INSERT INTO map_positions (${column}, x, y, community)
      SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(${JSON.stringify(rows)})
      WHERE value ->> 0 IN (SELECT id FROM ${sql.identifier(TABLE[kind])})
      ON CONFLICT (${column}) DO UPDATE SET x = excluded.x, y = excluded.y, community = excluded.community`)
  }
}

/** The name of a person or an organisation, or nothing. */
export function nodeName(db: Reader, { kind, id }: Pick<StoredPlace, 'kind' | 'id'>) {
  const named = kind === 'person' ? people : organisations
  return db.select({ name: named.name }).from(named).where(eq(named.id, id)).get()?.name
}

/** Pins a node where it is put. */
export function pinPlace(db: Writer, { kind, id, x, y }: StoredPlace): void {
  const column = sql.identifier(COLUMN[kind])
  db.run(sql`
    INSERT INTO map_pins (${column}, x, y) VALUES (${id}, ${x}, ${y})
    ON CONFLICT (${column}) DO UPDATE SET x = excluded.x, y = excluded.y`)
}

/** Lets a pinned node go back to where the layout has it. */
export function unpinPlace(db: Writer, { kind, id }: Pick<StoredPlace, 'kind' | 'id'>): void {
  const column = kind === 'person' ? mapPins.personId : mapPins.organisationId
  db.delete(mapPins).where(eq(column, id)).run()
}
