/** Signs that may be left out in writing. In other scripts a sign is as good as a letter: ガス is not カス. */
const ACCENTS =
  /(?=\p{M})[\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Hebrew}\p{scx=Arabic}\p{scx=Inherited}]/gu

/** Text without case, accents and doubled spaces, so that "zoe" equals "Zoë". */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .split(/\s/)
    .filter(Boolean)
    .join(' ')
}

/**
 * What a person is sorted by: family name, then given name, folded.
 *
 * Where the parts are not known, the last word of the name counts as the family name.
 */
export function sortNameOf(person: {
  name: string
  givenName?: string
  familyName?: string
}): string {
  if (person.familyName) return folded(`${person.familyName} ${person.givenName ?? ''}`)
  const words = folded(person.name).split(' ')
  return [words.at(-1), ...words.slice(0, -1)].join(' ')
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The first letters of the first and last word of a name, as drawn where there is no photo. */
export function initialsOf(name: string): string {
  const words = name.split(/\s/).filter(Boolean)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words.slice(0, 1)
  return ends
    .map((word) => segmenter.segment(word ?? '').containing(0)?.segment ?? '')
    .join('')
    .toLocaleUpperCase()
}
