import { addDays, type Day } from '#domain/day'
import type { FollowUpState } from '#domain/followUp'
import {
  CLOSED_DUE_DAYS,
  FOLLOW_UP_KINDS,
  type FollowUpKind,
  OPEN_DUE_DAYS,
} from './followUpLists.ts'
import { HOME } from './person.ts'
import type { Random } from './random.ts'
import type { SampleFollowUp, SamplePerson } from './shape.ts'

/** For so many people one follow-up of each state. */
const PEOPLE_PER = { done: 15, dropped: 60, open: 9 } as const satisfies Record<
  FollowUpState,
  number
>

/** Open ones from overdue to much later, and some that are done or dropped. */
export function inventedFollowUps(
  random: Random,
  people: readonly SamplePerson[],
  today: Day,
): SampleFollowUp[] {
  const likely = [...people.keys()].filter((index) => isLikely(people[index]))
  if (likely.length === 0) return []

  const states = (['done', 'dropped', 'open'] as const).flatMap((state) =>
    new Array<FollowUpState>(Math.ceil((people.length - 1) / PEOPLE_PER[state])).fill(state),
  )
  return states.map((state, count) => {
    const kind = itemAround(FOLLOW_UP_KINDS, count)
    const chosen = random.some(likely, kind.action === 'introduce' ? 2 : 1)
    const names = chosen.map((index) => people[index]?.givenName ?? '').join(' and ')
    const dueInDays = itemAround(state === 'open' ? OPEN_DUE_DAYS : CLOSED_DUE_DAYS, count)
    const dueOn = addDays(today, dueInDays)
    return {
      ...textsOf(kind, names),
      ...timesOf(random, kind),
      state,
      createdOn: addDays(today, Math.min(dueInDays, 0) - random.integer(2, 20)),
      dueOn,
      closedOn: state === 'open' ? null : dueOn,
      people: chosen,
    }
  })
}

/** Whether I would do something for this person. */
function isLikely(person: SamplePerson | undefined): boolean {
  return person !== undefined && !person.isMe && person.circle !== 'none'
}

function textsOf({ action, title, notes }: FollowUpKind, names: string) {
  return { action, title: title.replace('*', names), notes }
}

/** A time of the day for some calls and meetings; a few lunches come every month. */
function timesOf(random: Random, { action }: FollowUpKind) {
  const isTimed = (action === 'call' || action === 'meet') && random.chance(0.6)
  return {
    dueAt: isTimed ? random.pick(['09:30', '12:30', '17:00']) : null,
    timeZone: isTimed ? HOME.timeZone : null,
    alarmMinutes: isTimed ? random.pick([15, 60, null]) : null,
    repeats: action === 'meet' && random.chance(0.25) ? 'FREQ=MONTHLY' : null,
  }
}

/** The items over and over again. */
function itemAround<T>(items: readonly T[], count: number): T {
  const item = items[count % items.length]
  if (item === undefined) throw new RangeError('no items')
  return item
}
