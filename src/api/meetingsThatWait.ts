import { countWaiting, waitingIds, waitingMeetings } from '#db/queries/meetings'
import type { Day } from '#domain/day'
import { guestKey } from '#domain/meetings/meeting'
import type { Context } from './context.ts'
import { guestBook, newMeetings } from './preparedMeetings.ts'

/** Meetings that were neither logged nor rejected, compared with what is known by now. */
export function meetingsThatWait({ db, today, now }: Pick<Context, 'db' | 'today' | 'now'>) {
  const waiting = waitingMeetings(db.read)
  const until = today()
  const range: { since: Day; until: Day } = { since: waiting.at(-1)?.day ?? until, until }
  return {
    range,
    ...newMeetings(db.read, waiting, guestBook(db.read), { ...range, now: now() }),
  }
}

/** Those of them with somebody known, as a review asks about them. */
export function meetingsToConfirm(context: Pick<Context, 'db' | 'today' | 'now'>) {
  const { read } = context.db
  // Comparing takes longer than the rest of a review.
  if (countWaiting(read) === 0) return []
  const { meetings, guests } = meetingsThatWait(context)
  const ids = waitingIds(read)
  const personOf = new Map(guests.map((guest) => [guestKey(guest), guest.person?.id]))
  return meetings.flatMap((meeting) => {
    const meetingId = ids.get(meeting.key)
    const personIds = meeting.guests.flatMap((guest) => personOf.get(guestKey(guest)) ?? [])
    return meetingId === undefined || personIds.length === 0
      ? []
      : [{ meetingId, personIds: [...new Set(personIds)] }]
  })
}
