import { addDays, type Day, weekday } from '../day.ts'
import { type FollowUpAction, verbOf } from '../followUp.ts'
import type { ReviewItemKind } from './item.ts'

/** Days over which what was chosen is spread: the coming week. */
export const WEEK_DAYS = 7

/** Fewer than this a day would make a week of single words. A design choice. */
const LEAST_A_DAY = 2

/** How many contacts a day keep what is promised, on five days a week. */
export function contactsADay(promisedAWeek: number): number {
  return Math.max(LEAST_A_DAY, Math.ceil(promisedAWeek / 5))
}

/**
 * The first of the coming days on which there is room, Monday to Friday before the weekend; the
 * one with the least on it if there is none.
 *
 * @param planned how much is due on each day
 */
export function freeDay(on: Day, planned: ReadonlyMap<Day, number>, mostADay: number): Day {
  const days = comingWeek(on)
  const onOf = (day: Day) => planned.get(day) ?? 0
  const free = days.find((day) => onOf(day) < mostADay)
  if (free) return free
  return days.reduce((least, day) => (onOf(day) < onOf(least) ? day : least))
}

/** The days after a day, those of the weekend last. */
export function comingWeek(on: Day): Day[] {
  const days = Array.from({ length: WEEK_DAYS }, (_, index) => addDays(on, index + 1))
  return [...days.filter((day) => !isWeekend(day)), ...days.filter(isWeekend)]
}

/** The same follow-ups spread evenly, in their order: what is first comes first. */
export function spreadOver<Planned extends { id: number }>(
  on: Day,
  followUps: readonly Planned[],
  planned: ReadonlyMap<Day, number>,
  mostADay: number,
): { id: number; dueOn: Day }[] {
  const counts = new Map(planned)
  return followUps.map(({ id }) => {
    const dueOn = freeDay(on, counts, mostADay)
    counts.set(dueOn, (counts.get(dueOn) ?? 0) + 1)
    return { id, dueOn }
  })
}

/** What is proposed to be done about an item. */
export const PROPOSED_ACTION: Readonly<Partial<Record<ReviewItemKind, FollowUpAction>>> = {
  'keep warm': 'write',
  wake: 'write',
  reach: 'ask',
  birthday: 'congratulate',
  moved: 'congratulate',
  favour: 'thank',
  introduce: 'introduce',
}

/** What stands between the verb and the name. */
const PREPOSITION: Readonly<Partial<Record<FollowUpAction, string>>> = {
  write: ' to',
  send: ' something to',
  other: ' with',
}

/** "Write to Ana", "Introduce Ana and Bo", "Ask Ana about Acme"; "Ask about Acme" of nobody. */
export function planTitle(action: FollowUpAction, names: readonly string[], about = ''): string {
  const whom = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0]
  const what = about ? ` about ${about}` : ''
  if (whom === undefined) return `${verbOf(action)}${what}`
  return `${verbOf(action)}${PREPOSITION[action] ?? ''} ${whom}${what}`
}

function isWeekend(day: Day): boolean {
  return weekday(day) > 5
}
