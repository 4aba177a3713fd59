/**
 * What an XML 1.0 document may not hold in any spelling: control signs, halves of a character,
 * and two code points that are none.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Every kind of break is escaped too: readers make blanks or other breaks of them. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
}

/** The text without what no graph file can carry. */
export function legalText(text: string): string {
  return text.replace(ILLEGAL, '')
}

/** Any text as it stands in an attribute or an element, and reads back as `legalText` of itself. */
export function xmlText(text: string): string {
  return legalText(text).replace(/[&<>"\t\n\r\u0085\u2028]/g, (sign) => ESCAPES[sign] ?? sign)
}
