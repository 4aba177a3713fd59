import type { FoundPerson, Problem } from '#domain/found'
import { readVcards } from '#formats/vcard/read'

/** One card of version 3.0 with the given lines. */
export function card(...lines: string[]): string {
  return ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Bytes by the number of each character, of which none is above 255. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

export function read(text: string): { people: FoundPerson[]; problems: Problem[] } {
  return readVcards('people.vcf', utf8(text))
}

/** The one person a card with the given lines is about. */
export function personWith(...lines: string[]): FoundPerson {
  const { people } = read(card(...lines))
  const [person] = people
  if (!person || people.length > 1) throw new Error(`${people.length} people instead of one`)
  return person
}

/** The problems of a card with the given lines: code and line. */
export function problemsWith(...lines: string[]): [string, number | null][] {
  return read(card(...lines)).problems.map(({ code, line }) => [code, line])
}
