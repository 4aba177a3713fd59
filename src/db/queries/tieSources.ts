import { sql } from 'drizzle-orm'
import type { Day } from '#domain/day'
import type { InteractionKind } from '#domain/interaction'
import type { OrganisationKind } from '#domain/organisation'
import type { PartialDate } from '#domain/partialDate'
import type { JobFunction } from '#domain/position'
import type { Reader } from '../open.ts'

/** Everybody between whom there may be ties: not me, and nobody in the trash. */
const TIED = sql`people.is_me = 0 AND people.trashed_at IS NULL`

export function tiedPeople(db: Reader) {
  return db.all<{ id: number; name: string }>(
    sql`SELECT id, name FROM people WHERE ${TIED} ORDER BY id`,
  )
}

/** Organisations that are not in the trash. */
export function stayedOrganisations(db: Reader) {
  return db.all<{
    id: number
    name: string
    kind: OrganisationKind
    headcount: number | null
  }>(sql`SELECT id, name, kind, headcount FROM organisations WHERE trashed_at IS NULL ORDER BY id`)
}

/** Every position somebody has or had at an organisation. */
export function stays(db: Reader) {
  return db
    .all<{
      organisationId: number
      personId: number
      title: string
      department: string
      jobFunction: JobFunction | null
      startedOn: PartialDate | null
      endedOn: PartialDate | null
      isPast: number
    }>(
      sql`
      SELECT organisation_id AS organisationId, person_id AS personId, title, department,
        function AS jobFunction, started_on AS startedOn, ended_on AS endedOn, is_past AS isPast
      FROM positions JOIN people ON people.id = person_id
      WHERE organisation_id IS NOT NULL AND ${TIED}
      ORDER BY positions.id`,
    )
    .map((stay) => ({ ...stay, isPast: stay.isPast === 1 }))
}

/** Whom I met at which event, whether it is noted with the event, the person or an interaction. */
export function eventMeetings(db: Reader) {
  return db.all<{ id: number; name: string; personId: number }>(sql`
    SELECT events.id, events.name, met.person_id AS personId
    FROM (
      SELECT event_id, person_id FROM event_people WHERE state = 'met'
      UNION SELECT met_event_id, id FROM people WHERE met_event_id IS NOT NULL
      UNION SELECT event_id, person_id
        FROM interactions JOIN interaction_people ON interaction_id = interactions.id
        WHERE event_id IS NOT NULL
    ) AS met
    JOIN events ON events.id = met.event_id
    JOIN people ON people.id = met.person_id
    WHERE events.trashed_at IS NULL AND ${TIED}
    ORDER BY events.id, met.person_id`)
}

/** Who took part in what until today, the latest first; the rows of one interaction are beside each other. */
export function pastParticipations(db: Reader, today: Day) {
  return db.all<{
    id: number
    kind: InteractionKind
    day: Day
    notes: string
    /** The event at which it was; nothing once that is in the trash. */
    eventId: number | null
    personId: number
    name: string
  }>(sql`
    SELECT interactions.id, kind, day, interactions.notes, person_id AS personId, people.name,
      (SELECT events.id FROM events
       WHERE events.id = event_id AND events.trashed_at IS NULL) AS eventId
    FROM interactions JOIN interaction_people ON interaction_id = interactions.id
    JOIN people ON people.id = person_id
    WHERE day <= ${today} AND ${TIED}
    ORDER BY day DESC, interactions.id DESC, person_id`)
}

/** What is noted on people, the latest first. */
export function personNotes(db: Reader) {
  return db.all<{ personId: number; name: string; body: string }>(sql`
    SELECT people.id AS personId, people.name, body
    FROM notes JOIN people ON people.id = person_id
    WHERE ${TIED}
    ORDER BY notes.created_at DESC, notes.id DESC`)
}
