interface LinkedinName {
  name: string
  givenName: string
  familyName: string
  nickname: string
  suffix: string
  pronouns: string
}

/** What people decorate the ends of their names with. */
const DECORATION =
  /[\s\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u200b\u200d\u20e3\ufe0e\ufe0f\ufeff|•·]/u

/** Brackets, and blanks other than single spaces between words. */
const UNPLAIN = /[([]|^\s|\s\s|\s$|[^\S ]/

/** Words joined by slashes, `she/her`. */
const PRONOUNS = /^\p{L}{1,12}(?: ?\/ ?\p{L}{1,12}){1,3}$/u

/**
 * A name as LinkedIn has it, sorted into its parts: credentials after a comma (`Doe, PhD`),
 * pronouns (`(she/her)`) and other names in brackets, emoji at either end.
 *
 * Letters are left as they are, ALL CAPS included: nobody knows better how a name is written.
 */
export function linkedinName(first: string, last: string): LinkedinName {
  const asides: string[] = []
  const plain = (text: string) => {
    // Nearly all names are plain already, and there are tens of thousands of them.
    if (!UNPLAIN.test(text)) return text
    return text
      .replace(/[([]([^()[\]]*)[)\]]/g, (_, aside: string) => {
        asides.push(aside.trim())
        return ' '
      })
      .split(/\s/)
      .filter(Boolean)
      .join(' ')
  }

  const [family = '', ...credentials] = plain(last).split(',')
  const givenName = undecorated(plain(first))
  const familyName = undecorated(family)
  const pronouns = asides.find((aside) => PRONOUNS.test(aside)) ?? ''

  return {
    givenName,
    familyName,
    // A name of nothing but emoji is still the only name there is.
    name: [givenName, familyName].filter(Boolean).join(' ') || `${first} ${last}`.trim(),
    nickname: asides.find((aside) => aside && aside !== pronouns) ?? '',
    suffix: credentials
      .map((text) => text.trim())
      .filter(Boolean)
      .join(', '),
    pronouns,
  }
}

function undecorated(text: string): string {
  if (/^\p{L}$|^\p{L}.*\p{L}$/u.test(text)) return text

  const characters = [...text]
  const isLetter = (character: string) => !DECORATION.test(character)
  const start = characters.findIndex(isLetter)
  if (start === -1) return ''
  return characters.slice(start, characters.findLastIndex(isLetter) + 1).join('')
}
