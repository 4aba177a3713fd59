import { type SQL, sql } from 'drizzle-orm'
import type { Day } from '#domain/day'
import type { InteractionKind } from '#domain/interaction'
import { typedWords } from '#domain/saidWords'
import type { Reader } from '../open.ts'
import { IS_SHOWN } from './followUps.ts'

/**
 * What a user typed as a full-text query: every word must occur, the last letters of each may be missing.
 * Words are quoted, so that nothing in them is an operator. Undefined where there is no word.
 *
 * @see https://sqlite.org/fts5.html#full_text_query_syntax
 */
export function matchOf(text: string): string | undefined {
  const words = typedWords(text)
  return words.length > 0 ? words.map((word) => `"${word}"*`).join(' ') : undefined
}

/**
 * What comes first. Two letters and more: what fits best. One letter fits a third of everything,
 * and to rank it all would take longer than the next letter: there, what was added first.
 */
function bestFirst(match: string, index: string, rank = sql.raw(`${index}.rank`)): SQL {
  return /"[^"]{2,}"/u.test(match) ? rank : sql.raw(`${index}.rowid`)
}

/** Words around what was found, with the rest cut off. */
const EXCERPT_WORDS = 12

export function foundPeople(db: Reader, match: string, limit: number) {
  return db.all<{ id: number; name: string; headline: string }>(sql`
    SELECT people.id, people.name, people.headline
    FROM people_fts JOIN people ON people.id = people_fts.rowid
    WHERE people_fts MATCH ${match} AND people.trashed_at IS NULL AND people.is_me = 0
    ORDER BY ${bestFirst(match, 'people_fts', sql`bm25(people_fts, 10, 5, 2, 1, 1)`)} LIMIT ${limit}`)
}

/** People one of whose addresses matches. */
export function peopleByContact(db: Reader, match: string, limit: number) {
  return db.all<{ id: number; name: string; headline: string }>(sql`
    SELECT DISTINCT people.id, people.name, people.headline
    FROM contacts_fts JOIN contacts ON contacts.id = contacts_fts.rowid
    JOIN people ON people.id = contacts.person_id
    WHERE contacts_fts MATCH ${match} AND people.trashed_at IS NULL AND people.is_me = 0
    LIMIT ${limit}`)
}

export function foundOrganisations(db: Reader, match: string, limit: number) {
  return db.all<{ id: number; name: string; people: number }>(sql`
    SELECT organisations.id, organisations.name,
      (SELECT count(*) FROM positions JOIN people ON people.id = positions.person_id
       WHERE positions.organisation_id = organisations.id AND positions.is_past = 0
         AND people.trashed_at IS NULL AND people.is_me = 0) AS people
    FROM organisations_fts JOIN organisations ON organisations.id = organisations_fts.rowid
    WHERE organisations_fts MATCH ${match} AND organisations.trashed_at IS NULL
    ORDER BY ${bestFirst(match, 'organisations_fts')} LIMIT ${limit}`)
}

export function foundNotes(db: Reader, match: string, limit: number) {
  return db.all<{ id: number; personId: number; name: string; excerpt: string }>(sql`
    SELECT notes.id, people.id AS personId, people.name,
      snippet(notes_fts, 0, '', '', '…', ${EXCERPT_WORDS}) AS excerpt
    FROM notes_fts JOIN notes ON notes.id = notes_fts.rowid
    JOIN people ON people.id = notes.person_id
    WHERE notes_fts MATCH ${match} AND people.trashed_at IS NULL
    ORDER BY ${bestFirst(match, 'notes_fts')} LIMIT ${limit}`)
}

/** The latest interactions whose words match, each under one of its people. */
export function foundInteractions(db: Reader, match: string, limit: number) {
  return db.all<{
    id: number
    personId: number
    name: string
    kind: InteractionKind
    day: Day
    excerpt: string
  }>(sql`
    SELECT interactions.id, people.id AS personId, people.name, interactions.kind, interactions.day,
      snippet(interactions_fts, -1, '', '', '…', ${EXCERPT_WORDS}) AS excerpt
    FROM interactions_fts
    JOIN interactions ON interactions.id = interactions_fts.rowid
    JOIN interaction_people ON interaction_people.id =
      (SELECT min(part.id) FROM interaction_people AS part JOIN people ON people.id = part.person_id
       WHERE part.interaction_id = interactions.id AND people.trashed_at IS NULL)
    JOIN people ON people.id = interaction_people.person_id
    WHERE interactions_fts MATCH ${match}
    ORDER BY interactions_fts.rowid DESC LIMIT ${limit}`)
}

/** The open follow-ups whose words match, each under one of its people, as they are due. */
export function foundFollowUps(db: Reader, match: string, limit: number) {
  return db.all<{ id: number; personId: number | null; title: string; dueOn: Day }>(sql`
    SELECT follow_ups.id, follow_ups.title, follow_ups.due_on AS dueOn,
      (SELECT min(person_id) FROM follow_up_people JOIN people ON people.id = person_id
       WHERE follow_up_id = follow_ups.id AND trashed_at IS NULL) AS personId
    FROM follow_ups_fts JOIN follow_ups ON follow_ups.id = follow_ups_fts.rowid
    WHERE follow_ups_fts MATCH ${match} AND follow_ups.state = 'open' AND ${IS_SHOWN}
    ORDER BY follow_ups.due_on LIMIT ${limit}`)
}

/** Ids of the people whose names, titles or addresses match; for narrowing a list. */
export function matchingPersonIds(db: Reader, match: string): Set<number> {
  const rows = db.values<[number]>(sql`
    SELECT rowid FROM people_fts WHERE people_fts MATCH ${match}
    UNION SELECT contacts.person_id FROM contacts_fts
      JOIN contacts ON contacts.id = contacts_fts.rowid WHERE contacts_fts MATCH ${match}`)
  return new Set(rows.map(([id]) => id))
}
