import type { MatchedAttendee } from '#contract/events'
import { emailOwners } from '#db/queries/contacts'
import { me } from '#db/queries/people'
import type { Attendee } from '#domain/attendees'
import { canonicalContact } from '#domain/contact'
import { folded } from '#domain/name'
import { canonicalOrganisation } from '#domain/organisation'
import type { Context } from './context.ts'

/**
 * Finds who a person on a list may be: by e-mail; by full name with organisation; by full name
 * alone. Nothing for me.
 */
export function attendeeMatcher({
  db,
  network,
  today,
}: Context): (attendee: Attendee) => MatchedAttendee | undefined {
  const rows = network(today())
  const owners = Map.groupBy(emailOwners(db.read), ([email]) => email)
  const byName = Map.groupBy(rows.values(), ({ name }) => folded(name))
  const myself = me(db.read)

  return (attendee) => {
    const { name, organisation } = attendee
    const ownerIds = new Set(ownersOf(attendee).map(([, id]) => id))
    const addressed = [...ownerIds].flatMap((id) => rows.get(id) ?? [])
    if (myself && ownerIds.has(myself.id)) return undefined
    if (addressed.length > 0)
      return { ...attendee, fits: addressed, isSure: addressed.length === 1 }
    if (myself && folded(myself.name) === folded(name)) return undefined

    const namesakes = byName.get(folded(name)) ?? []
    const canonical = canonicalOrganisation(organisation)
    const there = canonical
      ? namesakes.filter(({ headline }) => canonicalOrganisation(headline).includes(canonical))
      : []
    if (there.length > 0) return { ...attendee, fits: there, isSure: there.length === 1 }
    // Of a namesake who is known to be elsewhere, nobody can tell.
    const isSure = namesakes.length === 1 && (!canonical || !namesakes[0]?.headline)
    return { ...attendee, fits: namesakes, isSure }
  }

  function ownersOf({ email }: Attendee) {
    if (!email) return []
    return owners.get(canonicalContact({ kind: 'email', value: email })) ?? []
  }
}
