import type { FoundContact, FoundPerson, Problem } from '#domain/found'
import { linkedinSlug } from '#domain/linkedin'

const MAX_NAME_CHARACTERS = 500

/** Long enough for any address, and short enough to be looked at. */
const EMAIL = /^[^\s@<>]{1,200}@[^\s@<>]{1,200}$/

export function isEmail(text: string): boolean {
  return EMAIL.test(text)
}

/** Words joined by single spaces; what is blank is left out. */
export function joinedWords(...texts: readonly string[]): string {
  return texts
    .flatMap((text) => text.split(/\s/))
    .filter(Boolean)
    .join(' ')
}

/** A postal address on one line, from the parts that are known. */
export function onOneLine(...parts: readonly string[]): string {
  return parts
    .flatMap((part) => part.split(/[\r\n]/))
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ')
}

/** Adds a web address: as the LinkedIn profile if it is one and none is known yet, else as a link. */
export function addLink(person: FoundPerson, link: FoundContact): void {
  if (!link.value) return
  const slug = linkedinSlug(link.value)
  if (slug === null) person.links.push(link)
  else if (person.linkedin === null) person.linkedin = slug
  else if (person.linkedin !== slug) person.links.push(link)
}

/** Adds an e-mail address in lower case; what is none is reported, and left out. */
export function addEmail(person: FoundPerson, email: FoundContact, problems: Problem[]): void {
  const value = email.value.trim().toLowerCase()
  if (!value || person.emails.some((known) => known.value === value)) return
  if (isEmail(value)) {
    person.emails.push({ value, label: email.label })
    return
  }
  problems.push({
    ...person.place,
    code: 'NOT_AN_EMAIL',
    message: `“${value.slice(0, 80)}” is no e-mail address; it was left out.`,
  })
}

/**
 * The person with a name: what is known of it, else the nickname, the organisation or the e-mail
 * address, as contacts without a name are shown elsewhere.
 *
 * @returns nothing, with a problem, if the row says nothing by which somebody could be called
 */
export function namedPerson(person: FoundPerson, problems: Problem[]): FoundPerson | undefined {
  const name =
    person.name ||
    joinedWords(person.givenName, person.familyName) ||
    person.nickname ||
    person.organisation ||
    person.emails[0]?.value
  if (!name) {
    const message = 'The row holds no name and no e-mail address; it was left out.'
    problems.push({ ...person.place, code: 'NO_NAME', message })
    return undefined
  }
  if (name.length <= MAX_NAME_CHARACTERS) return { ...person, name }

  const message = `The name was cut after ${MAX_NAME_CHARACTERS} characters.`
  problems.push({ ...person.place, code: 'NAME_TOO_LONG', message })
  return { ...person, name: shortened(name) }
}

/** Cut between characters as they are seen, never inside of one. */
function shortened(name: string): string {
  let short = ''
  for (const { segment } of new Intl.Segmenter().segment(name.slice(0, 2 * MAX_NAME_CHARACTERS))) {
    if (short.length + segment.length > MAX_NAME_CHARACTERS) break
    short += segment
  }
  // A single character of more than 500 marks is no name, but its beginning is better than none.
  return short.trim() || name.slice(0, MAX_NAME_CHARACTERS)
}
