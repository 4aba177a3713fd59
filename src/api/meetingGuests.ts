import { contactsOf, emailOwners, replaceContacts } from '#db/queries/contacts'
import { insertPerson, untrashedIds } from '#db/queries/people'
import type { Writer } from '#db/open'
import type { MeetingGuest } from '#contract/meetings'
import { nameInAddress } from '#domain/attendees'
import type { Instant } from '#domain/day'
import { type Guest, guestKey } from '#domain/meetings/meeting'

/** Who a guest that was not known is: somebody by id or, with null, somebody new. */
export interface GuestChoice {
  guest: number
  personId: number | null
}

/**
 * Who each guest is, once the guests the user chose to know are known: whoever is new is added, and
 * who was found is from now on known by the address too.
 */
export function guestPeople(
  tx: Writer,
  guests: readonly MeetingGuest[],
  choices: readonly GuestChoice[],
  now: Instant,
): { personOf: (guest: Guest) => number | undefined; added: number } {
  const ids = new Map(
    guests.flatMap((guest): [string, number][] =>
      guest.person ? [[guestKey(guest), guest.person.id]] : [],
    ),
  )
  const owners = new Map(emailOwners(tx))
  let added = 0

  for (const { guest: index, personId } of choices) {
    const guest = guests[index]
    if (!guest || guest.person) continue
    // Whoever was added since the calendar was read is not added twice.
    const known = personId ?? owners.get(guest.email)
    const [present] = known === undefined ? [] : untrashedIds(tx, [known])
    if (known !== undefined && present === undefined) continue
    if (present === undefined) added += 1
    ids.set(guestKey(guest), present ?? addedId(tx, guest, now))
    if (present !== undefined && guest.email) knowBy(tx, present, guest.email)
  }
  return { personOf: (guest) => ids.get(guestKey(guest)), added }
}

function addedId(tx: Writer, { name, email }: MeetingGuest, now: Instant): number {
  const called = name || nameInAddress(email) || email
  const { id } = insertPerson(tx, { name: called }, now)
  if (email) replaceContacts(tx, id, [{ kind: 'email', value: email, label: '' }])
  return id
}

function knowBy(tx: Writer, personId: number, email: string): void {
  const contacts = contactsOf(tx, personId)
  if (contacts.some(({ kind, value }) => kind === 'email' && value.toLowerCase() === email)) return
  replaceContacts(tx, personId, [...contacts, { kind: 'email', value: email, label: '' }])
}
