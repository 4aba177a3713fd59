import type { Reader } from '#db/open'
import {
  eventMeetings,
  pastParticipations,
  personNotes,
  stayedOrganisations,
  stays,
  tiedPeople,
} from '#db/queries/tieSources'
import type { Day } from '#domain/day'
import { personLines } from '#domain/personLines'
import type { JobFunction } from '#domain/position'
import type { TieSources } from '#domain/suggestedTies'
import type { EventMeetings } from '#domain/tieRules/events'
import type { SharedInteraction } from '#domain/tieRules/interactions'
import type { Stay } from '#domain/tieRules/organisations'
import { readTitle } from '#domain/title/title'

/** What ties are suggested from, as of today; read part by part, with a breath between. */
export function* tieSources(db: Reader, today: Day): Generator<void, TieSources> {
  const functionOf = titleFunctions()
  const staysAt = new Map<number, Stay[]>()
  for (const { organisationId, ...stay } of stays(db)) {
    const jobFunction = stay.jobFunction ?? functionOf(stay.title)
    const known = staysAt.get(organisationId)
    if (known) known.push({ ...stay, jobFunction })
    else staysAt.set(organisationId, [{ ...stay, jobFunction }])
    yield
  }
  const organisations = stayedOrganisations(db).map((organisation) => ({
    ...organisation,
    stays: staysAt.get(organisation.id) ?? [],
  }))
  yield
  const events = meetings(db)
  yield
  const interactions = pastInteractions(db, today)
  yield
  const notes = [
    ...personNotes(db).map(({ personId, name, body }) => ({
      text: body,
      personIds: [personId],
      on: { name },
    })),
    ...interactions.flatMap(({ notes: text, people, kind, day }) =>
      personLines(text, people).map((line) => ({ ...line, on: { kind, day } })),
    ),
  ]
  return { today, people: tiedPeople(db), organisations, events, interactions, notes }
}

/** What people do, as a title reads; each title is read once. */
function titleFunctions(): (title: string) => JobFunction | null {
  const read = new Map<string, JobFunction | null>()
  return (title) => {
    const known = read.get(title)
    if (known !== undefined) return known
    const value = readTitle(title).function?.value ?? null
    read.set(title, value)
    return value
  }
}

function meetings(db: Reader): EventMeetings[] {
  const events = new Map<number, EventMeetings & { personIds: number[] }>()
  for (const { personId, ...event } of eventMeetings(db)) {
    const known = events.get(event.id)
    if (known) known.personIds.push(personId)
    else events.set(event.id, { ...event, personIds: [personId] })
  }
  return [...events.values()]
}

interface PastInteraction extends SharedInteraction {
  notes: string
  personIds: number[]
  people: { id: number; name: string }[]
}

/** Every interaction until today with those who took part, the latest first. */
function pastInteractions(db: Reader, today: Day) {
  const interactions = new Map<number, PastInteraction>()
  for (const { id, personId, name, ...interaction } of pastParticipations(db, today)) {
    const known = interactions.get(id) ?? { ...interaction, personIds: [], people: [] }
    known.personIds.push(personId)
    known.people.push({ id: personId, name })
    interactions.set(id, known)
  }
  return [...interactions.values()]
}
