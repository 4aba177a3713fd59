import { decoded } from './charset.ts'
import type { Line } from './lines.ts'
import { parameters, type Parameters, piecesOutsideQuotes } from './parameters.ts'
import { fromQuotedPrintable } from './quotedPrintable.ts'

const COLON = 0x3a
const QUOTE = 0x22

/** One line of a card, taken apart. */
export interface Property {
  /** The row of the file on which it begins, from 1. */
  line: number
  /** What binds it to other lines of the card, `item1`, in lower case, or ''. */
  group: string
  /** In capitals, `X-ABLABEL`; '' for a line that is no property. */
  name: string
  parameters: Parameters
  /** Everything before the colon, as it was written. */
  head: string
  /** Everything after the colon, still encoded. */
  value: Uint8Array
}

/** The property a line holds. A line that holds none has no colon, or no sound name: its name is ''. */
export function propertyOf(line: Line): Property {
  const colon = colonOf(line.bytes)
  const head = decoded(line.bytes.subarray(0, Math.max(colon, 0)))
  const [fullName = '', ...written] = piecesOutsideQuotes(head, ';')
  const dot = fullName.lastIndexOf('.')
  const name = fullName.slice(dot + 1).trim()

  return {
    line: line.number,
    group: fullName.slice(0, Math.max(dot, 0)).trim().toLowerCase(),
    name: /^[\w-]+$/.test(name) ? name.toUpperCase() : '',
    parameters: parameters(written),
    head,
    value: line.bytes.subarray(colon + 1),
  }
}

/** The first value of a parameter in capitals, or ''. */
export function parameter(property: Property, name: string): string {
  return property.parameters.get(name)?.[0]?.toUpperCase() ?? ''
}

/** The value as text, in which escapes are still to be resolved. */
export function rawText(property: Property): string {
  const charset = property.parameters.get('CHARSET')?.[0]
  const bytes = isQuotedPrintable(property) ? fromQuotedPrintable(property.value) : property.value
  return decoded(bytes, charset)
}

/**
 * The property on one line as a card of version 3.0 or 4.0 may hold it, unfolded.
 *
 * Word for word as it was read, except that quoted-printable and charsets are resolved, which these
 * versions do not know.
 */
export function lineOf(property: Property): string {
  const isResolved = isQuotedPrintable(property) || property.parameters.has('CHARSET')
  const head = isResolved
    ? piecesOutsideQuotes(property.head, ';')
        .filter((piece) => !/^\s*(?:CHARSET=|(?:ENCODING=)?QUOTED-PRINTABLE\s*$)/i.test(piece))
        .join(';')
    : property.head
  return `${head}:${rawText(property)}`.replaceAll('\0', '').replace(/\r\n|\r|\n/g, '\\n')
}

function isQuotedPrintable(property: Property): boolean {
  return parameter(property, 'ENCODING') === 'QUOTED-PRINTABLE'
}

/** Where the value begins: at the first colon outside quotes or, if they are not closed, at the first. */
function colonOf(bytes: Uint8Array): number {
  const first = bytes.indexOf(COLON)
  const quote = bytes.subarray(0, first).indexOf(QUOTE)
  if (first < 0 || quote < 0) return first

  let isQuoted = false
  for (let at = quote; at < bytes.length; at++) {
    if (bytes[at] === QUOTE) isQuoted = !isQuoted
    else if (bytes[at] === COLON && !isQuoted) return at
  }
  return first
}
