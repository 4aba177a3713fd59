import { isAscii, isUtf8 } from 'node:buffer'
import type { Problem } from '#domain/found'

interface CsvText {
  /** UTF-8 without byte order mark and NUL; every line ends in LF, or in CR if no line ends in LF. */
  utf8: Buffer
  problems: Problem[]
}

/** Bytes from the start in which NULs tell UTF-16 from other encodings. */
const SAMPLE_BYTES = 4096

/**
 * The text of a file, whatever it is encoded in: by its byte order mark, else UTF-16 by its NULs,
 * else UTF-8 if all of it is, else windows-1252.
 *
 * Lines of another encoding than the rest (files glued together) are read by themselves and
 * reported. No character is lost without a problem.
 */
export function csvText(file: string, bytes: Uint8Array): CsvText {
  const problems: Problem[] = []
  const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const decoded = asUtf8(file, given, problems)
  const unmarked = decoded.subarray(0, 3).equals(UTF8_MARK) ? decoded.subarray(3) : decoded
  return { utf8: withLineFeeds(withoutNuls(file, unmarked, problems)), problems }
}

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf])

function asUtf8(file: string, bytes: Buffer, problems: Problem[]): Buffer {
  const utf16 = utf16In(bytes)
  if (utf16) return fromUtf16(file, bytes, utf16, problems)
  if (isUtf8(bytes)) return bytes
  return fromLines(file, bytes, problems)
}

function utf16In(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'

  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const even = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length
  const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length
  // Half of a Latin text in UTF-16 is NUL, all on one side; a few stray NULs are no evidence.
  if (odd > sample.length / 4 && even < odd / 8) return 'utf-16le'
  if (even > sample.length / 4 && odd < even / 8) return 'utf-16be'
  return undefined
}

function fromUtf16(
  file: string,
  bytes: Buffer,
  encoding: 'utf-16le' | 'utf-16be',
  problems: Problem[],
): Buffer {
  const text = new TextDecoder(encoding).decode(bytes)
  const lost = text.split('\ufffd').length - 1
  if (lost > 0) {
    problems.push({
      file,
      line: null,
      code: 'BAD_CHARACTER',
      message: `Characters that are no text stand as “\ufffd” (${lost} of them).`,
    })
  }
  return Buffer.from(text)
}

function fromLines(file: string, bytes: Buffer, problems: Problem[]): Buffer {
  const lines = linesOf(bytes)
  const isMixed = lines.some((line) => isUtf8(line) && !isAscii(line))
  const windows1252 = new TextDecoder('windows-1252')

  const decoded = lines.map((line, index) => {
    if (isUtf8(line)) return line
    if (isMixed) {
      problems.push({
        file,
        line: index + 1,
        code: 'MIXED_ENCODING',
        message: 'This line is not encoded as the others are; it was read as windows-1252.',
      })
    }
    return Buffer.from(windows1252.decode(line))
  })
  return Buffer.concat(decoded)
}

/** The lines with their line feeds. */
function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  let start = 0
  while (start < bytes.length) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed === -1 ? bytes.length : feed + 1
    lines.push(bytes.subarray(start, end))
    start = end
  }
  return lines
}

function withoutNuls(file: string, bytes: Buffer, problems: Problem[]): Buffer {
  const first = bytes.indexOf(0)
  if (first === -1) return bytes

  const kept = bytes.filter((byte) => byte !== 0)
  problems.push({
    file,
    line: bytes.subarray(0, first).filter((byte) => byte === 0x0a).length + 1,
    code: 'NUL_CHARACTER',
    message: `NUL characters were removed (${bytes.length - kept.length} of them, the first in this line).`,
  })
  return Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength)
}

/** With CR LF left inside quotes, csv-parse would count such a line twice. */
function withLineFeeds(bytes: Buffer): Buffer {
  if (!bytes.includes('\r\n')) return bytes
  return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}
