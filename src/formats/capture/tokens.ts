import { folded } from '#domain/name'
import type { FoundDay } from './days.ts'
import type { Span } from './reading.ts'

/** A word, a sign or a day of the line. */
export interface Token extends Span {
  kind: 'word' | 'sign' | 'day'
  /** As it stands in the line. */
  text: string
  /** Without case and accents. */
  plain: string
  day?: FoundDay
}

/** Addresses first, then words with what may stand inside and behind them, then any other sign. */
const PIECE =
  /[\w.+-]+@[\w-]+\.[\w.-]*\w|https?:\/\/\S+|[bw]\/(?=\s|\p{L}|$)|f\/u(?!\p{L})|1[:-]1(?!\d)|c\/o|->|=>|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.&/-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\S/giu

/** Short words whose dot is no end of a sentence. */
const WITH_A_DOT = /^(?:\p{Lu}|dr|prof|mr|mrs|ms|st|jr|sr|hr|fr|mme|dra|ing|approx|ca|z\.b|e\.g)$/iu

/** The line in pieces; a day is one piece. */
export function tokensOf(line: string, days: readonly FoundDay[]): Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const day of days) {
    tokens.push(...piecesOf(line, at, day.from))
    const text = line.slice(day.from, day.to)
    tokens.push({ kind: 'day', text, plain: folded(text), from: day.from, to: day.to, day })
    at = day.to
  }
  return [...tokens, ...piecesOf(line, at, line.length)]
}

function piecesOf(line: string, from: number, to: number): Token[] {
  const pieces: Token[] = []
  for (const match of line.slice(from, to).matchAll(PIECE)) {
    const [text] = match
    const start = from + match.index
    const previous = pieces.at(-1)
    if (text === '.' && previous?.to === start && WITH_A_DOT.test(previous.text)) {
      previous.text += '.'
      previous.to += 1
      continue
    }
    const kind = /[\p{L}\p{N}]/u.test(text) ? 'word' : 'sign'
    pieces.push({ kind, text, plain: folded(text), from: start, to: start + text.length })
  }
  return pieces
}

/** Ends of sentences and dashes between blanks: what follows is another thought. */
export function endsThought(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'sign') return false
  if (/^(?:[;.!?|–—→>]|->|=>)$/.test(token.text)) return true
  return token.text === '-' && tokens[at - 1]?.to !== token.from
}

/** True where the words at a place are those of the phrase. */
export function isAt(tokens: readonly Token[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, ahead) => tokens[at + ahead]?.plain === word)
}
