import type { JobFunction, Seniority } from '../position.ts'
import { FUNCTION_WORDS, type FunctionSign } from './functionWords.ts'
import type { Lexicon } from './lexicon.ts'
import { type Found, seniorityOf } from './seniority.ts'
import { BREAK, jobWords, type Word } from './words.ts'

/** What a title seems to say, each with the words of the title it was read from. */
export interface TitleReading {
  seniority: { value: Seniority; words: string } | null
  function: { value: JobFunction; words: string } | null
}

/**
 * Level and function as the title of a position names them, in English, German, French or Spanish.
 *
 * Null where no word says anything; `other` is never read, it is for the user to say. What is read
 * is a guess: it is right for nine in ten plain English titles, and for fewer in other languages.
 * Of a very long title the beginning is read.
 */
export function readTitle(title: string): TitleReading {
  const words = jobWords(title.slice(0, READ_LETTERS))
  return {
    seniority: quoted(title, words, seniorityOf(words)),
    function: quoted(title, words, functionOf(words)),
  }
}

const READ_LETTERS = 300

/** Whether somebody of this level decides whom an organisation hires: director and above. */
export function isDecisionMaker(seniority: Seniority | null): boolean {
  return seniority !== null && DECIDING.has(seniority)
}

const DECIDING = new Set<Seniority>(['director', 'VP', 'C-level', 'board'])

function functionOf(words: readonly Word[]): Found<JobFunction> | undefined {
  const silent = new Set<number>()
  for (const lexicon of FUNCTION_WORDS) {
    const found = firstNamed(words, lexicon, silent)
    if (found) return found
  }
  return undefined
}

/** The first function named; words that only look like one are added to those that are silent. */
function firstNamed(
  words: readonly Word[],
  lexicon: Lexicon<FunctionSign>,
  silent: Set<number>,
): Found<JobFunction> | undefined {
  for (const at of words.keys()) {
    const found = silent.has(at) ? undefined : lexicon(words, at)
    if (!found) continue
    if (found.value !== 'role') return { value: found.value, at, length: found.length }
    for (let index = at; index < at + found.length; index++) silent.add(index)
  }
  return undefined
}

function quoted<T>(title: string, words: readonly Word[], found: Found<T> | undefined) {
  if (!found) return null
  const meant = words.slice(found.at, found.at + found.length).filter(({ text }) => text !== BREAK)
  return { value: found.value, words: title.slice(meant[0]?.from, meant.at(-1)?.to) }
}
