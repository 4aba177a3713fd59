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

/**
 * The same follow-ups spread evenly over the coming week, in their order: what is first comes first.
 * The weekend takes what is too much for the days before it.
 *
 * @param planned how much is due on each day without them
 */
export function spreadOver<Planned extends { id: number }>(
  on: Day,
  followUps: readonly Planned[],
  planned: ReadonlyMap<Day, number>,
  mostADay: number,
): { id: number; dueOn: Day }[] {
  const counts = new Map(planned)
  const days = followUps.map(() => {
    const day = emptiestDay(on, counts, mostADay)
    counts.set(day, (counts.get(day) ?? 0) + 1)
    return day
  })
  days.sort()
  return followUps.flatMap(({ id }, index) => {
    const dueOn = days[index]
    return dueOn ? [{ id, dueOn }] : []
  })
}

/** The day with the least on it, Monday to Friday before the weekend while there is room. */
function emptiestDay(on: Day, planned: ReadonlyMap<Day, number>, mostADay: number): Day {
  const week = comingWeek(on)
  const onOf = (day: Day) => planned.get(day) ?? 0
  const emptiest = (days: Day[]) =>
    days.reduce((least, day) => (onOf(day) < onOf(least) ? day : least))
  const parts = [week.filter((day) => !isWeekend(day)), week.filter(isWeekend)]
  return parts.map(emptiest).find((day) => onOf(day) < mostADay) ?? emptiest(week)
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
