import { onOneLine, pieces, unescaped } from './escape.ts'
import type { Reader } from './reader.ts'
import { textOf } from './text.ts'

/** Organisation, then its units from the largest to the smallest. RFC 6350 §6.6.4. */
export const readOrganisation: Reader = (person, property, { report }) => {
  if (person.organisation !== '' || person.department !== '') return false

  const [organisation = '', ...units] = pieces(textOf(property, report), ';').map((piece) =>
    onOneLine(unescaped(piece)),
  )
  person.organisation = organisation
  person.department = units.filter((unit) => unit !== '').join(', ')
  return true
}

export const readTitle: Reader = (person, property, { report }) => {
  if (person.title !== '') return false

  person.title = onOneLine(unescaped(textOf(property, report)))
  return true
}

/** As a title, if the card has none. */
export const readRole: Reader = (person, property, surroundings) => {
  const hasTitle = surroundings.properties.some(({ name }) => name === 'TITLE')
  return !hasTitle && readTitle(person, property, surroundings)
}
