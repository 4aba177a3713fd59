import type { StampedEvent } from '#domain/calendar/calendarEvent'
import { addDays, type Day } from '#domain/day'
import { Repeats } from '#domain/repeats'
import { nextOccurrence } from './occurrence.ts'

/**
 * An event as calendars can show it. What repeats but is due on a day that its rule does not give
 * becomes two, once and a series from the next day of the rule on: of an event that begins off its
 * rule, readers leave out the first day, or one at the end (RFC 5545 §3.8.5.3).
 */
export function calendarSeries(event: StampedEvent): StampedEvent[] {
  const { repeats, on, uid, moved } = event
  if (repeats === null || !Repeats.safeParse(repeats).success || isGivenBy(repeats, on))
    return [event]

  const to = moved.find(({ from }) => from === on)?.to ?? on
  const once = { ...event, on: to, repeats: null, skipped: [], moved: [] }
  const next = nextOccurrence(repeats, on, on)
  if (!next) return [once]
  return [
    once,
    {
      ...event,
      uid: `${uid}-series`,
      on: next.on,
      repeats: next.repeats,
      moved: moved.filter(({ from }) => from !== on),
    },
  ]
}

function isGivenBy(repeats: string, day: Day): boolean {
  // Asking the rule takes long, and this is what most are.
  if (!/;(BY|UNTIL)/.test(repeats)) return true
  return nextOccurrence(repeats, day, addDays(day, -1))?.on === day
}
