import { MAX_GRAPHEME_CHARACTERS, MAX_NAME_GRAPHEMES, MAX_TEXT_OCTETS } from './limits.ts'
import { type Property, rawText } from './property.ts'
import type { Report } from './report.ts'

/**
 * The value as text within the limit, escapes still to be resolved. What is cut off or left out is
 * reported. Line breaks are `\n`.
 */
export function textOf(property: Property, report: Report): string {
  let text = rawText(property).replace(/\r\n?/g, '\n')

  // SQLite shows a text up to its first NUL only.
  if (text.includes('\0')) {
    text = text.replaceAll('\0', '')
    report('NUL_CHARACTER', property.line, `NUL characters in ${property.name} were left out.`)
  }

  const within = withinOctets(text, MAX_TEXT_OCTETS)
  if (within.length < text.length) {
    report(
      'TEXT_TOO_LONG',
      property.line,
      `${property.name} is longer than 256 KiB and was cut there.`,
    )
  }
  return within
}

/** A name within the limit. What is cut off is reported. */
export function limitedName(name: string, line: number, report: Report): string {
  if (name.length <= MAX_NAME_GRAPHEMES) return name

  const graphemes = new Intl.Segmenter().segment(name)
  const limited = graphemes[Symbol.iterator]()
    .take(MAX_NAME_GRAPHEMES)
    .map(({ segment }) => [...segment].slice(0, MAX_GRAPHEME_CHARACTERS).join(''))
    .toArray()
    .join('')
    .trim()
  if (limited !== name) {
    report('NAME_TOO_LONG', line, 'The name is longer than 500 letters and was cut there.')
  }
  return limited
}

/** The start of a text that fits into so many octets of UTF-8, without cutting a character. */
function withinOctets(text: string, octets: number): string {
  if (text.length * 3 <= octets) return text
  return text.slice(0, new TextEncoder().encodeInto(text, new Uint8Array(octets)).read)
}
