/** Text without its escapes: `\n` is a line break, `\,` a comma. Also the `\:` of Google. RFC 6350 §3.4. */
export function unescaped(text: string): string {
  return text.replace(/\\[n,;:\\]/gi, (escape) =>
    escape === '\\n' || escape === '\\N' ? '\n' : escape.slice(1),
  )
}

/** Text with escapes, in which it stays one value of one property. */
export function escaped(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')
}

/** The pieces of a value between separators that are not escaped, with the escapes they hold. */
export function pieces(text: string, separator: ';' | ','): string[] {
  const found: string[] = []
  let start = 0

  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === separator) {
      found.push(text.slice(start, at))
      start = at + 1
    }
  }

  found.push(text.slice(start))
  return found
}

/** The values of a list, each on one line, without empty ones. */
export function listed(text: string): string[] {
  return pieces(text, ',')
    .map((piece) => onOneLine(unescaped(piece)))
    .filter((value) => value !== '')
}

/** Text on one line, with one space where there was any whitespace, and none around it. */
export function onOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}
