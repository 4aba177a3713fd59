import { type Attendee, nameInAddress } from '#domain/attendees'

/** What is longer is a sentence. */
const LONGEST_NAME = 80

/** What is longer is no title and no organisation. */
const LONGEST_WORDS = 200

/** A line of a list that says something, and the person it names; nobody if it names none. */
export interface ReadLine {
  /** From 1. */
  line: number
  attendee: Attendee | undefined
}

export const EMAIL = /<?([^\s<>,;:|()"@]{1,64}@[^\s<>,;:|()"@]{1,190}\.[^\s<>,;:|()"@.]{2,63})>?/

/** Somebody as they are said on a list; nobody where neither name nor address says who. */
export function attendeeSaid({ name, title, organisation, email }: Attendee): Attendee | undefined {
  const called = inOneLine(name) || nameInAddress(email)
  if (!/\p{L}/u.test(called) || called.length > LONGEST_NAME) return undefined
  return { name: called, title: words(title), organisation: words(organisation), email }
}

/** Whether there is a letter or a digit in it. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

export function emailIn(text: string): string {
  return EMAIL.exec(text)?.[1]?.toLowerCase() ?? ''
}

function words(text: string): string {
  const said = inOneLine(text)
  return said.length > LONGEST_WORDS ? '' : said
}

/** Without double spaces, and without the quotes and stars around it. */
function inOneLine(text: string): string {
  return text
    .split(/\s+/)
    .join(' ')
    .replace(/^[\s"“”*_]+|[\s"“”*_:,]+$/g, '')
}
