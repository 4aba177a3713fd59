import {
  currentEmployments,
  drawnTies,
  mapPeople,
  mapPinned,
  mapPlaces,
  metEvents,
} from '#db/queries/map'
import type { MapGraph, MapOrganisation, MapPerson, MapPlace } from '#contract/map'
import { type Packed, packed } from '#contract/packed'
import type { Db } from '#db/open'
import { type Day, dayOfInstant } from '#domain/day'
import type { Subject } from '#domain/subject'
import type { Changes } from './changeNews.ts'
import { keptUntil } from './keptUntil.ts'
import type { Network, NetworkRow } from './network.ts'

/** The network as the map shows it on a day, ready to be sent. */
export type PackedMapGraph = (today: Day) => Packed<MapGraph>

const MADE_OF: readonly Subject[] = [
  'people',
  'organisations',
  'interactions',
  'ties',
  'tags',
  'events',
  'map',
  'places',
]

/** Reads and packs the graph once, and again when something it is made of changes, or the day does. */
export function openMapGraph(db: Db, changes: Changes, network: Network): PackedMapGraph {
  const kept = keptUntil(changes, MADE_OF, () => new Map<Day, Packed<MapGraph>>())
  return (today) => {
    const known = kept().get(today)
    if (known !== undefined) return known
    const graph = packed(mapGraph(db, network(today)))
    kept().clear()
    kept().set(today, graph)
    return graph
  }
}

function mapGraph(db: Db, network: ReadonlyMap<number, NetworkRow>): MapGraph {
  const places = knownPlaces(db)
  const people = mapPersons(db, network, places.people)
  const present = new Set(people.map(({ id }) => id))
  return {
    people,
    organisations: mapOrganisations(db, places.organisations),
    ties: drawnTies(db.read).filter(({ from, to }) => present.has(from) && present.has(to)),
    events: metEvents(db.read),
  }
}

/** Where everybody is: as the layout placed them, but for those the user pinned. */
function knownPlaces(db: Db) {
  const people = new Map<number, MapPlace>()
  const organisations = new Map<number, MapPlace>()
  function put(
    { personId, organisationId, ...at }: NodeIds & { x: number; y: number },
    more: (before: MapPlace | undefined) => Omit<MapPlace, 'x' | 'y'>,
  ) {
    const [places, id] = personId === null ? [organisations, organisationId] : [people, personId]
    if (id !== null) places.set(id, { ...at, ...more(places.get(id)) })
  }

  for (const { community, ...place } of mapPlaces(db.read))
    put(place, () => ({ community, isPinned: false }))
  for (const pin of mapPinned(db.read))
    put(pin, (before) => ({ community: before?.community ?? 0, isPinned: true }))
  return { people, organisations }
}

interface NodeIds {
  personId: number | null
  organisationId: number | null
}

function mapPersons(
  db: Db,
  network: ReadonlyMap<number, NetworkRow>,
  places: ReadonlyMap<number, MapPlace>,
): MapPerson[] {
  return mapPeople(db.read).flatMap((facts): MapPerson[] => {
    const row = network.get(facts.id)
    if (!row) return []
    return [
      {
        id: row.id,
        name: row.name,
        headline: row.headline,
        status: row.status,
        circle: row.circle,
        closeness: row.closeness,
        warmth: row.warmth,
        band: row.band,
        lastContact: row.lastContact,
        organisationId: row.organisationIds[0] ?? null,
        seniority: row.seniority,
        jobFunction: row.jobFunction,
        tagIds: row.tagIds,
        metEventId: facts.metEventId,
        hasPhoto: facts.hasPhoto === 1,
        connectedOn: facts.connectedOn,
        since: earlier(dayOfInstant(facts.createdAt), facts.connectedOn, facts.metOn),
        place: places.get(row.id) ?? null,
      },
    ]
  })
}

function earlier(day: Day, ...others: (Day | null)[]): Day {
  return others.reduce<Day>((first, other) => (other && other < first ? other : first), day)
}

function mapOrganisations(db: Db, places: ReadonlyMap<number, MapPlace>): MapOrganisation[] {
  const organisations = new Map<number, MapOrganisation>()
  for (const { organisationId: id, name } of currentEmployments(db.read)) {
    const known = organisations.get(id)
    if (known) known.people += 1
    else organisations.set(id, { id, name, people: 1, place: places.get(id) ?? null })
  }
  return [...organisations.values()]
}
