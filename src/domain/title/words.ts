import { folded } from '../name.ts'

/** A word of a title, as it is compared, and where it stands in the title. */
export interface Word {
  text: string
  from: number
  to: number
  /** Titles name several jobs: which of those divided by | or a dash this word belongs to. */
  job: number
}

/** What stands for a comma, a bracket, a dash, and for both ends of a title. */
export const BREAK = '|'

/** The second gender, as in Leiter/in, Chef·fe, Director(a), Ingénieur(e). */
const OTHER_GENDER =
  /(?<=\p{L}{3})(?:[/:*_·•.]-?|\()(?:innen|in|euse|t?rice|ière|fe|ne|se|te|e|as?|o)\)?(?!\p{L})/giu
/** "(m/w/d)", "H/F", "f/m/x". */
const ANY_GENDER = /(?<!\p{L})\(?[mwfdxhi](?:\s?[/|]\s?[mwfdxhi])+\)?(?!\p{L})/giu
/** An abbreviation with points, two letters with &, a word, what parts two jobs, what parts one. */
const WORD = new RegExp(
  [
    /(?<short>(?:\p{L}\.){2,}\p{L}?(?!\p{L}))/u,
    /(?<pair>(?<!\p{L})\p{L}&\p{L}(?!\p{L}))/u,
    /(?<word>[\p{L}\p{M}\p{N}+]+|&)/u,
    /(?<jobs>[|•·;–—]|\s-\s)/u,
    /(?<part>[,:()@[\]]|\s\/\s)/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
)

/** After these a title tells where somebody works, or what they no longer are, or not yet. */
const NOT_THE_JOB = new Set([
  ...['at', 'bei', 'beim', 'chez', 'ex', 'former', 'formerly', 'previously', 'past', 'retired'],
  ...['ehemalige', 'ehemaliger', 'ehemals', 'ancien', 'ancienne', 'antiguo', 'antigua', 'aspiring'],
])

/**
 * The words of a title that tell what somebody does, with a break where one thought ends.
 *
 * What follows "at", "@" or "former" up to the next break is left out.
 */
export function jobWords(title: string): Word[] {
  const words: Word[] = [{ text: BREAK, from: 0, to: 0, job: 0 }]
  let job = 0
  let isJob = true
  const addBreak = (at: number) => words.push({ text: BREAK, from: at, to: at, job })

  for (const { 0: found, index, groups = {} } of withoutGenders(title).matchAll(WORD)) {
    const { short, pair, word, jobs } = groups
    if (jobs) job++
    if (!short && !pair && !word) {
      addBreak(index)
      isJob = found !== '@'
      continue
    }
    const text = found === '&' ? 'and' : folded(short ? found.replaceAll('.', '') : found)
    if (NOT_THE_JOB.has(text)) {
      addBreak(index)
      isJob = false
    }
    // "it" is a word of its own; only in capitals does it mean computers.
    if (isJob && (text !== 'it' || found === 'IT'))
      words.push({ text, from: index, to: index + found.length, job })
  }
  addBreak(title.length)
  return words
}

/** The same title with blanks for a second gender, so that every word keeps its place. */
function withoutGenders(title: string): string {
  const blank = (found: string) => ' '.repeat(found.length)
  return title.replace(ANY_GENDER, blank).replace(OTHER_GENDER, blank)
}
