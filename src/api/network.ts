import {
  type NetworkPerson,
  networkPeople,
  type Participation,
  participations,
  taggedPeople,
} from '#db/queries/network'
import { currentEmployments } from '#db/queries/map'
import type { Db } from '#db/open'
import { bandOf } from '#domain/band'
import { cadenceOn } from '#domain/cadence'
import type { Day } from '#domain/day'
import type { PersonRow } from '#contract/people'
import { warmthOn } from '#domain/warmth'
import type { Changes } from './changeNews.ts'

/** A row of the people list with what lists are sorted and narrowed by. */
export interface NetworkRow extends PersonRow {
  sortName: string
  organisationIds: number[]
}

/** Everybody but me and those in the trash, by id, as of a day. */
export type Network = (today: Day) => ReadonlyMap<number, NetworkRow>

/**
 * Everybody with their warmth and cadence, as lists, search and map need them.
 *
 * Reading and summing a hundred thousand interactions takes a while, so the rows are kept
 * until something they are made of changes, or the day does.
 */
export function openNetwork(db: Db, changes: Changes): Network {
  let parts: Map<number, Participation[]> | undefined
  let kept: { today: Day; byId: ReadonlyMap<number, NetworkRow> } | undefined

  changes.listen((subjects) => {
    if (subjects.includes('interactions')) parts = undefined
    if (subjects.some((subject) => MADE_OF.has(subject))) kept = undefined
  })

  return (today) => {
    if (kept?.today !== today) {
      parts ??= Map.groupBy(participations(db.read), ({ personId }) => personId)
      kept = { today, byId: new Map(networkRows(db, today, parts).map((row) => [row.id, row])) }
    }
    return kept.byId
  }
}

const MADE_OF = new Set<string>(['people', 'interactions', 'tags', 'organisations'])

function networkRows(
  db: Db,
  today: Day,
  parts: ReadonlyMap<number, Participation[]>,
): NetworkRow[] {
  const tags = Map.groupBy(taggedPeople(db.read), ({ personId }) => personId)
  const employments = Map.groupBy(currentEmployments(db.read), ({ personId }) => personId)
  return networkPeople(db.read).map((person) => ({
    ...personRow(today, person, parts.get(person.id) ?? []),
    tagIds: (tags.get(person.id) ?? []).map(({ tagId }) => tagId),
    sortName: person.sortName,
    organisationIds: (employments.get(person.id) ?? []).map(({ organisationId }) => organisationId),
  }))
}

function personRow(
  today: Day,
  person: NetworkPerson,
  parts: readonly Participation[],
): Omit<PersonRow, 'tagIds'> {
  const lastContact = lastDay(today, parts)
  const warmth = warmthOn(today, parts, person.circle)
  return {
    id: person.id,
    name: person.name,
    headline: person.headline,
    status: person.status,
    circle: person.circle,
    closeness: person.closeness,
    lastContact,
    warmth,
    band: bandOf(warmth, lastContact !== null || person.connectedOn !== null),
    cadence: cadenceOn(today, { ...person, lastContact }) ?? null,
  }
}

/** The last day on or before today, or null. */
function lastDay(today: Day, parts: readonly { day: Day }[]): Day | null {
  return parts.reduce<Day | null>(
    (last, { day }) => (day <= today && (last === null || day > last) ? day : last),
    null,
  )
}
