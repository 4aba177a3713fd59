import type { KnownNames, Span } from './reading.ts'
import { actionAt } from './actionWords.ts'
import { isGathering, kindAt } from './kindWords.ts'
import {
  AND,
  FROM,
  HONORIFICS,
  isPlaceWord,
  NO_NAME,
  PARTICLES,
  topicAt,
  WITH,
} from './smallWords.ts'
import { endsThought, type Token } from './tokens.ts'

/** A name that begins at a place. */
export interface FoundName extends Span {
  name: string
  /** The place after it. */
  next: number
  /** True for a name written in small letters. */
  isSmall: boolean
}

const MOST_WORDS = 5

/**
 * The name that begins at a place, or nothing.
 *
 * @param allowsSmall whether a name may be written in small letters, as after "with"
 */
export function nameAt(
  tokens: readonly Token[],
  at: number,
  known: KnownNames,
  { allowsSmall = false } = {},
): FoundName | undefined {
  if (tokens[at]?.kind !== 'word') return undefined
  const familiar = familiarNameAt(tokens, at, known)
  if (familiar) return familiar
  if (isCapital(tokens[at])) return isOtherWord(tokens, at) ? undefined : capitalName(tokens, at)
  return allowsSmall ? smallName(tokens, at) : undefined
}

/** The words of a place or an organisation that begin there: capitals, numbers, what joins them. */
export function properWordsAt(tokens: readonly Token[], at: number): number {
  let end = at
  while (end < tokens.length && end - at < 8) {
    const token = tokens[end]
    if (token?.kind !== 'word') {
      if (token?.text === '&' && end > at && isCapital(tokens[end + 1])) end += 1
      else break
    } else if (isCapital(token) || (end > at && /^\p{N}/u.test(token.text))) end += 1
    else if (end > at && PARTICLES.has(token.plain) && isCapital(tokens[end + 1])) end += 1
    else if (end > at && isGathering(token.text)) end += 1
    else break
  }
  return end
}

/** The line from one place to another, as it was written. */
export function textBetween(
  line: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): string {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return first && last && to > from ? line.slice(first.from, last.to) : ''
}

export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^(?:[dDlL]['’])?[\p{Lu}\p{Lt}\p{Lo}]/u.test(token.text)
}

/** Where a name, a clause or the line ends. */
export function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return true
  if (token.kind === 'day' || endsThought(tokens, at) || /^[,:()@]$/.test(token.text)) return true
  const isJoint = [AND, WITH, FROM].some((words) => words.has(token.plain))
  return isJoint || isPlaceWord(token) || topicAt(tokens, at) !== undefined
}

/** The longest name of somebody in the file; a name of one word counts only where it is written as one. */
function familiarNameAt(
  tokens: readonly Token[],
  at: number,
  known: KnownNames,
): FoundName | undefined {
  for (let length = Math.min(4, tokens.length - at); length > 1; length -= 1) {
    const words = tokens.slice(at, at + length)
    if (words.some(({ kind }) => kind !== 'word')) continue
    const name = words.map(({ text }) => text).join(' ')
    if (known.isPerson(name)) return found(tokens, at, at + length, !isCapital(words[0]))
  }
  return undefined
}

function capitalName(tokens: readonly Token[], at: number): FoundName | undefined {
  let end = at
  while (end < tokens.length && end - at < MOST_WORDS) {
    const token = tokens[end]
    if (token?.kind !== 'word') break
    if (isCapital(token) && (end === at || !isOtherWord(tokens, end))) end += 1
    else if (end > at && isParticle(tokens, end)) end += 1
    else break
  }
  const isOnlyHonour = end - at === 1 && HONORIFICS.has(tokens[at]?.plain ?? '')
  return end > at && !isOnlyHonour ? found(tokens, at, end, false) : undefined
}

/** "van" in "Jonas van der Berg": a name goes on behind it. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  let end = at
  while (PARTICLES.has(tokens[end]?.plain ?? '') && end - at < 3) end += 1
  return end > at && isCapital(tokens[end]) && !AND.has(tokens[at]?.plain ?? '')
}

function smallName(tokens: readonly Token[], at: number): FoundName | undefined {
  if (!isSmallNameWord(tokens, at)) return undefined
  const isLong = isSmallNameWord(tokens, at + 1) && isBoundary(tokens, at + 2)
  return found(tokens, at, at + (isLong ? 2 : 1), true)
}

function isSmallNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || !/^\p{L}[\p{L}\p{M}'’-]*\.?$/u.test(token.text)) return false
  return !NO_NAME.has(token.plain) && !isOtherWord(tokens, at)
}

/** A word that tells what happened or what to do, though it may begin with a capital. */
function isOtherWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return true
  if (NO_NAME.has(token.plain) && !isNameToo(token)) return true
  if (topicAt(tokens, at) || WITH.has(token.plain)) return true
  return kindAt(tokens, at) !== undefined || actionAt(tokens, at) !== undefined
}

/** "Will" and "May" in the middle of a line. */
function isNameToo({ text, from }: Token): boolean {
  return from > 0 && /^(?:Will|May|Do|So|Art)$/.test(text)
}

function found(tokens: readonly Token[], at: number, next: number, isSmall: boolean): FoundName {
  const words = tokens.slice(at, next)
  const text = words.map(({ text: word }) => word).join(' ')
  return {
    name: isSmall ? withCapitals(text) : text.replace(/(?<=\p{Ll})\.$/u, ''),
    from: words[0]?.from ?? 0,
    to: words.at(-1)?.to ?? 0,
    next,
    isSmall,
  }
}

function withCapitals(name: string): string {
  return name
    .split(' ')
    .map((word) =>
      PARTICLES.has(word) ? word : word.charAt(0).toLocaleUpperCase('en') + word.slice(1),
    )
    .join(' ')
}
