import type { FoundContact } from '#domain/found'
import { linkedinSlug } from '#domain/linkedin'
import { foundPhone } from '../phone.ts'
import { onOneLine, pieces, unescaped } from './escape.ts'
import { labelOf } from './label.ts'
import type { Reader } from './reader.ts'
import { textOf } from './text.ts'

export const readEmail: Reader = (person, property, { labels, report }) => {
  const written = onOneLine(unescaped(textOf(property, report)))
  const value = written.replace(/^mailto:/i, '').toLowerCase()

  if (!value.includes('@')) {
    report('NOT_AN_EMAIL', property.line, 'An e-mail address without @ was kept as it stands.')
    return false
  }
  addOnce(person.emails, { value, label: labelOf(property, labels) })
  return true
}

export const readPhone: Reader = (person, property, { labels, country, report }) => {
  const written = onOneLine(unescaped(textOf(property, report)))
  addOnce(person.phones, foundPhone(written, labelOf(property, labels), country))
  return true
}

export const readLink: Reader = (person, property, { labels, report }) => {
  const value = onOneLine(unescaped(textOf(property, report)))
  const slug = linkedinSlug(value)

  if (slug !== null && (person.linkedin ?? slug) === slug) person.linkedin = slug
  else addOnce(person.links, { value, label: labelOf(property, labels) })
  return true
}

/** As a link, if it is one: some writers give the name of an account alone. */
export const readSocialProfile: Reader = (person, property, surroundings) => {
  const value = unescaped(textOf(property, surroundings.report)).trim()
  return /^https?:/i.test(value) && readLink(person, property, surroundings)
}

/** Post box; extension; street; town; region; code; country, on one line. RFC 6350 §6.3.1. */
export const readPostal: Reader = (person, property, { labels, report }) => {
  const value = pieces(textOf(property, report), ';')
    .flatMap((component) => unescaped(component).split('\n'))
    .map(onOneLine)
    .filter((line) => line !== '')
    .join(', ')

  addOnce(person.postal, { value, label: labelOf(property, labels) })
  return true
}

export function addOnce<Contact extends FoundContact>(contacts: Contact[], contact: Contact): void {
  if (contact.value === '' || contacts.some(({ value }) => value === contact.value)) return
  contacts.push(contact)
}
