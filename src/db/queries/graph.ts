import { asc, inArray } from 'drizzle-orm'
import type { Reader } from '../open.ts'
import { mapPositions } from '../schema/map.ts'
import { organisations } from '../schema/organisations.ts'
import { ties } from '../schema/ties.ts'

/** All ties of these states, with how sure they are. */
export function tiesOfStates(db: Reader, states: readonly ('confirmed' | 'suggested')[]) {
  return db
    .select({
      id: ties.id,
      from: ties.fromId,
      to: ties.toId,
      kind: ties.kind,
      state: ties.state,
      confidence: ties.confidence,
    })
    .from(ties)
    .where(inArray(ties.state, [...states]))
    .orderBy(asc(ties.id))
    .all()
}

/** The name of every organisation, by its id. */
export function organisationNames(db: Reader): ReadonlyMap<number, string> {
  const rows = db.select({ id: organisations.id, name: organisations.name }).from(organisations)
  return new Map(rows.all().map(({ id, name }) => [id, name]))
}

/** Where the map drew people and organisations, each by its id. */
export function drawnPlaces(db: Reader) {
  const people = new Map<number, Place>()
  const employers = new Map<number, Place>()
  for (const row of db.select().from(mapPositions).all()) {
    const place = { x: row.x, y: row.y, community: row.community }
    if (row.personId !== null) people.set(row.personId, place)
    if (row.organisationId !== null) employers.set(row.organisationId, place)
  }
  return { people, organisations: employers }
}

interface Place {
  x: number
  y: number
  community: number
}
