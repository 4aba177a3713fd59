import {
  employedPeople,
  type NetworkPerson,
  networkPeople,
  taggedPeople,
} from '#db/queries/network'
import type { Db } from '#db/open'
import { bandOf } from '#domain/band'
import { cadenceOn } from '#domain/cadence'
import type { Day } from '#domain/day'
import type { JobFunction, Seniority } from '#domain/position'
import type { PersonRow } from '#contract/people'
import type { Changes } from './changeNews.ts'
import { type ContactHistory, openContactHistory } from './contactHistory.ts'
import { type Job, openJobs } from './jobs.ts'
import { keptUntil } from './keptUntil.ts'

/** A row of the people list with what lists are sorted and narrowed by. */
export interface NetworkRow extends PersonRow, Job {
  sortName: string
  interactions: number
  pausedUntil: Day | null
  organisationIds: number[]
  seniority: Seniority | null
  jobFunction: JobFunction | null
}

/** Everybody but me and those in the trash, by id, as of a day. */
export type Network = (today: Day) => ReadonlyMap<number, NetworkRow>

/**
 * Everybody with their warmth and cadence, as lists, search and map need them.
 *
 * Reading and summing a hundred thousand interactions takes a while, so the rows are kept
 * until something they are made of changes, or the day does; and then only that is read again.
 */
export function openNetwork(db: Db, changes: Changes): Network {
  const people = keptUntil(changes, ['people'], () => networkPeople(db.read))
  const tagIds = keptUntil(changes, ['tags'], () => idsOfEach(taggedPeople(db.read)))
  const organisationIds = keptUntil(changes, ['organisations'], () =>
    idsOfEach(employedPeople(db.read)),
  )
  const jobOf = openJobs(db, changes)
  const historyOf = openContactHistory(db, changes)
  let kept: { today: Day; byId: ReadonlyMap<number, NetworkRow> } | undefined

  changes.listen((subjects) => {
    if (subjects.some((subject) => MADE_OF.has(subject))) kept = undefined
  })

  function rowOf(today: Day, person: NetworkPerson): NetworkRow {
    const history = historyOf(today, person)
    return {
      ...personRow(today, person, history),
      interactions: history.interactions,
      pausedUntil: person.pausedUntil,
      tagIds: tagIds().get(person.id) ?? [],
      sortName: person.sortName,
      organisationIds: organisationIds().get(person.id) ?? [],
      get seniority() {
        return jobOf(person.id).seniority
      },
      get jobFunction() {
        return jobOf(person.id).jobFunction
      },
    }
  }

  return (today) => {
    if (kept?.today !== today)
      kept = { today, byId: new Map(people().map((person) => [person.id, rowOf(today, person)])) }
    return kept.byId
  }
}

const MADE_OF = new Set<string>(['people', 'interactions', 'tags', 'organisations'])

/** For each person the ids that stand beside theirs, in order. */
function idsOfEach(pairs: readonly (readonly [number, number])[]): ReadonlyMap<number, number[]> {
  const ids = new Map<number, number[]>()
  for (const [personId, id] of pairs) {
    const known = ids.get(personId)
    if (known) known.push(id)
    else ids.set(personId, [id])
  }
  return ids
}

function personRow(
  today: Day,
  person: NetworkPerson,
  { warmth, lastContact }: ContactHistory,
): Omit<PersonRow, 'tagIds'> {
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
