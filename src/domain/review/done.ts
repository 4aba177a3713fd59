import { counted } from '../counted.ts'
import type { ReviewAnswer, ReviewAnswerKind } from './answer.ts'

/** What stands behind a count of one, and of several where that is another word. */
const WORDS: Record<ReviewAnswerKind, readonly [one: string, many?: string]> = {
  plan: ['planned'],
  done: ['done'],
  log: ['logged'],
  move: ['moved'],
  drop: ['dropped'],
  circle: ['circle changed', 'circles changed'],
  pause: ['let rest'],
  confirm: ['tie confirmed', 'ties confirmed'],
  reject: ['tie rejected', 'ties rejected'],
  'not now': ['left for another time'],
}

/** What was said, counted: "4 planned", "1 tie confirmed". */
export function doneInWords(answers: readonly ReviewAnswer[]): string[] {
  return Object.entries(WORDS).flatMap(([kind, [one, many = one]]) => {
    const count = answers.filter((answer) => answer.kind === kind).length
    return count > 0 ? [counted(count, one, many)] : []
  })
}
