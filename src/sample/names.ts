import type { Culture } from './cultures.ts'
import { FAMILY_NAMES } from './familyNames.ts'
import { GIVEN_NAMES } from './givenNames.ts'
import type { Random } from './random.ts'

export interface InventedName {
  name: string
  givenName: string
  familyName: string
}

/**
 * A name as people of that culture have it.
 *
 * @param taken names given so far; the new one is added, with a second given name where it is among them
 */
export function inventedName(random: Random, culture: Culture, taken: Set<string>): InventedName {
  const isWoman = random.chance(0.5)
  const { women, men } = GIVEN_NAMES[culture.language]
  const first = random.pick(isWoman ? women : men)
  const families = culture.pattern
    .replace(/[^F]/g, '')
    .split('')
    .map(() => familyNameFor(random.pick(FAMILY_NAMES[culture.language]), culture, isWoman))

  const plain = fullName(culture, first, families)
  const second = random.pick(isWoman ? women : men)
  const givenName = taken.has(plain)
    ? `${first}${culture.pattern === 'FG' ? '' : ' '}${second}`
    : first
  const name = fullName(culture, givenName, families)
  taken.add(name)
  return { name, givenName, familyName: families.join(' ') }
}

function fullName({ pattern }: Culture, givenName: string, families: readonly string[]): string {
  let next = 0
  return pattern.replace(/[FG]/g, (part) => (part === 'G' ? givenName : (families[next++] ?? '')))
}

/** Polish family names that are adjectives end differently for women. */
function familyNameFor(family: string, culture: Culture, isWoman: boolean): string {
  return isWoman && culture.language === 'pl' ? family.replace(/([scd]?[kc])i$/, '$1a') : family
}

/** Letters that are more than a Latin letter and its accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
}

/** The Latin letters and digits of a text, words joined by `-`; '' where it has none. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[łøđıßæ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
