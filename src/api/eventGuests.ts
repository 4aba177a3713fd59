import { replaceContacts } from '#db/queries/contacts'
import { wasInContactBefore } from '#db/queries/interactions'
import { insertPerson, me, person, untrashedIds, updatePerson } from '#db/queries/people'
import { insertPosition } from '#db/queries/positions'
import type { Writer } from '#db/open'
import type { Attendee } from '#domain/attendees'
import type { Day, Instant } from '#domain/day'
import type { Context } from './context.ts'

type Guest = Attendee & { id: number | null }

/** Somebody in the file, or added to it; or why they cannot be one of the event. */
export function guestId(
  { now }: Context,
  tx: Writer,
  { id, name, title, organisation, email }: Guest,
  status: 'known' | 'wanted',
): number | 'NOT_FOUND' | 'ME' {
  if (id !== null && id === me(tx)?.id) return 'ME'
  if (id !== null) return untrashedIds(tx, [id])[0] ?? 'NOT_FOUND'
  const added = insertPerson(tx, { name, status }, now())
  if (email) replaceContacts(tx, added.id, [{ kind: 'email', value: email, label: '' }])
  if (title || organisation) {
    const position = { title, organisation, department: '', startedOn: null, endedOn: null }
    insertPosition(tx, added.id, position, now())
  }
  return added.id
}

/**
 * Who was only wanted is known now. It was here that one met, unless something else is said of that,
 * or one had been in contact before.
 */
export function setHowMet(
  tx: Writer,
  personId: number,
  { id: eventId, startsOn }: { id: number; startsOn: Day },
  on: Day,
  now: Instant,
): void {
  const row = person(tx, personId)
  if (!row) return
  const isUnsaid = row.metOn === null && row.metEventId === null && row.howMet === ''
  const wasKnown =
    (row.connectedOn !== null && row.connectedOn < startsOn) ||
    wasInContactBefore(tx, personId, startsOn)
  const met = isUnsaid && !wasKnown ? { metOn: on, metEventId: eventId } : {}
  updatePerson(tx, personId, { status: 'known', ...met }, now)
}
