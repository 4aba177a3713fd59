import { peopleWithOpenFollowUps } from '#db/queries/followUps'
import {
  eventsMetAt,
  listTargets,
  placedCommunities,
  schoolsAttended,
  type Shared,
  tagsBorne,
  tiePairs,
} from '#db/queries/insights'
import { currentEmployments } from '#db/queries/map'
import type { Db, Reader } from '#db/open'
import type { Belonging } from '#domain/commonGround'
import type { Day } from '#domain/day'
import { insightsOf } from '#domain/insights'
import type { InsightPerson, InsightTarget } from '#domain/insights/network'
import type { Subject } from '#domain/subject'
import type { InsightList } from '#contract/insights'
import type { Changes } from './changeNews.ts'
import { keptUntil } from './keptUntil.ts'
import type { Network, NetworkRow } from './network.ts'

/** What there is to be said about the network on a day. */
export type Insights = (today: Day) => InsightList

const MADE_OF: readonly Subject[] = [
  'people',
  'organisations',
  'interactions',
  'followUps',
  'tags',
  'ties',
  'events',
  'places',
]

/** The insights, worked out when they are first asked for, and again after a change or a night. */
export function openInsights(db: Db, changes: Changes, network: Network): Insights {
  const belonging = keptUntil(changes, ['people', 'organisations', 'tags', 'events'], () =>
    belongingOf(db.read),
  )
  // Ties and places go with the people they belong to.
  const ties = keptUntil(changes, ['people', 'ties'], () =>
    tiePairs(db.read).map(([from, to, state]) => ({ from, to, state })),
  )
  const communities = keptUntil(
    changes,
    ['people', 'places'],
    () => new Map(placedCommunities(db.read)),
  )
  const kept = keptUntil(changes, MADE_OF, () => new Map<Day, InsightList>())

  return (today) => {
    const known = kept().get(today)
    if (known) return known
    const rows = network(today)
    const list = insightsOf({
      on: today,
      people: insightPeople(db.read, rows, { belonging: belonging(), communities: communities() }),
      ties: ties(),
      targets: insightTargets(db.read, rows),
    })
    kept().clear()
    kept().set(today, list)
    return list
  }
}

function insightPeople(
  db: Reader,
  rows: ReadonlyMap<number, NetworkRow>,
  of: {
    belonging: ReadonlyMap<number, Belonging>
    communities: ReadonlyMap<number, number>
  },
): InsightPerson[] {
  const planned = peopleWithOpenFollowUps(db)
  return [...rows.values()].map((row) => ({
    id: row.id,
    name: row.name,
    status: row.status,
    band: row.band,
    warmth: row.warmth,
    closeness: row.closeness,
    interactions: row.interactions,
    lastContact: row.lastContact,
    community: of.communities.get(row.id) ?? null,
    belonging: of.belonging.get(row.id) ?? {},
    isPlanned: planned.has(row.id),
  }))
}

/** The targets, each with those who are there now. */
function insightTargets(db: Reader, rows: ReadonlyMap<number, NetworkRow>): InsightTarget[] {
  const targets = listTargets(db)
  const ids = new Map(targets.map(({ organisationId }) => [organisationId, new Array<number>()]))
  for (const { id, organisationIds } of rows.values()) {
    for (const organisationId of organisationIds) ids.get(organisationId)?.push(id)
  }
  return targets.map(({ organisationId, ...target }) => ({
    ...target,
    personIds: ids.get(organisationId) ?? [],
  }))
}

/** What each person may have in common with others. */
function belongingOf(db: Reader): ReadonlyMap<number, Belonging> {
  const found = new Map<number, Record<keyof Belonging, string[]>>()
  function note(kind: keyof Belonging, shared: readonly Shared[]) {
    for (const { personId, name } of shared) {
      const own = found.get(personId) ?? { organisations: [], schools: [], events: [], tags: [] }
      own[kind].push(name)
      found.set(personId, own)
    }
  }

  note('organisations', currentEmployments(db))
  note('schools', schoolsAttended(db))
  note('events', eventsMetAt(db))
  note('tags', tagsBorne(db))
  return found
}
