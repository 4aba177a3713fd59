import { and, eq, isNotNull, isNull, or } from 'drizzle-orm'
import type { CelebratedPerson } from '#domain/calendar/birthdayEvents'
import type { Instant } from '#domain/day'
import type { Reader } from '../open.ts'
import { people } from '../schema/people.ts'

const IS_THERE = and(eq(people.isMe, false), isNull(people.trashedAt))

/** Everybody who has a birthday, and those in a circle whom one met on a day that is known. */
export function celebratedPeople(db: Reader): CelebratedPerson[] {
  return db
    .select({
      uid: people.uid,
      name: people.name,
      birthday: people.birthday,
      metOn: people.metOn,
      circle: people.circle,
      updatedAt: people.updatedAt,
    })
    .from(people)
    .where(and(IS_THERE, or(isNotNull(people.birthday), isNotNull(people.metOn))))
    .all()
    .map(({ circle, ...person }) => (circle === 'none' ? { ...person, metOn: null } : person))
}

/** What calendars call everybody outside this file, by id. */
export function uidsOfPeople(db: Reader): Map<number, { uid: string; updatedAt: Instant }> {
  const rows = db
    .select({ id: people.id, uid: people.uid, updatedAt: people.updatedAt })
    .from(people)
    .where(IS_THERE)
    .all()
  return new Map(rows.map(({ id, ...named }) => [id, named]))
}
