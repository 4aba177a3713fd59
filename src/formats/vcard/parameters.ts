/** Values by the name of their parameter, in capitals. */
export type Parameters = ReadonlyMap<string, readonly string[]>

const ENCODINGS = ['QUOTED-PRINTABLE', 'BASE64', '8BIT', '7BIT']

/**
 * The parameters of a property: `TYPE=home`, and the bare `HOME` of vCard 2.1.
 *
 * A quoted list of types counts as a list, since both ways of quoting it are in use.
 *
 * @param written the pieces between semicolons, without the name of the property
 */
export function parameters(written: readonly string[]): Parameters {
  const found = new Map<string, string[]>()

  for (const parameter of written) {
    const equals = parameter.indexOf('=')
    const bare = parameter.trim()
    const name = equals < 0 ? bareName(bare) : parameter.slice(0, equals).trim().toUpperCase()
    const values = equals < 0 ? [bare] : valuesOf(parameter.slice(equals + 1))

    const all = name === 'TYPE' ? values.flatMap((value) => value.split(',')) : values
    const known = found.get(name) ?? []
    known.push(...all.map((value) => value.trim()).filter((value) => value !== ''))
    found.set(name, known)
  }

  return found
}

/** The pieces of a text between separators that are not in double quotes. */
export function piecesOutsideQuotes(text: string, separator: string): string[] {
  if (!text.includes('"')) return text.split(separator)

  const found: string[] = []
  let isQuoted = false
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted
    else if (text[at] === separator && !isQuoted) {
      found.push(text.slice(start, at))
      start = at + 1
    }
  }
  found.push(text.slice(start))
  return found
}

function bareName(value: string): string {
  return ENCODINGS.includes(value.toUpperCase()) ? 'ENCODING' : 'TYPE'
}

function valuesOf(written: string): string[] {
  return piecesOutsideQuotes(written, ',').map((value) => withoutCarets(value.replaceAll('"', '')))
}

/** RFC 6868 §3. */
function withoutCarets(text: string): string {
  return text.replace(/\^[n'^]/g, (caret) => {
    if (caret === '^n') return '\n'
    return caret === "^'" ? '"' : '^'
  })
}
