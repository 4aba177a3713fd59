import type { ReadAttendees } from '#contract/events'
import { counted } from '#domain/counted'
import { MOST_ATTENDEES } from '#domain/event'

/** More lines than that are only counted. */
const MOST_NAMED = 5

/** What of a pasted list was left out, in words; nothing where all was read. */
export function leftOutSentences({ unread, beyond, hadMe }: ReadAttendees): string[] {
  return [
    ...(hadMe ? ['You are on the list too, and left out.'] : []),
    ...(unread.length > 0 ? [unreadWords(unread)] : []),
    ...(beyond > 0
      ? [
          `Only ${MOST_ATTENDEES} people are read at once; the last ${counted(beyond, 'person', 'people')} were left out.`,
        ]
      : []),
  ]
}

function unreadWords(lines: readonly number[]): string {
  if (lines.length === 1) return `Line ${lines[0]} was left out: no name was found in it.`
  const named = lines.slice(0, MOST_NAMED)
  const rest = lines.length - named.length
  const last = rest > 0 ? `${rest} more` : named.pop()
  return `${lines.length} lines were left out, as no name was found in them: ${named.join(', ')} and ${last}.`
}
