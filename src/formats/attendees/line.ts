import type { Attendee } from '#domain/attendees'
import { fieldNamed } from '../csv/fieldNamed.ts'
import { attendeeSaid, EMAIL, emailIn, type ReadLine, saysSomething } from './said.ts'

/** Between a name and what somebody does: a tab, a comma, a semicolon, a bar, a dash with room, "at". */
const PARTS = /\t|\s*[;|]\s*|,\s+|\s+[–—-]\s+|\s+(?:at|@|bei|chez|en)\s+|\s*\(|\)\s*/iu

/** What a list begins its lines with. */
const BULLET = /^\s*(?:[-*•–]|\d{1,3}[.)])\s+/

const PRONOUNS = /^(?:she|he|they|ze)(?: ?\/ ?\p{L}+)*$/iu

/** What is longer is a text. */
const LONGEST_LINE = 1000

/** Between two people of one line, as mail programs write whom an invitation goes to. */
const NEXT_ADDRESS = /(?<=@[^\s<>,;]{1,255}>?) ?[;,] ?/

/** Reads a list line by line: a name, then what somebody does and where. */
export function lineAttendees(text: string): ReadLine[] {
  const lines = text
    .split('\n')
    .map((said, index) => ({ said: said.replace(BULLET, '').trim(), line: index + 1 }))
    .filter(({ said }) => saysSomething(said))
  const body = lines[0] && isHead(lines[0].said) ? lines.slice(1) : lines
  return body.flatMap(({ said, line }) =>
    said.length > LONGEST_LINE
      ? { line, attendee: undefined }
      : peopleOf(said).map((one) => ({ line, attendee: attendeeOf(one) })),
  )
}

/** A column without others has a name above it and none beside it. */
function isHead(said: string): boolean {
  return said.length < LONGEST_LINE && partsOf(said).every((part) => fieldNamed(part))
}

function peopleOf(said: string): string[] {
  const people = said.split(NEXT_ADDRESS)
  return people.every((one) => EMAIL.test(one)) ? people : [said]
}

function attendeeOf(said: string): Attendee | undefined {
  const [name = '', ...rest] = partsOf(said.replace(EMAIL, ' '))
  const [title = '', organisation = ''] = rest.length > 1 ? rest : ['', ...rest]
  return attendeeSaid({ name, title, organisation, email: emailIn(said) })
}

function partsOf(said: string): string[] {
  return said
    .replace(/\s*\t\s*/g, '\t')
    .replace(/[^\S\t]+/g, ' ')
    .split(PARTS)
    .filter((part) => /\p{L}/u.test(part) && !PRONOUNS.test(part.trim()))
}
