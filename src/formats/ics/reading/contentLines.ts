const LF = 0x0a
const CR = 0x0d
const SPACE = 0x20
const TAB = 0x09
const COLON = 0x3a
const SEMICOLON = 0x3b

/** No property that is looked for has a longer name. */
const LONGEST_NAME = 48

/** A line of a calendar before it was folded. Its text is taken apart only if somebody asks. */
export interface ContentLine {
  /** The row of the file on which it begins, from 1. */
  number: number
  /** In capitals, `DTSTART`; '' for a line that begins with no name. */
  name: string
  /** Octets of all its rows together. */
  octets: number
  /** All of it, its name too, without the folds. */
  bytes: () => Uint8Array
}

/**
 * The unfolded lines of a calendar whose rows end with LF, CRLF or, in a file without LF, CR.
 *
 * Nothing but the name of a line is looked at, so that a line of any length costs nothing unless it
 * is wanted. Rows are joined as bytes: some writers fold inside a UTF-8 character.
 *
 * @see RFC 5545 §3.1
 */
export function* contentLines(file: Uint8Array): Generator<ContentLine> {
  const separator = file.includes(LF) ? LF : CR
  /** Where the rows of the open line begin and end, one after the other: views of each would cost more. */
  let bounds: number[] = []
  let begins = 1
  let number = 0

  for (let start = 0; start < file.length;) {
    const found = file.indexOf(separator, start)
    const next = found < 0 ? file.length : found
    const end = next > start && file[next - 1] === CR ? next - 1 : next
    number += 1

    if (bounds.length > 0 && (file[start] === SPACE || file[start] === TAB)) {
      bounds.push(start + 1, end)
    } else {
      if (bounds.length > 0) yield lineOf(file, bounds, begins)
      bounds = end > start ? [start, end] : []
      begins = number
    }
    start = next + 1
  }
  if (bounds.length > 0) yield lineOf(file, bounds, begins)
}

function lineOf(file: Uint8Array, bounds: readonly number[], number: number): ContentLine {
  return {
    number,
    name: nameOf(file, bounds),
    octets: octetsOf(bounds),
    bytes: () => joined(file, bounds),
  }
}

/** A short first row may end inside the name. */
function nameOf(file: Uint8Array, bounds: readonly number[]): string {
  let name = ''
  for (let row = 0; row < bounds.length; row += 2) {
    for (let at = bounds[row] ?? 0; at < (bounds[row + 1] ?? 0); at++) {
      const byte = file[at] ?? COLON
      if (byte === COLON || byte === SEMICOLON) return name.trim().toUpperCase()
      if (name.length === LONGEST_NAME) return ''
      name += String.fromCharCode(byte)
    }
  }
  return ''
}

function octetsOf(bounds: readonly number[]): number {
  let octets = 0
  for (let row = 0; row < bounds.length; row += 2)
    octets += (bounds[row + 1] ?? 0) - (bounds[row] ?? 0)
  return octets
}

function joined(file: Uint8Array, bounds: readonly number[]): Uint8Array {
  if (bounds.length === 2) return file.subarray(bounds[0], bounds[1])
  const whole = new Uint8Array(octetsOf(bounds))
  let at = 0
  for (let row = 0; row < bounds.length; row += 2) {
    const part = file.subarray(bounds[row], bounds[row + 1])
    whole.set(part, at)
    at += part.length
  }
  return whole
}
