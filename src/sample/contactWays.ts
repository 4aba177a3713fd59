import { plainWords } from './names.ts'
import type { Random } from './random.ts'
import type { SamplePerson } from './shape.ts'

/**
 * Beginnings of numbers that regulators keep for fiction, and how many digits follow, by country.
 *
 * @see Bundesnetzagentur "Rufnummern für Medienproduktionen", Ofcom "Numbers for drama use",
 *   ARCEP decision 2018-0881, PTS "Telefonnummer för användning i böcker och filmer", NANPA 555-01XX
 */
const FICTIONAL_NUMBERS: Readonly<Record<string, { start: string; digits: number }>> = {
  Germany: { start: '+49 30 23125', digits: 3 },
  'United Kingdom': { start: '+44 7700 900', digits: 3 },
  France: { start: '+33 6 39 98 ', digits: 4 },
  Sweden: { start: '+46 70 174 06 9', digits: 1 },
  'United States': { start: '+1 212 555 01', digits: 2 },
}

const MAIL_HOSTS = ['post.example', 'mail.example', 'letters.example', 'brieftaube.example']

/**
 * Ways to reach an invented person, none of which reaches anybody.
 *
 * @param domain of the organisation where the person is now; nothing where there is none
 * @param taken addresses given so far; the new ones are added
 * @param index tells namesakes apart
 */
export function inventedContacts(
  random: Random,
  person: { name: string; location: string },
  { domain, taken, index }: { domain: string | undefined; taken: Set<string>; index: number },
): SamplePerson['contacts'] {
  const contacts: SamplePerson['contacts'] = []
  const box = plainWords(person.name).replaceAll('-', '.') || 'contact'

  function addEmail(host: string, label: string) {
    const plain = `${box}@${host}`
    const value = taken.has(plain) ? `${box}.${index}@${host}` : plain
    taken.add(value)
    contacts.push({ kind: 'email', value, label })
  }

  if (domain !== undefined && random.chance(0.5)) addEmail(domain, 'Work')
  if (random.chance(0.3)) addEmail(random.pick(MAIL_HOSTS), 'Home')

  const number = FICTIONAL_NUMBERS[person.location.split(', ').at(-1) ?? '']
  if (number && random.chance(0.4)) {
    const digits = String(random.integer(0, 10 ** number.digits - 1)).padStart(number.digits, '0')
    contacts.push({ kind: 'phone', value: number.start + digits, label: 'Mobile' })
  }
  if (random.chance(0.08)) {
    contacts.push({ kind: 'link', value: `https://${box}.${index}.example`, label: 'Website' })
  }
  return contacts
}

/** A LinkedIn slug with a tail that tells invented people from real ones, different for each index. */
export function inventedSlug(name: string, index: number): string {
  // An odd factor permutes the 32-bit numbers (Knuth, TAOCP 3, 6.4), so no two tails are equal.
  const tail = (Math.imul(index, 0x9e3779b1) >>> 0).toString(16)
  const words = plainWords(name) || name.replace(/\s+/g, '-').toLowerCase().normalize('NFC')
  return `${words}-ex${tail}`
}
