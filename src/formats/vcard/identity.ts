import { birthday } from './birthday.ts'
import { listed, onOneLine, unescaped } from './escape.ts'
import { structuredName } from './name.ts'
import { photoAddress, photoOf } from './photo.ts'
import { addOnce } from './reachability.ts'
import type { Reader } from './reader.ts'
import { limitedName, textOf } from './text.ts'

export const readFullName: Reader = (person, property, { report }) => {
  const written = onOneLine(unescaped(textOf(property, report)))
  if (person.name !== '') return person.name === written

  person.name = limitedName(written, property.line, report)
  return true
}

export const readName: Reader = (person, property, { report }) => {
  if (person.familyName !== '' || person.givenName !== '') return false

  const name = structuredName(textOf(property, report))
  person.familyName = limitedName(name.familyName, property.line, report)
  person.givenName = limitedName(name.givenName, property.line, report)
  person.suffix = limitedName(name.suffix, property.line, report)
  return true
}

export const readNickname: Reader = (person, property, { report }) => {
  if (person.nickname !== '') return false

  const nicknames = listed(textOf(property, report)).join(', ')
  person.nickname = limitedName(nicknames, property.line, report)
  return true
}

/** RFC 9554 §3.4, and the name by which it went before. */
export const readPronouns: Reader = (person, property, { report }) => {
  if (person.pronouns !== '') return false

  person.pronouns = onOneLine(unescaped(textOf(property, report)))
  return true
}

export const readBirthday: Reader = (person, property, { report }) => {
  if (person.birthday !== null) return false

  const text = unescaped(textOf(property, report)).trim()
  person.birthday = birthday(text, property.parameters.get('X-APPLE-OMIT-YEAR')?.[0])
  if (person.birthday === null) {
    report('NOT_A_DATE', property.line, 'A birthday that is no date was kept as it stands.')
  }
  return person.birthday !== null
}

export const readPhoto: Reader = (person, property, { report }) => {
  const address = photoAddress(property)
  if (address !== null) {
    addOnce(person.links, { value: address, label: 'Photo' })
    return true
  }

  const photo = photoOf(property, report)
  const hasPlace = person.photo === null
  person.photo ??= photo
  return hasPlace || photo === null
}

export const readSourceId: Reader = (person, property, { report }) => {
  if (person.sourceId !== null) return false

  person.sourceId = unescaped(textOf(property, report)).trim()
  return true
}
