import { actionAt } from './actionWords.ts'
import { AND } from './smallWords.ts'
import { endsThought, type Token } from './tokens.ts'

/** Pieces of a line between its commas and ends of thoughts. */
export interface Part {
  tokens: Token[]
  /** True where a new thought begins with it. */
  isNewThought: boolean
}

/** The line at its commas, its ends of sentences, and at "and" before something to do; brackets stay whole. */
export function partsOf(tokens: readonly Token[]): Part[] {
  const parts: Part[] = []
  let part: Part = { tokens: [], isNewThought: true }
  let depth = 0
  tokens.forEach((token, at) => {
    if (token.text === '(') depth += 1
    if (token.text === ')') depth = Math.max(0, depth - 1)
    const endsHere = depth === 0 && endsThought(tokens, at)
    const isComma = depth === 0 && token.text === ','
    const isJoint = AND.has(token.plain) && isClearAction(tokens, at + 1)
    if (!endsHere && !isComma && !isJoint) {
      part.tokens.push(token)
      return
    }
    if (part.tokens.length > 0) parts.push(part)
    part = { tokens: [], isNewThought: endsHere }
  })
  if (part.tokens.length > 0) parts.push(part)
  return parts
}

function isClearAction(tokens: readonly Token[], at: number): boolean {
  const found = actionAt(tokens, at)
  const isCapital = /^\p{Lu}/u.test(tokens[at]?.text ?? '')
  return found !== undefined && !isCapital
}
