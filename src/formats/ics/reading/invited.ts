import { onOneLine } from '../../vcard/escape.ts'
import { type CalendarProperty, parameter } from './property.ts'
import type { Invited } from '#domain/meetings/invited'

const LONGEST_NAME = 200
const LONGEST_EMAIL = 320

/** Somebody an ATTENDEE or ORGANIZER names; RFC 5545 §3.8.4.1, §3.8.4.3. */
export function invitedOf(property: CalendarProperty): Invited {
  const email = emailIn(property.value) || emailIn(parameter(property, 'EMAIL'))
  const name = withoutQuotes(
    onOneLine(parameter(property, 'CN').replaceAll('\0', '').toWellFormed()),
  )
  return {
    name: emailIn(name) === '' ? name.slice(0, LONGEST_NAME) : '',
    email,
    isPerson: /^(?:INDIVIDUAL|UNKNOWN|X-.*)?$/i.test(parameter(property, 'CUTYPE')),
    declined: /^DECLINED$/i.test(parameter(property, 'PARTSTAT')),
    organises: property.name === 'ORGANIZER',
  }
}

/** "mailto:Ana@Nimbus.io" is ana@nimbus.io; whoever has no address is `invalid:nomail` in some calendars. */
function emailIn(value: string): string {
  const address = value
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase()
  const isAddress = /^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/.test(address) && address.length <= LONGEST_EMAIL
  return isAddress ? address : ''
}

/** Outlook writes 'Ana Souza' in quotes of both kinds. */
function withoutQuotes(name: string): string {
  return name.replace(/^['"]+|['"]+$/g, '').trim()
}
