import { canonicalContact } from './contact.ts'
import type { FoundPerson, Source } from './found.ts'
import type { KnownPerson } from './known.ts'
import { folded } from './name.ts'
import { canonicalOrganisation } from './organisation.ts'
import { birthdaysFit } from './partialDate.ts'

/** By what one person is told from another. */
export type Identity = Pick<
  KnownPerson,
  'name' | 'linkedin' | 'birthday' | 'connectedOn' | 'contacts' | 'sourceKeys'
>

/** By what somebody who took part in something is told from others. */
export type Addressed = Pick<FoundPerson, 'name' | 'linkedin' | 'emails' | 'phones' | 'birthday'>

/**
 * Finds out who a found person is.
 *
 * By LinkedIn address; the source's own name for the card, or, where there is no address, a row that
 * is word for word one imported before; e-mail or phone together with a fitting name; full name and
 * day of connection. Never by name alone. Different LinkedIn addresses or birthdays speak against it
 * whatever else fits.
 */
export interface Identities<Person> {
  find: (found: FoundPerson) => Person | undefined
  /** The same by addresses alone. */
  findByAddress: (said: Addressed) => Person | undefined
  /** From now on, this person can be found by this identity too, and it is the one that counts. */
  add: (person: Person, identity: Identity) => void
  /**
   * What the source calls this row; nothing where addresses say who it is.
   *
   * The same row twice in one file is two people: two keys.
   */
  keyOf: (found: FoundPerson) => string | undefined
}

export function openIdentities<Person>(source: Source): Identities<Person> {
  const index = new Map<string, Set<Person>>()
  const identities = new Map<Person, Identity>()
  const keyOf = rowKeys(source)

  const under = (key: string) => [...(index.get(key) ?? [])]
  function fits(person: Person, fit: (identity: Identity) => boolean): boolean {
    const identity = identities.get(person)
    return identity !== undefined && fit(identity)
  }

  function byAddress(said: Addressed): Person[] {
    return addressKeys(said)
      .flatMap(under)
      .filter((person) => fits(person, (identity) => namesFit(identity, said)))
  }

  function first(said: Addressed, candidates: () => Person[]): Person | undefined {
    const [bySlug] = said.linkedin === null ? [] : under(slugKey(said.linkedin))
    return (
      bySlug ??
      candidates().find((person) => fits(person, (identity) => !contradicts(identity, said)))
    )
  }

  return {
    find(found) {
      const key = keyOf(found)
      return first(found, () => [
        ...(key === undefined ? [] : under(key)),
        ...byAddress(found),
        ...(found.connectedOn ? under(connectionKey(found)) : []),
      ])
    },

    findByAddress: (said) => first(said, () => byAddress(said)),

    add(person, identity) {
      identities.set(person, identity)
      for (const key of keysOf(identity)) {
        const people = index.get(key)
        if (people) people.add(person)
        else index.set(key, new Set([person]))
      }
    },

    keyOf,
  }
}

const slugKey = (slug: string) => `linkedin ${slug}`

/** Everything an identity can be found under. */
function keysOf(identity: Identity): string[] {
  return [
    ...(identity.linkedin === null ? [] : [slugKey(identity.linkedin)]),
    ...(identity.connectedOn === null ? [] : [connectionKey(identity)]),
    ...identity.sourceKeys,
    ...identity.contacts
      .filter(({ kind }) => kind === 'email' || kind === 'phone')
      .map(({ kind, canonical }) => `${kind} ${canonical}`),
  ]
}

function addressKeys({ emails, phones }: Addressed): string[] {
  // A number may have been kept as it was written, before its country was known.
  const numbers = phones.flatMap((phone) => [phoneKey(phone), phoneKey({ ...phone, e164: null })])
  return [
    ...emails.map(({ value }) => `email ${canonicalContact({ kind: 'email', value })}`),
    // What holds no digit is nobody's number.
    ...numbers.filter(Boolean).map((number) => `phone ${number}`),
  ]
}

/** The canonical form under which a found phone number is stored. */
export function phoneKey({ value, e164 }: { value: string; e164: string | null }): string {
  return e164 ?? canonicalContact({ kind: 'phone', value })
}

function connectionKey({ name, connectedOn }: Pick<Identity, 'name' | 'connectedOn'>): string {
  return `connection ${folded(name)} ${connectedOn}`
}

/** Whether two names may be one person's: they share a word of more than a letter, or one is an address. */
function namesFit(a: { name: string }, b: { name: string }): boolean {
  if (a.name.includes('@') || b.name.includes('@')) return true
  const words = new Set(folded(a.name).split(' '))
  return folded(b.name)
    .split(' ')
    .some((word) => word.length > 1 && words.has(word))
}

function contradicts(identity: Identity, said: Addressed): boolean {
  if (identity.linkedin && said.linkedin && identity.linkedin !== said.linkedin) return true
  return (
    identity.birthday !== null &&
    said.birthday !== null &&
    !birthdaysFit(identity.birthday, said.birthday)
  )
}

function hasAddress({ linkedin, emails, phones }: FoundPerson): boolean {
  return linkedin !== null || emails.length + phones.length > 0
}

/** Names rows, and numbers the second and third of the same name. */
function rowKeys(source: Source): (found: FoundPerson) => string | undefined {
  const times = new Map<string, number>()
  const keys = new Map<FoundPerson, string>()
  return (found) => {
    if (found.sourceId === null && hasAddress(found)) return undefined
    const before = keys.get(found)
    if (before !== undefined) return before

    const key = rowKey(source, found)
    const count = (times.get(key) ?? 0) + 1
    times.set(key, count)
    const numbered = count > 1 ? `${key} #${count}` : key
    keys.set(found, numbered)
    return numbered
  }
}

function rowKey(source: Source, found: FoundPerson): string {
  if (found.sourceId) return `${source} id ${found.sourceId}`
  const row = [
    folded(found.name),
    found.connectedOn ?? '',
    folded(found.nickname),
    canonicalOrganisation(found.organisation),
    folded(found.title),
    folded(found.department),
    found.birthday ?? '',
    folded(found.location),
    ...found.postal.map(({ value }) => folded(value)),
  ]
  return `${source} row ${row.join('|')}`
}
