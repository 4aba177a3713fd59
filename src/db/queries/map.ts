import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Reader, Writer } from '../open.ts'
import { mapPositions } from '../schema/map.ts'
import { organisations, positions } from '../schema/organisations.ts'
import { people } from '../schema/people.ts'
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

/**
 * Keeps a place in the stead of the one that was known.
 *
 * Whoever was taken back while the layout was computed has no place any more.
 */
export function storePlace(
  db: Writer,
  place: { kind: 'person' | 'organisation'; id: number; x: number; y: number; community: number },
): void {
  const { kind, id, x, y, community } = place
  const placed = sql.identifier(kind === 'person' ? 'people' : 'organisations')
  const column = sql.identifier(kind === 'person' ? 'person_id' : 'organisation_id')
  db.run(sql`
    INSERT INTO map_positions (${column}, x, y, community)
    SELECT id, ${x}, ${y}, ${community} FROM ${placed} WHERE id = ${id}
    ON CONFLICT (${column}) DO UPDATE SET x = excluded.x, y = excluded.y, community = excluded.community`)
}
