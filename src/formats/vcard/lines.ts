import { isBase64 } from './base64.ts'

const LF = 0x0a
const CR = 0x0d
const TAB = 0x09
const SPACE = 0x20
const COLON = 0x3a
const EQUALS = 0x3d

/** Bytes at the start of a line in which its encoding is looked for. */
const MAX_HEAD_OCTETS = 1_000

/** One property of a card as it was before it was folded. */
export interface Line {
  /** The row of the file on which it begins, from 1. */
  number: number
  bytes: Uint8Array
}

/** A piece of the file without line break: `start` belongs to it, `end` does not. */
interface Row {
  number: number
  start: number
  end: number
}

/**
 * The unfolded lines of a file in which rows end with LF, CRLF or CR. Blank rows are left out.
 *
 * Joined as bytes and not as text, since some writers fold inside a UTF-8 character. Soft line
 * breaks of quoted-printable stay in the line for its decoder.
 *
 * @see RFC 6350 §3.2; vCard 2.1 §2.1.3
 */
export function* lines(bytes: Uint8Array): Generator<Line> {
  let open: Row[] = []

  for (const row of rows(bytes)) {
    const continuation = continuationOf(open, row, bytes)
    if (continuation) {
      open.push(continuation)
      continue
    }
    yield* joined(open, bytes)
    open = isBlank(row, bytes) ? [] : [row]
  }

  yield* joined(open, bytes)
}

function* rows(bytes: Uint8Array): Generator<Row> {
  let start = 0
  let number = 1

  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== LF && bytes[at] !== CR) continue
    yield { number, start, end: at }
    if (bytes[at] === CR && bytes[at + 1] === LF) at++
    start = at + 1
    number++
  }

  yield { number, start, end: bytes.length }
}

/** What of the row belongs to the line that is still open, if anything does. */
function continuationOf(open: readonly Row[], row: Row, bytes: Uint8Array): Row | null {
  const first = open[0]
  const last = open.at(-1)
  if (!first || !last || row.start === row.end) return null

  if (bytes[last.end - 1] === EQUALS && head(first, bytes).includes('QUOTED-PRINTABLE')) {
    return isEndOfCard(row, bytes) ? null : { ...row, start: last.end }
  }
  if (bytes[row.start] === SPACE || bytes[row.start] === TAB) {
    return { ...row, start: row.start + 1 }
  }
  // Some writers of 2.1 break base64 without indenting it. No property looks like that: it has a colon.
  if (isBase64(bytes, row.start, row.end) && /BASE64|ENCODING=B/.test(head(first, bytes)))
    return row
  return null
}

function* joined(parts: readonly Row[], bytes: Uint8Array): Generator<Line> {
  const [first, second] = parts
  if (!first) return
  if (!second) {
    yield { number: first.number, bytes: bytes.subarray(first.start, first.end) }
    return
  }

  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.end - part.start, 0))
  let at = 0
  for (const part of parts) {
    whole.set(bytes.subarray(part.start, part.end), at)
    at += part.end - part.start
  }
  yield { number: first.number, bytes: whole }
}

/** What stands before the colon, in capitals. */
function head(row: Row, bytes: Uint8Array): string {
  const start = bytes.subarray(row.start, Math.min(row.end, row.start + MAX_HEAD_OCTETS))
  const colon = start.indexOf(COLON)
  return String.fromCharCode(...start.subarray(0, colon < 0 ? start.length : colon)).toUpperCase()
}

function isBlank(row: Row, bytes: Uint8Array): boolean {
  return bytes.subarray(row.start, row.end).every((byte) => byte === SPACE || byte === TAB)
}

function isEndOfCard(row: Row, bytes: Uint8Array): boolean {
  if (row.end - row.start > 'END:VCARD  '.length) return false
  const text = String.fromCharCode(...bytes.subarray(row.start, row.end))
  return text.trim().toUpperCase() === 'END:VCARD'
}
