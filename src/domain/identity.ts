import { canonicalContact } from './contact.ts'
import type { FoundPerson, Source } from './found.ts'
import type { KnownPerson } from './known.ts'
import { folded } from './name.ts'
import { canonicalOrganisation } from './organisation.ts'

/** By what one person is told from another. */
export type Identity = Pick<
  KnownPerson,
  'name' | 'linkedin' | 'birthday' | 'connectedOn' | 'contacts' | 'sourceKeys'
>

/**
 * Finds out who a found person is.
 *
 * By LinkedIn address; the source's own name for the card; e-mail or phone together with a fitting
 * name; for connections without address by full name and day of connection; else by a row that is
 * word for word one imported before. Never by name alone. Different LinkedIn addresses or birthdays
 * speak against it whatever else fits.
 */
export interface Identities<Person> {
  find: (found: FoundPerson) => Person | undefined
  /** From now on, this person is among those who can be found. */
  add: (person: Person, identity: Identity) => void
  /** What the source calls this row. The same row twice in one file is two people: two keys. */
  keyOf: (found: FoundPerson) => string
}

export function openIdentities<Person>(source: Source): Identities<Person> {
  const index = new Map<string, [Person, Identity][]>()
  const keys = rowKeys(source)

  return {
    find(found) {
      const [bySlug] = found.linkedin === null ? [] : (index.get(slugKey(found.linkedin)) ?? [])
      if (bySlug) return bySlug[0]

      const candidates = [
        ...(index.get(keys(found)) ?? []),
        ...(found.connectedOn ? (index.get(connectionKey(found)) ?? []) : []),
        ...addressKeys(found)
          .flatMap((key) => index.get(key) ?? [])
          .filter(([, identity]) => namesFit(identity, found)),
      ]
      return candidates.find(([, identity]) => !contradicts(identity, found))?.[0]
    },

    add(person, identity) {
      for (const key of keysOf(identity)) {
        const list = index.get(key)
        if (list) list.push([person, identity])
        else index.set(key, [[person, identity]])
      }
    },

    keyOf: keys,
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

function addressKeys({ emails, phones }: FoundPerson): string[] {
  return [
    ...emails.map(({ value }) => `email ${canonicalContact({ kind: 'email', value })}`),
    ...phones.map((phone) => `phone ${phoneKey(phone)}`),
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

function contradicts(identity: Identity, found: FoundPerson): boolean {
  if (identity.linkedin && found.linkedin && identity.linkedin !== found.linkedin) return true
  const [known, said] = [identity.birthday, found.birthday]
  return known !== null && said !== null && known.slice(-5) !== said.slice(-5)
}

/** Names rows, and numbers the second and third of the same name. */
function rowKeys(source: Source): (found: FoundPerson) => string {
  const times = new Map<string, number>()
  const keys = new Map<FoundPerson, string>()
  return (found) => {
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
