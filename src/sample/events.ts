import { addDays, type Day } from '#domain/day'
import type { Random } from './random.ts'
import type { SampleEvent, SamplePerson } from './shape.ts'

const EVENT_NAMES = [
  'Lantern Meetup',
  'Northern Data Days',
  'Product Table Berlin',
  'Mobility Forum',
  'Open Source Weekend',
  'Founders’ Breakfast',
  'Westmere Alumni Evening',
  'Design Systems Evening',
  'Climate Tech Fair',
  'Women in Tech Night',
]
const PLACES = [
  'Old Tram Depot, Berlin',
  'Harbour Hall, Hamburg',
  'Kulturhaus am Kanal, Berlin',
  'University of Westmere, Hall 3',
  'Granary Loft, Berlin',
  'Messe West, Leipzig',
]
const IMPRESSIONS = [
  'Talks were long, the breaks were good. Stay for the dinner next time.',
  'Small room, everybody stayed. Worth coming back.',
  'Came for the panel, stayed for the hallway.',
  'Promised two people a link, see the follow-ups.',
  '',
]
const TALKS = [
  'Spoke at the coffee bar',
  'Shared a table at dinner',
  'Asked about my talk',
  'Swapped addresses after the panel',
  'Walked to the station together',
  '',
]
const PAST_DAYS = 700
const DAYS_TO_COMING_EVENT = 16

/** Events over the last two years, the oldest first, and one to come, the last. */
export function inventedEvents(random: Random, people: number, today: Day): SampleEvent[] {
  const past = Math.min(7 + Math.floor(people / 1000), 60)
  const gapDays = Math.floor(PAST_DAYS / past)

  const event = (startsOn: Day, index: number): SampleEvent => ({
    name: `${EVENT_NAMES[index % EVENT_NAMES.length]} ${startsOn.slice(0, 4)}`,
    place: random.pick(PLACES),
    startsOn,
    endsOn: addDays(startsOn, random.pick([0, 0, 1])),
    notes: '',
    people: [],
  })
  return [
    ...Array.from({ length: past }, (_, index) => ({
      ...event(addDays(today, -(past - index) * gapDays + random.integer(0, 5) - 20), index),
      notes: random.pick(IMPRESSIONS),
    })),
    {
      ...event(addDays(today, DAYS_TO_COMING_EVENT), past),
      notes: '**Before:** read the speaker list, write to two people.',
    },
  ]
}

/** Who was met at each event, and who is hoped for at the coming one. */
export function withPeople(
  random: Random,
  events: readonly SampleEvent[],
  people: readonly SamplePerson[],
): SampleEvent[] {
  const met = events.map((): SampleEvent['people'] => [])
  const wanted: number[] = []
  people.forEach(({ metEvent, status }, person) => {
    if (metEvent !== null) met[metEvent]?.push({ person, state: 'met', note: random.pick(TALKS) })
    if (status === 'wanted') wanted.push(person)
  })
  const known = random
    .some([...people.keys()].slice(1), 6)
    .filter((person) => !wanted.includes(person))
  const hoped = [...wanted.slice(0, 3), ...known.slice(0, 4)].map((person) => ({
    person,
    state: 'hoped' as const,
    note: wanted.includes(person) ? 'Ask for ten minutes' : '',
  }))

  return events.map((event, index) => ({
    ...event,
    people: index === events.length - 1 ? hoped : (met[index] ?? []),
  }))
}
