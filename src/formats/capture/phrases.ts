import { folded } from '#domain/name'
import { isAt, type Token } from './tokens.ts'

/** A phrase of a list, and what it means. */
export interface Phrase<Meaning> {
  words: readonly string[]
  meaning: Meaning
}

/** Finds the longest phrase of a list that begins at a place. */
export type PhraseBook<Meaning> = (
  tokens: readonly Token[],
  at: number,
) => { meaning: Meaning; length: number; text: string } | undefined

/** Makes lists of phrases, divided by commas, ready to be looked up. */
export function phraseBook<Meaning>(
  lists: readonly (readonly [meaning: Meaning, list: string])[],
): PhraseBook<Meaning> {
  const byFirst = new Map<string, Phrase<Meaning>[]>()
  for (const [meaning, list] of lists)
    for (const text of list.split(',')) {
      const words = folded(text).split(' ')
      const first = words[0] ?? ''
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, meaning }])
    }
  for (const phrases of byFirst.values())
    phrases.sort((one, other) => other.words.length - one.words.length)

  return (tokens, at) => {
    const found = byFirst.get(tokens[at]?.plain ?? '')?.find(({ words }) => isAt(tokens, at, words))
    return (
      found && { meaning: found.meaning, length: found.words.length, text: found.words.join(' ') }
    )
  }
}

/** A list of single words, divided by blanks. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(folded(list).split(' '))
}
