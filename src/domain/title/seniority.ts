import type { Seniority } from '../position.ts'
import { type LevelSign, SENIORITY_WORDS } from './seniorityWords.ts'
import { BREAK, type Word } from './words.ts'

/** What words of a title were found to say. */
export interface Found<T> {
  value: T
  /** Index of the first word. */
  at: number
  length: number
}

/** A seat on a board beside a job at the top counts less than the job. */
const RANK: Record<Seniority, number> = {
  intern: 8,
  junior: 1,
  senior: 2,
  lead: 3,
  manager: 4,
  director: 5,
  VP: 6,
  board: 6.5,
  'C-level': 7,
}

/**
 * The level a title names: the highest of several, but an intern of the management is an intern,
 * and a junior manager junior. The words "assistant" and "to" take away what belongs to the boss.
 */
export function seniorityOf(words: readonly Word[]): Found<Seniority> | undefined {
  const signs = signsOf(words)
  const levels = signs.filter(isLevel).filter((level) => !isOfBoss(words, signs, level))
  const highest = levels.toSorted((a, b) => RANK[b.value] - RANK[a.value])[0]
  const junior = levels.find(({ value }) => value === 'junior')
  if (highest && junior && RANK[highest.value] <= RANK.manager) return junior

  const student = signs.find(({ value }) => value === 'student')
  return highest ?? (student && { ...student, value: 'intern' })
}

function signsOf(words: readonly Word[]): Found<LevelSign>[] {
  const signs: Found<LevelSign>[] = []
  let at = 0
  while (at < words.length) {
    const found = SENIORITY_WORDS(words, at)
    if (found) signs.push({ ...found, at })
    at += found ? stepOver(words, at, found.length) : 1
  }
  return signs
}

/** A break that closes one entry may open the next. */
function stepOver(words: readonly Word[], at: number, length: number): number {
  return length > 1 && words[at + length - 1]?.text === BREAK ? length - 1 : length
}

function isLevel(sign: Found<LevelSign>): sign is Found<Seniority> {
  return sign.value in RANK
}

function isOfBoss(
  words: readonly Word[],
  signs: readonly Found<LevelSign>[],
  level: Found<Seniority>,
): boolean {
  return signs.some(({ value, at }) => {
    if (value === 'assistant')
      return (
        RANK[level.value] > RANK.lead && level.value !== 'intern' && !isParted(words, at, level.at)
      )
    if (value === 'to') return at < level.at && !isParted(words, at, level.at)
    return value === 'assistant to' && at < level.at && words[at]?.job === words[level.at]?.job
  })
}

function isParted(words: readonly Word[], one: number, other: number): boolean {
  const [from, to] = [Math.min(one, other), Math.max(one, other)]
  return words.slice(from + 1, to).some(({ text }) => text === BREAK)
}
