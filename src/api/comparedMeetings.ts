import { randomUUID } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { NothingFound } from '#contract/imports'
import type { MeetingsPreview } from '#contract/meetings'
import { meInCalendars } from '#db/queries/meetings'
import type { Day } from '#domain/day'
import type { FoundCalendar } from '#domain/meetings/foundEvent'
import { meetingsIn } from '#domain/meetings/meetingsIn'
import { ownAddresses } from '#domain/meetings/ownAddresses'
import { dayInWords } from '#domain/spokenDay'
import { calendarFiles } from '#formats/calendarFiles'
import type { GivenFile } from '#formats/givenFile'
import { readCalendars } from '#formats/ics/reading/readCalendars'
import type { Context } from './context.ts'
import { movedFollowUps } from './movedFollowUps.ts'
import {
  guestBook,
  meetingsPreview,
  newMeetings,
  type PreparedMeetings,
} from './preparedMeetings.ts'

/** Previews that are kept at once; an older one has to be read again. */
const MOST_PREVIEWS = 4

/** What the calendars tell since a day that the file does not know yet. */
export async function comparedMeetings(
  context: Context,
  given: GivenFile[],
  since: Day,
  signal: AbortSignal | undefined,
): Promise<MeetingsPreview | NothingFound> {
  const { files, problems } = await calendarFiles(given, signal)
  const range = { since, until: context.today() }
  const found = await readCalendars(files, { ...range, timeZone: context.timeZone }, signal)
  const all = [...problems, ...found.problems]
  if (found.events.length + found.followUps.length + found.cancelled === 0)
    return { kind: 'nothing', problems: all.length > 0 ? all : [noMeeting(given, since)] }

  await nextTurn()
  const { db } = context
  const book = guestBook(db.read)
  const own = ownAddresses(found, meInCalendars(db.read), book.isKnown)
  const { meetings, declined, alone } = meetingsIn(found.events, own, book.isKnown)
  await nextTurn()

  const { logged, rejected, ...fresh } = newMeetings(db.read, meetings, book, {
    ...range,
    now: context.now(),
  })
  const prepared = { ...fresh, followUps: movedFollowUps(context, found.followUps) }
  return keptMeetings(context, prepared, {
    ...range,
    files: given.map(({ path }) => path),
    own: addressesIn(found, own),
    leftOut: { logged, rejected, declined, cancelled: found.cancelled, alone },
    problems: all,
  })
}

/** Keeps what was prepared until it is answered, and gives what the user sees of it. */
export function keptMeetings(
  context: Context,
  prepared: PreparedMeetings,
  rest: Parameters<typeof meetingsPreview>[2],
): MeetingsPreview {
  const id = randomUUID()
  context.meetings.set(id, prepared)
  for (const old of [...context.meetings.keys()].slice(0, -MOST_PREVIEWS))
    context.meetings.delete(old)
  return meetingsPreview(id, prepared, rest)
}

function noMeeting(given: readonly GivenFile[], since: Day) {
  const message = `No meeting with anybody was found since ${dayInWords(since)}.`
  return { file: given[0]?.path ?? '', line: null, code: 'NO_MEETINGS', message }
}

/** Those of the addresses that the calendar speaks of. */
function addressesIn({ events }: FoundCalendar, own: ReadonlySet<string>): string[] {
  const lists = [...new Set(events.map(({ invited }) => invited))]
  return [...own].filter((email) => lists.some((list) => list.some((one) => one.email === email)))
}
