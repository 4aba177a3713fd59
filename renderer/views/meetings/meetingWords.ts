import type { MeetingGuest, MeetingsPreview, MovedFollowUp } from '#contract/meetings'
import { counted } from '#domain/counted'
import type { Instant } from '#domain/day'
import { dayInWords } from '#domain/spokenDay'
import type { Due } from '#domain/meetings/movedFollowUp'

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** "14:30", or nothing for what took the day. */
export function timeWords(at: Instant | null): string {
  return at === null ? '' : CLOCK.format(Date.parse(at))
}

/** A guest as lists show them: by the name in the file, in the calendar, or the address. */
export function guestName({ name, email, person }: MeetingGuest): string {
  return person?.name ?? (name || email)
}

/** Why meetings of the calendar are not in the list; '' where all are. */
export function leftOutWords({ leftOut }: Pick<MeetingsPreview, 'leftOut'>): string {
  const reasons = [
    leftOut.logged > 0 && `${leftOut.logged.toLocaleString('en')} logged already`,
    leftOut.rejected > 0 && `${leftOut.rejected.toLocaleString('en')} rejected before`,
    leftOut.declined > 0 && `${leftOut.declined.toLocaleString('en')} you had declined`,
    leftOut.cancelled > 0 && `${leftOut.cancelled.toLocaleString('en')} called off`,
    leftOut.alone > 0 && `${leftOut.alone.toLocaleString('en')} with nobody else`,
  ].filter((reason) => reason !== false)
  return reasons.length > 0 ? `Not in the list: ${reasons.join(', ')}.` : ''
}

/** "12 to log, 3 rejected, 9 for later." */
export function answersSentence(counts: { yes: number; no: number; later: number }): string {
  const { yes, no, later } = counts
  return `${yes.toLocaleString('en')} to log, ${no.toLocaleString('en')} rejected, ${later.toLocaleString('en')} for later.`
}

/** What the button does that carries the answers out. */
export function applyWords(counts: {
  yes: number
  no: number
  later: number
  followUps: number
}): string {
  const { yes, no, later, followUps } = counts
  if (yes > 0) return `Log ${counted(yes, 'meeting')}`
  if (followUps > 0) return `Move ${counted(followUps, 'follow-up')}`
  if (no > 0) return `Reject ${counted(no, 'meeting')}`
  return later > 0 ? 'Keep all for later' : 'Done'
}

/** "From 1 December to 3 December"; of one that repeats, whether that is one time of it or all. */
export function movedWords({ occursOn, from, to }: MovedFollowUp): string {
  if (to) return `${occursOn ? 'This time, from' : 'From'} ${dueWords(from)} to ${dueWords(to)}`
  return `${dueWords(from)}: called off, so ${occursOn ? 'skip this time' : 'drop it'}`
}

/** "3 December 2026, 14:30". */
function dueWords({ day, time }: Due): string {
  return time ? `${dayInWords(day)}, ${time}` : dayInWords(day)
}
