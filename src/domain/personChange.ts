import type { Day } from './day.ts'
import type { FoundPerson, Source } from './found.ts'
import { canonicalContact } from './contact.ts'
import { phoneKey } from './identity.ts'
import type { KnownPerson } from './known.ts'
import { folded } from './name.ts'
import { canonicalOrganisation } from './organisation.ts'
import { parsePartialDate } from './partialDate.ts'
import { partialDateInWords } from './partialDateParts.ts'
import type { ContactKind } from './person.ts'
import { headlineOf } from './position.ts'

/** A contact with the form under which two spellings of it are one. */
export interface CanonicalContact {
  kind: ContactKind
  value: string
  label: string
  canonical: string
}

/** Texts an import fills in where nothing is known; what the user wrote always stays. */
const FILLED = [
  'givenName',
  'familyName',
  'nickname',
  'suffix',
  'pronouns',
  'location',
  'linkedin',
  'birthday',
  'connectedOn',
] as const satisfies (keyof KnownPerson & keyof FoundPerson)[]

type Filled = Partial<Pick<FoundPerson, (typeof FILLED)[number]>>

/** What an import adds to somebody who is known. */
export interface PersonChange {
  fields: Filled & { disconnectedOn?: Day | null }
  contacts: CanonicalContact[]
  /** True if the found organisation or title becomes the current position. */
  hasPosition: boolean
  /** True if there were others before; a current one becomes history. */
  moved: boolean
  tags: string[]
  note: string
  photo: FoundPerson['photo']
  /** In words, "CTO at Nimbus → CEO at Acme". */
  words: string[]
}

/** What a found person adds to the known one; nothing if all of it is known. */
export function personChange(
  source: Source,
  known: KnownPerson,
  found: FoundPerson,
): PersonChange | undefined {
  const fields = filledFields(known, found)
  const contacts = newContacts(known, found)
  const hasPosition = isNewPosition(source, known, found)
  const moved = hasPosition && known.positions.length > 0
  // What the user took away or rewrote would come back with every import.
  const tags = known.tags.length > 0 ? [] : found.tags
  const note = known.notes.length > 0 ? '' : found.notes
  const photo = known.hasPhoto ? null : found.photo
  const words = [
    ...(hasPosition
      ? [moved ? `${known.headline || 'No position'} → ${headlineOf(found)}` : headlineOf(found)]
      : []),
    ...Object.entries(fields).map(
      ([field, value]) => `${FIELD_WORDS[field] ?? field}: ${valueInWords(value)}`,
    ),
    ...contacts.map(({ value }) => value),
    ...tags.map((tag) => `Tag: ${tag}`),
    ...(note ? ['A note'] : []),
    ...(photo ? ['A photo'] : []),
  ]
  return words.length > 0
    ? { fields, contacts, hasPosition, moved, tags, note, photo, words }
    : undefined
}

const FIELD_WORDS: Readonly<Record<string, string>> = {
  givenName: 'Given name',
  familyName: 'Family name',
  nickname: 'Nickname',
  suffix: 'Suffix',
  pronouns: 'Pronouns',
  location: 'Location',
  linkedin: 'LinkedIn',
  birthday: 'Birthday',
  connectedOn: 'Connected on',
  disconnectedOn: 'Gone from LinkedIn',
}

function valueInWords(value: string | null): string {
  if (value === null) return 'none'
  const date = parsePartialDate(value)
  return date ? partialDateInWords(date) : value
}

function filledFields(known: KnownPerson, found: FoundPerson): PersonChange['fields'] {
  // What was called by an address for want of a name has no given name.
  const empty = FILLED.filter(
    (field) => !known[field] && found[field] && !found[field].includes('@'),
  )
  const fields: PersonChange['fields'] = Object.fromEntries(
    empty.map((field) => [field, found[field]]),
  )
  // Back among the connections.
  return known.disconnectedOn && found.connectedOn ? { ...fields, disconnectedOn: null } : fields
}

/** All contacts of a found person in canonical form, each once. */
export function canonicalContacts(found: FoundPerson): CanonicalContact[] {
  const all: CanonicalContact[] = [
    ...found.emails.map((contact) => withCanonical('email', contact)),
    ...found.phones.map((phone) => ({
      ...withCanonical('phone', phone),
      canonical: phoneKey(phone),
    })),
    ...found.links.map((contact) => withCanonical('link', contact)),
    ...found.postal.map((contact) => withCanonical('postal', contact)),
  ]
  return [
    ...new Map(all.map((contact) => [`${contact.kind} ${contact.canonical}`, contact])).values(),
  ]
}

function withCanonical(
  kind: ContactKind,
  { value, label }: { value: string; label: string },
): CanonicalContact {
  return { kind, value, label, canonical: canonicalContact({ kind, value }) }
}

/** Those contacts of a found person that are not known yet. */
export function newContacts(known: KnownPerson, found: FoundPerson): CanonicalContact[] {
  const present = new Set(known.contacts.map(({ kind, canonical }) => `${kind} ${canonical}`))
  // A number that is there as it is written may have been kept before its country was known.
  return canonicalContacts(found).filter(
    (contact) =>
      !present.has(`${contact.kind} ${contact.canonical}`) &&
      !present.has(`${contact.kind} ${canonicalContact(contact)}`),
  )
}

/**
 * Whether what was found is a new position.
 *
 * LinkedIn says where somebody is now. Other sources grow old in a drawer: a position of theirs
 * that is already in the person's history is no news.
 */
function isNewPosition(source: Source, known: KnownPerson, found: FoundPerson): boolean {
  if (!found.organisation && !found.title) return false
  const compared = known.positions.filter(({ isCurrent }) => isCurrent || source !== 'linkedin')
  return !compared.some((position) => samePosition(position, found))
}

function samePosition(
  position: { title: string; organisation: string },
  found: { title: string; organisation: string },
): boolean {
  return (
    canonicalOrganisation(position.organisation) === canonicalOrganisation(found.organisation) &&
    folded(position.title) === folded(found.title)
  )
}
