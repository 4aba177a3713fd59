import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import type { Day, Instant } from '#domain/day'
import type { PartialDate } from '#domain/partialDate'
import type { Reader } from '../open.ts'
import { followUps } from '../schema/followUps.ts'
import { people } from '../schema/people.ts'
import { IS_SHOWN } from './followUps.ts'

/** Everybody who came into the file after an instant. */
export function newcomersSince(db: Reader, since: Instant): number[] {
  return db
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.isMe, false), isNull(people.trashedAt), gt(people.createdAt, since)))
    .all()
    .map(({ id }) => id)
}

/** Birthdays by id of the person. */
export function birthdays(db: Reader): [personId: number, birthday: PartialDate][] {
  return db.values(sql`SELECT id, birthday FROM people WHERE birthday IS NOT NULL`)
}

/**
 * Who began at another organisation, as far as that was learnt after an instant.
 *
 * Where they were before was known by then: whoever comes in with a whole career has not moved.
 */
export function movedSince(db: Reader, since: Instant): number[] {
  return db
    .values<[number]>(
      sql`SELECT DISTINCT new.person_id FROM positions AS new
          JOIN positions AS old ON old.person_id = new.person_id AND old.id <> new.id
          WHERE new.is_past = 0 AND new.created_at > ${since}
            AND old.is_past = 1 AND old.created_at <= ${since}
            AND old.organisation_id IS NOT new.organisation_id`,
    )
    .map(([id]) => id)
}

/** The day of the last favour each person did me, where I did nothing for them since. */
export function favoursOwed(db: Reader): [personId: number, on: Day][] {
  return db.values(
    sql`SELECT got.person_id, max(got.day) FROM
          (SELECT person_id, day FROM interactions
           JOIN interaction_people ON interaction_id = interactions.id
           WHERE kind IN ('favour', 'introduction') AND direction = 'inbound') AS got
        WHERE NOT EXISTS (
          SELECT 1 FROM interactions JOIN interaction_people ON interaction_id = interactions.id
          WHERE person_id = got.person_id AND direction <> 'inbound'
            AND (day > got.day OR day = got.day AND direction = 'outbound'))
        GROUP BY got.person_id`,
  )
}

/** Whom somebody is tied to, as far as is known or suggested. */
export function tiedTo(db: Reader, personId: number): number[] {
  return db
    .values<[number]>(
      sql`SELECT to_id FROM ties WHERE from_id = ${personId} AND state <> 'rejected'
          UNION SELECT from_id FROM ties WHERE to_id = ${personId} AND state <> 'rejected'`,
    )
    .map(([id]) => id)
}

/** What was written down of the favours somebody did me on a day. */
export function favourNotes(db: Reader, personId: number, on: Day): string {
  return db
    .values<[string]>(
      sql`SELECT notes FROM interactions
          JOIN interaction_people ON interaction_id = interactions.id
          WHERE person_id = ${personId} AND day = ${on} AND notes <> ''
            AND kind IN ('favour', 'introduction') AND direction = 'inbound'`,
    )
    .map(([notes]) => notes)
    .join('; ')
}

/** Open follow-ups whose day has gone by, the longest ago first. */
export function overdueIds(db: Reader, on: Day): number[] {
  return db
    .select({ id: followUps.id })
    .from(followUps)
    .where(and(eq(followUps.state, 'open'), lt(followUps.dueOn, on), IS_SHOWN))
    .orderBy(followUps.dueOn, followUps.id)
    .all()
    .map(({ id }) => id)
}

/** How many open follow-ups are due on each day after one. */
export function plannedDays(db: Reader, after: Day): [on: Day, count: number][] {
  return db.values(
    sql`SELECT due_on, count(*) FROM follow_ups WHERE state = 'open' AND due_on > ${after}
        GROUP BY due_on`,
  )
}

/** The day of each contact with somebody after a day, once for each who took part. */
export function contactDaysAfter(db: Reader, after: Day): Day[] {
  return db
    .values<[Day]>(
      sql`SELECT day FROM interactions JOIN interaction_people ON interaction_id = interactions.id
          WHERE day > ${after} AND person_id NOT IN (SELECT id FROM people WHERE is_me = 1)`,
    )
    .map(([day]) => day)
}

/** Suggested ties between people who are there, the surest first. */
export function surestTies(db: Reader): number[] {
  return db
    .values<[number]>(
      sql`SELECT ties.id FROM ties
          JOIN people AS a ON a.id = from_id AND a.trashed_at IS NULL
          JOIN people AS b ON b.id = to_id AND b.trashed_at IS NULL
          WHERE state = 'suggested'
          ORDER BY confidence DESC,
            coalesce(a.closeness, 0) + coalesce(b.closeness, 0) DESC, ties.id`,
    )
    .map(([id]) => id)
}
