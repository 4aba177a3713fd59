import type { FoundPerson } from './found.ts'
import type { Identities, Identity } from './identity.ts'
import type { KnownPerson } from './known.ts'
import { canonicalContacts } from './personChange.ts'

export interface AddedPerson {
  found: FoundPerson
  /** To be remembered for somebody without an address to be known by. */
  sourceKey: string | undefined
}

/** Who a row is about: somebody known, or somebody this import adds. */
export type Recognised =
  { kind: 'known'; person: KnownPerson } | { kind: 'added'; addition: AddedPerson }

/** Found people as known ones and new ones; rows about the same person become one. */
export function recognised(people: readonly FoundPerson[], identities: Identities<Recognised>) {
  const matched = new Map<KnownPerson, FoundPerson>()
  const added: AddedPerson[] = []

  for (const person of people) {
    const who = identities.find(person)
    if (who?.kind === 'known') {
      const before = matched.get(who.person)
      const said = before ? merged(before, person) : person
      matched.set(who.person, said)
      if (!isFixed(who.person)) identities.add(who, identityAfter(who.person, said))
    } else if (who) {
      who.addition.found = merged(who.addition.found, person)
      identities.add(who, identityOf(who.addition))
    } else {
      const addition = { found: person, sourceKey: identities.keyOf(person) }
      added.push(addition)
      identities.add({ kind: 'added', addition }, identityOf(addition))
    }
  }
  return { matched, added }
}

/** True for me and for who is in the trash: an import changes nothing about them. */
export function isFixed({ isMe, trashedAt }: KnownPerson): boolean {
  return isMe || trashedAt !== null
}

/** A known person as the import will leave them, so that later rows find who the next import would. */
function identityAfter(known: KnownPerson, found: FoundPerson): Identity {
  return {
    ...known,
    linkedin: known.linkedin ?? found.linkedin,
    birthday: known.birthday ?? found.birthday,
    contacts: [...known.contacts, ...canonicalContacts(found)],
  }
}

/** Within one file, two namesakes may have connected on one day: that alone makes them no twins. */
function identityOf({ found, sourceKey }: AddedPerson): Identity {
  const { name, linkedin, birthday } = found
  const contacts = canonicalContacts(found)
  return {
    name,
    linkedin,
    birthday,
    contacts,
    connectedOn: null,
    sourceKeys: sourceKey ? [sourceKey] : [],
  }
}

/** Two rows about one person as one: the first has the word, the second fills its gaps. */
function merged(first: FoundPerson, second: FoundPerson): FoundPerson {
  return {
    ...first,
    nickname: first.nickname || second.nickname,
    linkedin: first.linkedin ?? second.linkedin,
    organisation: first.organisation || second.organisation,
    title: first.title || (first.organisation ? '' : second.title),
    location: first.location || second.location,
    birthday: first.birthday ?? second.birthday,
    connectedOn: first.connectedOn ?? second.connectedOn,
    notes: first.notes || second.notes,
    photo: first.photo ?? second.photo,
    emails: [...first.emails, ...second.emails],
    phones: [...first.phones, ...second.phones],
    links: [...first.links, ...second.links],
    postal: [...first.postal, ...second.postal],
    tags: [...new Set([...first.tags, ...second.tags])],
  }
}
