import type { Instant } from '../day.ts'
import type { CalendarEvent, StampedEvent } from './calendarEvent.ts'

/** What was sent out last under a uid. */
export interface SentEvent {
  uid: string
  /** Of everything the event could tell. */
  digest: string
  sequence: number
  stampedAt: Instant
}

/**
 * Gives each event the sequence and the stamp it had, or the next ones where it has changed since
 * it was sent out last: so that the same events give the same bytes, and no change taken back
 * makes an event older than what a calendar has seen.
 *
 * @param sent what was sent out last, by uid
 * @param whole the same events, in the same order, as they are where nothing is held back: a
 *   level of privacy is no change
 * @returns the events, and what has to be remembered of them
 */
export function stamped(
  events: readonly CalendarEvent[],
  whole: readonly CalendarEvent[],
  sent: ReadonlyMap<string, SentEvent>,
  { digestOf, now }: { digestOf: (text: string) => string; now: Instant },
): { events: StampedEvent[]; changed: SentEvent[] } {
  const changed: SentEvent[] = []
  const stampedEvents = events.map((event, index): StampedEvent => {
    const digest = digestOf(contentOf(whole[index] ?? event))
    const before = sent.get(event.uid)
    if (before?.digest === digest) return { ...event, ...numbersOf(before) }
    const next: SentEvent = before
      ? { uid: event.uid, digest, sequence: before.sequence + 1, stampedAt: now }
      : { uid: event.uid, digest, sequence: 0, stampedAt: event.changedAt }
    changed.push(next)
    return { ...event, ...numbersOf(next) }
  })
  return { events: stampedEvents, changed }
}

function numbersOf({ sequence, stampedAt }: SentEvent) {
  return { sequence, stampedAt }
}

function contentOf({ changedAt: _, ...content }: CalendarEvent): string {
  return JSON.stringify(content)
}
