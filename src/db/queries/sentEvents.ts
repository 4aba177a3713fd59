import type { SentEvent } from '#domain/calendar/stamp'
import type { Reader, Writer } from '../open.ts'
import { sentEvents } from '../schema/sentEvents.ts'

/** What calendars were told last, by uid. */
export function sentEventsByUid(db: Reader): Map<string, SentEvent> {
  return new Map(
    db
      .select()
      .from(sentEvents)
      .all()
      .map((event) => [event.uid, event]),
  )
}

export function rememberSent(db: Writer, events: readonly SentEvent[]): void {
  for (const event of events)
    db.insert(sentEvents)
      .values(event)
      .onConflictDoUpdate({ target: sentEvents.uid, set: event })
      .run()
}
