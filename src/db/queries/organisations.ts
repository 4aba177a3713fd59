import { and, count, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Day, Instant } from '#domain/day'
import { folded } from '#domain/name'
import { canonicalOrganisation, type OrganisationKind } from '#domain/organisation'
import type { Reader, Writer } from '../open.ts'
import { organisations, positions, targets } from '../schema/organisations.ts'
import { people } from '../schema/people.ts'
import { newUid } from '../uid.ts'
import { preparedInsert } from './bulk.ts'

/** Organisations whose name holds the text, with the number of people who are there now, largest first. */
export function listOrganisations(db: Reader, text: string, limit: number) {
  const atWork = count(people.id)
  return db
    .select({
      id: organisations.id,
      name: organisations.name,
      kind: organisations.kind,
      people: atWork,
      stage: targets.stage,
      motivation: targets.motivation,
    })
    .from(organisations)
    .leftJoin(
      positions,
      and(eq(positions.organisationId, organisations.id), eq(positions.isPast, false)),
    )
    .leftJoin(
      people,
      and(eq(people.id, positions.personId), isNull(people.trashedAt), eq(people.isMe, false)),
    )
    .leftJoin(targets, eq(targets.organisationId, organisations.id))
    .where(
      and(
        isNull(organisations.trashedAt),
        text ? sql`instr(${organisations.canonical}, ${folded(text)}) > 0` : undefined,
      ),
    )
    .groupBy(organisations.id)
    .orderBy(desc(atWork), organisations.canonical)
    .limit(limit)
    .all()
}

/** Every organisation's id, by its canonical name. */
export function organisationIds(db: Reader): ReadonlyMap<string, number> {
  const rows = db
    .select({ canonical: organisations.canonical, id: organisations.id })
    .from(organisations)
    .where(isNull(organisations.trashedAt))
    .all()
  return new Map(rows.map(({ canonical, id }) => [canonical, id]))
}

/** Since when each organisation is followed, by its canonical name. */
export function followedDays(db: Reader): Map<string, Day | null> {
  const rows = db
    .select({ canonical: organisations.canonical, followedOn: organisations.followedOn })
    .from(organisations)
    .where(isNull(organisations.trashedAt))
    .all()
  return new Map(rows.map(({ canonical, followedOn }) => [canonical, followedOn]))
}

/** The id of the organisation of that name, which is made if it is not there. */
export function organisationId(db: Writer, name: string, now: Instant): number {
  return organisationFinder(db, now)(name)
}

/** Gives the ids of many organisations by their names, and makes those that are not there. */
export function organisationFinder(
  db: Writer,
  now: Instant,
): (name: string, kind?: OrganisationKind) => number {
  const ids = new Map<string, number>()
  const present = db.$client
    .prepare<[string], number>(
      'SELECT id FROM organisations WHERE canonical = ? AND trashed_at IS NULL',
    )
    .pluck()
  const insert = preparedInsert(db, organisations, [
    'uid',
    'kind',
    'name',
    'canonical',
    'createdAt',
    'updatedAt',
  ])
  return (name, kind = 'employer') => {
    const canonical = canonicalOrganisation(name)
    const stamps = { createdAt: now, updatedAt: now }
    const id =
      ids.get(canonical) ??
      present.get(canonical) ??
      insert({ uid: newUid(), kind, name, canonical, ...stamps })
    ids.set(canonical, id)
    return id
  }
}
