import { decoded } from '../../vcard/charset.ts'
import { onOneLine, unescaped } from '../../vcard/escape.ts'
import { parameters, type Parameters, piecesOutsideQuotes } from '../../vcard/parameters.ts'
import type { ContentLine } from './contentLines.ts'

/** One property of a calendar, taken apart; its escapes are still in the value. */
export interface CalendarProperty {
  name: string
  parameters: Parameters
  value: string
}

/** The property a line holds. */
export function propertyOf(line: ContentLine): CalendarProperty {
  const text = decoded(line.bytes())
  const colon = colonOf(text)
  const [, ...written] = piecesOutsideQuotes(text.slice(0, colon), ';')
  return { name: line.name, parameters: parameters(written), value: text.slice(colon + 1) }
}

/** The first value of a parameter, or ''. */
export function parameter({ parameters: all }: CalendarProperty, name: string): string {
  return all.get(name)?.[0] ?? ''
}

/** A value of type TEXT on one line, with the room a name or place has. */
export function lineText({ value }: CalendarProperty): string {
  return onOneLine(unescaped(value).replaceAll('\0', '').toWellFormed()).slice(0, LONGEST_TEXT)
}

/** What a title or place may have, as everywhere else. */
const LONGEST_TEXT = 500

/** At the first colon outside quotes or, if they are not closed, at the first. */
function colonOf(text: string): number {
  const first = text.indexOf(':')
  const quote = text.indexOf('"')
  if (quote < 0 || quote > first) return first

  let isQuoted = false
  for (let at = quote; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted
    else if (text[at] === ':' && !isQuoted) return at
  }
  return first
}
