import { CIRCLE_CADENCE_DAYS, type Circle } from '#domain/circle'
import { addDays, type Day } from '#domain/day'
import { DIRECTIONS, KINDS_BY_CIRCLE } from './interactionKinds.ts'
import type { Random } from './random.ts'
import { filled } from './sentence.ts'
import { BLANKS, MEETING_PLACES, SENTENCES } from './sentences.ts'
import type { SampleEvent, SampleInteraction, SamplePerson, SampleTie } from './shape.ts'

const DAYS_BACK = 730

/** Part of the interactions about which I wrote something down. */
const NOTED = { inner: 0.4, close: 0.7, active: 0.6, wide: 0.4, none: 0.3 } as const

/** Everything that happened over the two years before today, the oldest first. */
export function inventedInteractions(
  random: Random,
  {
    today,
    people,
    events,
    ties,
  }: {
    today: Day
    people: readonly SamplePerson[]
    events: readonly SampleEvent[]
    ties: readonly SampleTie[]
  },
): SampleInteraction[] {
  const friends = friendsOf(ties)
  const logged = people.flatMap((person, index) =>
    daysWith(random, today, person).map((day) => {
      const others = (friends.get(index) ?? []).filter((other) => isMetBy(people[other], day))
      return interactionOn(random, { day, index, circle: person.circle, others })
    }),
  )
  return [...logged, ...atEvents(random, events)].sort((a, b) =>
    a.day < b.day ? -1 : Number(a.day > b.day),
  )
}

/** The days on which I had contact with somebody. */
function daysWith(
  random: Random,
  today: Day,
  { circle, isMe, status, metOn }: SamplePerson,
): Day[] {
  if (isMe || status === 'wanted' || metOn === null) return []
  const limit = addDays(today, -DAYS_BACK)
  const oldest = metOn > limit ? metOn : limit
  const gapDays = gapWith(random, circle)
  const days: Day[] = []

  let daysAgo = Math.ceil(1 + lapse(random) * gapDays * random.fraction())
  for (let day = addDays(today, -daysAgo); day >= oldest; day = addDays(today, -daysAgo)) {
    days.push(day)
    daysAgo += Math.ceil(gapDays * (0.4 + 1.2 * random.fraction()))
  }
  return days
}

/** Days between two contacts; a circle is kept well by most, badly by some. */
function gapWith(random: Random, circle: Circle): number {
  const cadenceDays = CIRCLE_CADENCE_DAYS[circle] ?? 900
  return cadenceDays * random.pick([0.7, 0.9, 1, 1.2, 1.6, 2.4])
}

/** How many gaps have gone by at most since the last contact: some people I lost sight of. */
function lapse(random: Random): number {
  return random.chance(0.65) ? 1 : random.integer(4, 12)
}

function interactionOn(
  random: Random,
  {
    day,
    index,
    circle,
    others,
  }: { day: Day; index: number; circle: Circle; others: readonly number[] },
): SampleInteraction {
  const { kind } = random.pickWeighted(KINDS_BY_CIRCLE[circle])
  const isGroup = (kind === 'meeting' || kind === 'video call') && random.chance(0.2)
  return {
    kind,
    day,
    direction: random.pick(DIRECTIONS[kind]),
    place: kind === 'meeting' ? random.pick(MEETING_PLACES) : '',
    notes: random.chance(NOTED[circle]) ? filled(random, random.pick(SENTENCES[kind]), BLANKS) : '',
    event: null,
    people: isGroup ? [index, ...random.some(others, random.integer(1, 4))] : [index],
  }
}

/** For each event, what I noted about everybody I met there. */
function atEvents(random: Random, events: readonly SampleEvent[]): SampleInteraction[] {
  return events.flatMap(({ name, startsOn, people }, event) =>
    people
      .filter(({ state }) => state === 'met')
      .map(({ person }) => ({
        kind: 'event',
        day: startsOn,
        direction: 'mutual',
        place: name,
        notes: random.chance(0.6) ? filled(random, random.pick(SENTENCES.event), BLANKS) : '',
        event,
        people: [person],
      })),
  )
}

/** Whom each person knows, by index. */
function friendsOf(ties: readonly SampleTie[]): Map<number, number[]> {
  const friends = new Map<number, number[]>()
  for (const { from, to, state } of ties) {
    if (state !== 'confirmed') continue
    friends.set(from, [...(friends.get(from) ?? []), to])
    friends.set(to, [...(friends.get(to) ?? []), from])
  }
  return friends
}

function isMetBy(person: SamplePerson | undefined, day: Day): boolean {
  return person?.status === 'known' && person.metOn !== null && person.metOn <= day
}
