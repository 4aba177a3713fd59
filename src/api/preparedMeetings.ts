import type {
  KnownPersonRef,
  MeetingGuest,
  MeetingsPreview,
  MovedFollowUp,
} from '#contract/meetings'
import { emailOwners } from '#db/queries/contacts'
import { interactionsBetween, knownGuests, loggedKeys, suggestedKeys } from '#db/queries/meetings'
import type { Reader } from '#db/open'
import type { Day, Instant } from '#domain/day'
import type { Problem } from '#domain/found'
import { loggedBefore } from '#domain/meetings/alreadyLogged'
import { type Guest, guestKey, type Meeting } from '#domain/meetings/meeting'
import { guestFinder } from '#domain/meetings/whoIs'

/** Meetings that were compared with the file, and wait for an answer. */
export interface PreparedMeetings {
  meetings: readonly Meeting[]
  guests: readonly MeetingGuest[]
  followUps: readonly MovedFollowUp[]
}

/** What is known of everybody, as guests are compared with it. */
export interface GuestBook {
  isKnown: (email: string) => boolean
  /** Nobody for whoever was moved to the trash: they are not asked about again. */
  who: (guest: Guest) => MeetingGuest | undefined
}

export function guestBook(db: Reader): GuestBook {
  const people = new Map(knownGuests(db).map((one) => [one.id, one]))
  const owners = new Map<string, number>()
  const gone = new Set<string>()
  for (const [email, personId] of emailOwners(db))
    if (people.has(personId)) owners.set(email, personId)
    else gone.add(email)
  const find = guestFinder([...people.values()], (email) => owners.get(email))

  function ref(id: number | null): KnownPersonRef | null {
    const person = id === null ? undefined : people.get(id)
    return person ? { id: person.id, name: person.name, headline: person.headline } : null
  }

  return {
    isKnown: (email) => owners.has(email),
    who(guest) {
      if (gone.has(guest.email) && !owners.has(guest.email)) return undefined
      const found = find(guest)
      return found.personId === null
        ? { ...guest, person: null, why: null, namesake: ref(found.namesakeId) }
        : { ...guest, person: ref(found.personId), why: found.why, namesake: null }
    },
  }
}

/** Those of the meetings that are new to the file, and how many are not. */
export function newMeetings(
  db: Reader,
  found: readonly Meeting[],
  book: GuestBook,
  { since, until, now }: { since: Day; until: Day; now: Instant },
) {
  const keys = { logged: loggedKeys(db), rejected: suggestedKeys(db, 'rejected') }
  const isLogged = loggedBefore(interactionsBetween(db, since, until))
  const guests = new Map<string, { index: number; guest: MeetingGuest } | undefined>()
  const list: MeetingGuest[] = []
  const meetings: Meeting[] = []
  let logged = 0
  let rejected = 0

  function known(guest: Guest) {
    const key = guestKey(guest)
    if (!guests.has(key)) {
      const who = book.who(guest)
      guests.set(key, who && { index: list.length, guest: who })
      if (who) list.push(who)
    }
    return guests.get(key)
  }

  for (const meeting of found) {
    // What began today may still be to come.
    if (meeting.day === until && meeting.at !== null && meeting.at > now) continue
    const here = meeting.guests.filter((guest) => known(guest))
    const ids = here.flatMap((guest) => known(guest)?.guest.person?.id ?? [])
    if (here.length === 0) continue
    if (keys.rejected.has(meeting.key)) rejected += 1
    else if (keys.logged.has(meeting.key) || isLogged(meeting, ids)) logged += 1
    else meetings.push({ ...meeting, guests: here })
  }
  return { meetings, guests: list, logged, rejected }
}

/** What of a comparison the user sees. */
export function meetingsPreview(
  id: string,
  { meetings, guests, followUps }: PreparedMeetings,
  rest: Pick<MeetingsPreview, 'files' | 'since' | 'until' | 'own' | 'leftOut'> & {
    problems: Problem[]
  },
): MeetingsPreview {
  const indexes = new Map(guests.map((guest, index) => [guestKey(guest), index]))
  return {
    kind: 'meetings',
    id,
    ...rest,
    guests: [...guests],
    meetings: meetings.map((meeting) => ({
      ...meeting,
      guests: meeting.guests.flatMap((guest) => indexes.get(guestKey(guest)) ?? []),
    })),
    followUps: [...followUps],
  }
}
