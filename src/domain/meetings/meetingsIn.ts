import type { FoundEvent } from './foundEvent.ts'
import type { Invited } from './invited.ts'
import { type Guest, guestKey, type Meeting } from './meeting.ts'
import { meetingKind, meetingPlace } from './meetingKind.ts'
import { isNobodys } from './nobody.ts'

/** The meetings of a calendar, the latest first, and why the rest are none. */
export interface MeetingsFound {
  meetings: Meeting[]
  /** I had said no. */
  declined: number
  /** Nobody but me came, or only rooms and lists. */
  alone: number
}

/**
 * The events of a calendar at which I met somebody.
 *
 * @param own the addresses that are mine
 * @param isKnown whether an address is somebody's in the file: then it is no list's
 */
export function meetingsIn(
  events: readonly FoundEvent[],
  own: ReadonlySet<string>,
  isKnown: (email: string) => boolean,
): MeetingsFound {
  const found = new Map<string, Meeting>()
  let declined = 0
  let alone = 0
  const guestOf = sharedGuests()
  // All times of a series share one list, and so they share its guests.
  const guestLists = new Map<readonly Invited[], readonly Guest[]>()

  for (const event of events) {
    const { key, day, at, title, place, invited } = event
    if (invited.some(({ email, declined: no }) => no && own.has(email))) {
      declined += 1
      continue
    }
    const guests = guestLists.get(invited) ?? guestsOf(invited, { own, isKnown, guestOf })
    guestLists.set(invited, guests)
    if (guests.length === 0) alone += 1
    else
      found.set(key, {
        key,
        kind: meetingKind(event),
        day,
        at,
        title,
        place: meetingPlace(place),
        guests,
      })
  }
  return { meetings: [...found.values()].sort(latestFirst), declined, alone }
}

/** Whoever may have been there beside me, each once. */
function guestsOf(
  invited: readonly Invited[],
  {
    own,
    isKnown,
    guestOf,
  }: {
    own: ReadonlySet<string>
    isKnown: (email: string) => boolean
    guestOf: (one: Invited) => Guest
  },
): Guest[] {
  const guests = new Map<string, Guest>()
  const gone = new Set(invited.filter(({ declined }) => declined).map(guestKey))
  for (const one of invited) {
    const guest = guestOf(one)
    const { email } = one
    const key = guestKey(guest)
    if (!one.isPerson || own.has(email) || gone.has(key)) continue
    if (email && isNobodys(email) && !isKnown(email)) continue
    const earlier = guests.get(key)
    guests.set(key, earlier?.name ? earlier : guest)
  }
  return [...guests.values()]
}

/** One guest for whoever is the same on many lists: there are far fewer people than invitations. */
function sharedGuests(): (one: Invited) => Guest {
  const guests = new Map<Invited, Guest>()
  return (one) => {
    const known = guests.get(one)
    const guest = known ?? { name: one.name, email: one.email }
    if (!known) guests.set(one, guest)
    return guest
  }
}

function latestFirst(a: Meeting, b: Meeting): number {
  return compare(b.day, a.day) || compare(b.at ?? '', a.at ?? '') || compare(a.key, b.key)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
