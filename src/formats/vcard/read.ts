import type { FoundPerson, Problem } from '#domain/found'
import { beginsCard, withAgentsAsText } from './agent.ts'
import { type Card, cards } from './card.ts'
import { lines } from './lines.ts'
import { octets } from './octets.ts'
import { isGroup, personOf } from './person.ts'
import { propertyOf } from './property.ts'
import type { Report } from './report.ts'

/** Bytes in which the first card has to begin; before it there may be blank rows only. */
const MAX_START_OCTETS = 4_096

const FAULTS: Record<NonNullable<Card['fault']>, string> = {
  MISSING_END: 'has no END:VCARD; what stood before the next card was read',
  CARD_TOO_LARGE: 'is larger than 10 MiB and was skipped',
  TOO_MANY_PROPERTIES: 'has more than 1,000 properties and was skipped',
}

/**
 * The people in a file of vCards, of version 2.1, 3.0 or 4.0, also mixed.
 *
 * No card that cannot be read keeps another from being read. Nothing is fetched.
 *
 * @param file the name to give in places and problems
 * @param country whose telephone numbers are written without a prefix, `DE`; '' for none
 * @see vCard 2.1 (versit Consortium, 1996), RFC 2426, RFC 6350
 */
export function readVcards(
  file: string,
  bytes: Uint8Array,
  country = '',
): { people: FoundPerson[]; problems: Problem[] } {
  const people: FoundPerson[] = []
  const problems: Problem[] = []
  const report: Report = (code, line, message) => problems.push({ file, line, code, message })

  const properties = Iterator.from(lines(octets(bytes))).map(propertyOf)
  for (const card of cards(withAgentsAsText(properties), report)) {
    const person = personIn(card, file, country, report)
    if (person) people.push(person)
  }

  return { people, problems }
}

/** Whether a file holds vCards, by its first line. */
export function looksLikeVcard(bytes: Uint8Array): boolean {
  const start = octets(bytes.subarray(0, MAX_START_OCTETS))
  const [first] = lines(start)
  return first !== undefined && beginsCard(propertyOf(first))
}

function personIn(card: Card, file: string, country: string, report: Report): FoundPerson | null {
  if (isGroup(card)) {
    report('GROUP_CARD', card.line, 'A card that stands for a group of people was skipped.')
    return null
  }

  const isRefused = card.fault === 'CARD_TOO_LARGE' || card.fault === 'TOO_MANY_PROPERTIES'
  const person = personOf(card, file, country, isRefused ? () => {} : report)
  if (card.fault) {
    const name = person.name === '' ? 'A card without a name' : `“${person.name}”`
    report(card.fault, card.line, `${name} ${FAULTS[card.fault]}.`)
  }
  if (isRefused) return null

  if (person.name !== '') return person
  report('NO_NAME', card.line, 'A card without any name was skipped.')
  return null
}
