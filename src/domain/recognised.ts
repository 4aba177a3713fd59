import type { FoundPerson, Source } from './found.ts'
import { type Identities, type Identity, openIdentities } from './identity.ts'
import type { KnownPerson } from './known.ts'
import { canonicalContacts, newContacts } from './personChange.ts'

export interface AddedPerson {
  found: FoundPerson
  /** To be remembered for somebody without an address to be known by. */
  sourceKey: string | undefined
}

/** Who a row is about: somebody known, or somebody this import adds. */
export type Recognised =
  { kind: 'known'; person: KnownPerson } | { kind: 'added'; addition: AddedPerson }

/** Who the rows of an import are about. */
export interface Recognition {
  matched: Map<KnownPerson, FoundPerson>
  added: AddedPerson[]
  identities: Identities<Recognised>
}

/** A row may make two people of an earlier one into one, and that a third; more than this is chance. */
const MOST_ROUNDS = 5

/**
 * Found people as known ones and new ones; rows about the same person become one.
 *
 * A late row can tell who an early one was about. So the rows are gone through again, with all that
 * was learnt, until each is about whom it was about before: then the next import finds the same.
 */
export function recognised(
  source: Source,
  people: readonly FoundPerson[],
  known: readonly KnownPerson[],
): Recognition {
  const file = known.map((person): Recognised => ({ kind: 'known', person }))
  let last = round(source, people, new Map(file.map((who) => [who, undefined])))
  for (let rounds = 1; mayChange(last, people) && rounds < MOST_ROUNDS; rounds += 1) {
    const { whos, said } = last
    const everybody = new Set([...file, ...said.keys()])
    last = round(source, people, new Map([...everybody].map((who) => [who, said.get(who)])))
    if (last.whos.every((who, row) => who === whos[row])) break
  }

  const matched = new Map<KnownPerson, FoundPerson>()
  const added: AddedPerson[] = []
  for (const [who, found] of last.said) {
    if (who.kind === 'known') matched.set(who.person, found)
    else {
      who.addition.found = found
      added.push(who.addition)
    }
  }
  return { matched, added, identities: last.identities }
}

interface Round {
  /** Whom each row is about. */
  whos: Recognised[]
  said: Map<Recognised, FoundPerson>
  identities: Identities<Recognised>
}

/** Goes through all rows once, knowing what `before` says about everybody. */
function round(
  source: Source,
  people: readonly FoundPerson[],
  before: ReadonlyMap<Recognised, FoundPerson | undefined>,
): Round {
  const identities = openIdentities<Recognised>(source)
  for (const [who, found] of before) identities.add(who, identityOf(who, found))

  const said = new Map<Recognised, FoundPerson>()
  const whos = people.map((row) => {
    const who: Recognised = identities.find(row) ?? {
      kind: 'added',
      addition: { found: row, sourceKey: identities.keyOf(row) },
    }
    const earlier = said.get(who)
    const all = earlier ? merged(earlier, row) : row
    said.set(who, all)
    identities.add(who, identityOf(who, all))
    return who
  })
  return { whos, said, identities }
}

/**
 * Where each row is about somebody else, says nothing new of whom it knows, and fits nobody better
 * who was added after it, no row tells of another.
 */
function mayChange(last: Round, people: readonly FoundPerson[]): boolean {
  const { whos, said } = last
  return (
    said.size < whos.length ||
    [...said].some(([who, found]) => tellsMore(who, found)) ||
    fitsLaterOnes(last, people)
  )
}

function fitsLaterOnes({ whos, identities }: Round, people: readonly FoundPerson[]): boolean {
  if (whos.every(({ kind }) => kind === 'known')) return false
  return people.some((row, index) => {
    const who = whos[index]
    return who?.kind === 'known' && identities.find(row) !== who
  })
}

function tellsMore(who: Recognised, found: FoundPerson): boolean {
  if (who.kind === 'added') return false
  const { linkedin, birthday, connectedOn } = who.person
  const isFilled =
    (!linkedin && found.linkedin) ||
    (!birthday && found.birthday) ||
    (!connectedOn && found.connectedOn)
  return Boolean(isFilled) || newContacts(who.person, found).length > 0
}

/** True for me and for who is in the trash: an import changes nothing about them. */
export function isFixed({ isMe, trashedAt }: KnownPerson): boolean {
  return isMe || trashedAt !== null
}

/** Somebody as the import will leave them. */
function identityOf(who: Recognised, found: FoundPerson | undefined): Identity {
  if (who.kind === 'added') return addedIdentity(found ?? who.addition.found, who.addition)
  const { person } = who
  if (!found || isFixed(person)) return person
  return {
    ...person,
    linkedin: person.linkedin ?? found.linkedin,
    birthday: person.birthday ?? found.birthday,
    connectedOn: person.connectedOn ?? found.connectedOn,
    contacts: [...person.contacts, ...newContacts(person, found)],
  }
}

/** Within one file, two namesakes may have connected on one day: that alone makes them no twins. */
function addedIdentity(found: FoundPerson, { sourceKey }: AddedPerson): Identity {
  const { name, linkedin, birthday } = found
  const contacts = canonicalContacts(found)
  const sourceKeys = sourceKey ? [sourceKey] : []
  return { name, linkedin, birthday, contacts, connectedOn: null, sourceKeys }
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
