import type { AttendeeList } from '#domain/attendees'
import { MOST_ATTENDEES } from '#domain/event'
import { folded } from '#domain/name'
import { lineAttendees } from './line.ts'
import { tableAttendees } from './table.ts'

const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/** What is not seen: control characters, and marks of the direction of writing. */
const UNSEEN = /(?![\t\n])\p{Cc}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu

/**
 * Reads pasted text into people: a table by what its columns are called, if they are called
 * anything; anything else line by line. Whoever is on the list twice is read once.
 */
export function readAttendees(text: string): AttendeeList {
  const clean = text.toWellFormed().replace(LINE_BREAK, '\n').replace(UNSEEN, '')
  const read = tableAttendees(clean) ?? lineAttendees(clean)
  const people = new Map(
    read
      .flatMap(({ attendee }) => attendee ?? [])
      .map((one) => [folded(`${one.name} ${one.email} ${one.organisation}`), one]),
  )
  const attendees = [...people.values()]
  return {
    attendees: attendees.slice(0, MOST_ATTENDEES),
    unread: read.flatMap(({ attendee, line }) => (attendee ? [] : [line])),
    beyond: Math.max(0, attendees.length - MOST_ATTENDEES),
  }
}
