import type { MeetingKind } from './meeting.ts'

/** Where people meet who are not in one place. */
const VIDEO =
  /\b(?:zoom\.us|meet\.google\.com|teams\.(?:microsoft|live)\.com|webex\.com|whereby\.com|meet\.jit\.si|gotomeeting\.com|goto\.com|bluejeans\.com|facetime\.apple\.com|skype\.com)\b|\b(?:microsoft teams|google meet|zoom meeting|video ?(?:call|chat|conference)|videokonferenz|visioconf[ée]rence|videollamada)\b/i

const CALL =
  /\b(?:call|phone|telephone|telefon\w*|anruf|appel|t[ée]l[ée]phone|llamada|ring)\b|\btel:|^\+?[\d\s()/-]{7,}$/i

const ADDRESS = /https?:\/\/\S+/gi

/** How people met, by what the calendar says of the title and the place. */
export function meetingKind(event: {
  title: string
  place: string
  hasConference: boolean
}): MeetingKind {
  const { title, place, hasConference } = event
  if (VIDEO.test(place) || VIDEO.test(title)) return 'video call'
  // A link beside a room is for those who could not come.
  if (hasConference && meetingPlace(place) === '') return 'video call'
  return CALL.test(title) || CALL.test(place) ? 'call' : 'meeting'
}

/** The place without links: those lead nowhere once the meeting is over, and some hold a password. */
export function meetingPlace(place: string): string {
  return place
    .replace(ADDRESS, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s;,|]+|[\s;,|]+$/g, '')
}
