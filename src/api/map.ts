import {
  currentEmployments,
  drawnTies,
  mapPeople,
  mapPinned,
  mapPlaces,
  metEvents,
  nodeName,
  photosOf,
  pinPlace,
  storePlaces,
  unpinPlace,
} from '#db/queries/map'
import { participations } from '#db/queries/network'
import type { MapOrganisation, MapPerson, MapPlace } from '#contract/map'
import { type Day, dayNumber, dayOfInstant } from '#domain/day'
import { weightOf } from '#domain/warmth'
import { type Context, os } from './context.ts'

export const map = os.map.router({
  graph: os.map.graph.handler(({ context }) => {
    const { read } = context.db
    const places = knownPlaces(context)
    const people = mapPersons(context, places.people)
    const present = new Set(people.map(({ id }) => id))
    return {
      people,
      organisations: mapOrganisations(context, places.organisations),
      ties: drawnTies(read).filter(({ from, to }) => present.has(from) && present.has(to)),
      events: metEvents(read),
    }
  }),

  place: os.map.place.handler(async ({ context, input }) => {
    await context.db.write(['map'], null, (tx) => storePlaces(tx, input.places))
  }),

  pin: os.map.pin.handler(async ({ context, input, errors }) => {
    const name = nodeName(context.db.read, input)
    if (name === undefined) throw errors.NOT_FOUND()
    await context.db.write(['map'], `Move ${name} on the map`, (tx) => pinPlace(tx, input))
  }),

  unpin: os.map.unpin.handler(async ({ context, input, errors }) => {
    const name = nodeName(context.db.read, input)
    if (name === undefined) throw errors.NOT_FOUND()
    await context.db.write(['map'], `Unpin ${name}`, (tx) => unpinPlace(tx, input))
  }),

  history: os.map.history.handler(({ context }) => {
    const parts = participations(context.db.read)
    return {
      personIds: parts.map(({ personId }) => personId),
      days: parts.map(({ day }) => dayNumber(day)),
      weights: parts.map(weightOf),
    }
  }),

  photos: os.map.photos.handler(({ context, input }) =>
    photosOf(context.db.read, input.personIds).map(({ id, mediaType, bytes }) => ({
      id,
      photo: `data:${mediaType};base64,${bytes.toString('base64')}`,
    })),
  ),
})

/** Where everybody is: as the layout placed them, but for those the user pinned. */
function knownPlaces({ db }: Context) {
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

function mapPersons(context: Context, places: ReadonlyMap<number, MapPlace>): MapPerson[] {
  const network = context.network(context.today())
  return mapPeople(context.db.read).flatMap((facts): MapPerson[] => {
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

function mapOrganisations(
  { db }: Context,
  places: ReadonlyMap<number, MapPlace>,
): MapOrganisation[] {
  const organisations = new Map<number, MapOrganisation>()
  for (const { organisationId: id, name } of currentEmployments(db.read)) {
    const known = organisations.get(id)
    if (known) known.people += 1
    else organisations.set(id, { id, name, people: 1, place: places.get(id) ?? null })
  }
  return [...organisations.values()]
}
