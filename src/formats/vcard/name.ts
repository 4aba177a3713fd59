import type { FoundPerson } from '#domain/found'
import { listed, onOneLine, pieces } from './escape.ts'

/** What N says: family name; given name; further names; titles before; titles after. RFC 6350 §6.2.2. */
export function structuredName(
  text: string,
): Pick<FoundPerson, 'familyName' | 'givenName' | 'suffix'> {
  const [family = [], given = [], further = [], , suffixes = []] = pieces(text, ';').map(listed)

  return {
    familyName: family.join(' '),
    givenName: [...given, ...further].join(' '),
    suffix: suffixes.join(', '),
  }
}

/** A name for somebody whose card gives no full one: the best of what else it says, or ''. */
export function substituteName(person: FoundPerson): string {
  return (
    onOneLine(`${person.givenName} ${person.familyName}`) ||
    person.organisation ||
    person.emails[0]?.value ||
    person.nickname
  )
}
