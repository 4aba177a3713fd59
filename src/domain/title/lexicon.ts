import { folded } from '../name.ts'
import { BREAK, type Word } from './words.ts'

/** The longest entry that begins at a word, and how many words it takes. */
export type Lexicon<T> = (
  words: readonly Word[],
  at: number,
) => { value: T; length: number } | undefined

interface Entry<T> {
  value: T
  words: readonly Pattern[]
  letters: number
}

interface Pattern {
  text: string
  fits: (word: string) => boolean
}

/**
 * A list of words and what they mean, made ready to be looked up.
 *
 * Entries are divided by commas. In an entry `lead*` is a word that begins so, `*leiter` one that
 * ends so, `*vertrieb*` one that has it inside, `?` any one word, and `|` a break or an end.
 * An umlaut is found as ae, oe or ue too. Of entries that fit, the one of most words wins, and
 * of those the one of most letters.
 */
export function lexicon<T>(lists: readonly (readonly [T, string])[]): Lexicon<T> {
  const whole = new Map<string, Entry<T>[]>()
  const beginnings = new Map<string, Entry<T>[]>()
  const endings = new Map<string, Entry<T>[]>()
  const insides: Entry<T>[] = []

  for (const entry of lists.flatMap(([value, list]) => entriesOf(value, list))) {
    const first = entry.words[0]?.text ?? ''
    const bare = first.replaceAll('*', '')
    if (first.startsWith('*') && first.endsWith('*')) insides.push(entry)
    else if (first.startsWith('*')) add(endings, bare.slice(-KEY), entry)
    else if (first.endsWith('*')) add(beginnings, bare.slice(0, KEY), entry)
    else add(whole, first, entry)
  }

  const hasInside = anyOf(insides)

  return (words, at) => {
    const text = words[at]?.text ?? ''
    let best: Entry<T> | undefined
    const look = (entries: readonly Entry<T>[] | undefined) => {
      if (entries)
        for (const entry of entries)
          if (stands(entry, words, at) && isLonger(entry, best)) best = entry
    }
    look(whole.get(text))
    look(beginnings.get(text.slice(0, KEY)))
    look(endings.get(text.slice(-KEY)))
    if (hasInside.test(text)) look(insides)
    return best && { value: best.value, length: best.words.length }
  }
}

/** Asked once for each word, as most have none of these inside. */
function anyOf(entries: readonly Entry<unknown>[]): RegExp {
  const texts = entries.map(({ words }) => words[0]?.text.replaceAll('*', ''))
  return texts.length ? new RegExp(texts.join('|'), 'u') : /(?!)/
}

/** Letters by which beginnings and endings are kept; none may be shorter. */
const KEY = 3

function entriesOf<T>(value: T, list: string): Entry<T>[] {
  return list.split(',').flatMap((written) =>
    [...new Set([folded(written), folded(spelledOut(written))])].map((entry) => ({
      value,
      words: entry.split(' ').map(patternOf),
      letters: entry.replaceAll('*', '').length,
    })),
  )
}

function spelledOut(text: string): string {
  return text.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')
}

function add<T>(entries: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const known = entries.get(key)
  if (known) known.push(entry)
  else entries.set(key, [entry])
}

function isLonger<T>(entry: Entry<T>, best: Entry<T> | undefined): boolean {
  if (!best) return true
  if (entry.words.length !== best.words.length) return entry.words.length > best.words.length
  return entry.letters > best.letters
}

function stands<T>(entry: Entry<T>, words: readonly Word[], at: number): boolean {
  return entry.words.every(({ fits }, index) => {
    const word = words[at + index]
    return word !== undefined && fits(word.text)
  })
}

function patternOf(text: string): Pattern {
  const bare = text.replaceAll('*', '')
  if (text === '?') return { text, fits: (word) => word !== BREAK }
  if (text.startsWith('*') && text.endsWith('*'))
    return { text, fits: (word) => word.includes(bare) }
  if (text.endsWith('*')) return { text, fits: (word) => word.startsWith(bare) }
  if (text.startsWith('*')) return { text, fits: (word) => word.endsWith(bare) }
  return { text, fits: (word) => word === text }
}
