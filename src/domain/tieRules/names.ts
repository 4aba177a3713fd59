import { folded } from '../name.ts'

/** One word is no name: too many people are called Maria. Beyond seven, no name is looked for. */
const [LEAST_WORDS, MOST_WORDS] = [2, 7]

/** Signs that stand within no name. */
const BETWEEN_NAMES = /[,;:!?()|\n]/

/**
 * Finds people by their whole names in a text, without case, accents and signs.
 *
 * A name that two people bear names neither. The work is proportional to the length of the text,
 * however many people there are.
 */
export function nameFinder(people: readonly { id: number; name: string }[]) {
  const idOf = new Map<string, number | undefined>()
  const firstWords = new Set<string>()
  for (const { id, name } of people) {
    const words = wordsOf(name)
    if (words.length < LEAST_WORDS || words.length > MOST_WORDS) continue
    firstWords.add(words[0] ?? '')
    const key = words.join(' ')
    idOf.set(key, idOf.has(key) ? undefined : id)
  }

  /** The ids of everybody the text names, in the order of the text. */
  return function namedIn(text: string): Set<number> {
    const named = new Set<number>()
    for (const phrase of text.split(BETWEEN_NAMES)) addNamed(wordsOf(phrase), named)
    return named
  }

  function addNamed(words: readonly string[], named: Set<number>): void {
    for (let at = 0; at < words.length;) {
      const length = firstWords.has(words[at] ?? '') ? longestName(words, at) : 0
      const id = idOf.get(words.slice(at, at + length).join(' '))
      if (id !== undefined) named.add(id)
      at += Math.max(length, 1)
    }
  }

  /** How many words the longest name has that begins there; 0 for none. */
  function longestName(words: readonly string[], at: number): number {
    for (let length = MOST_WORDS; length >= LEAST_WORDS; length -= 1)
      if (at + length <= words.length && idOf.has(words.slice(at, at + length).join(' ')))
        return length
    return 0
  }
}

function wordsOf(text: string): string[] {
  return folded(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
