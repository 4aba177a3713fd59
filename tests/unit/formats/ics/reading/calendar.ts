import { Day } from '#domain/day'
import { readCalendars } from '#formats/ics/reading/readCalendars'

/** A calendar with these lines. */
export function calendar(...lines: string[]): Uint8Array {
  const all = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', '']
  return new TextEncoder().encode(all.join('\r\n'))
}

/** An event with Ana on the list. */
export function event(...lines: string[]): string[] {
  return ['BEGIN:VEVENT', 'UID:1@x', ATTENDEE, ...lines, 'END:VEVENT']
}

export const ATTENDEE = 'ATTENDEE;CN=Ana Souza:mailto:ana@nimbus.io'

/** What is read of the bytes: the two years to 30 November 2026, in Berlin. */
export function read(...bytes: Uint8Array[]) {
  return readCalendars(
    bytes.map((some, index) => ({ path: `${index}.ics`, bytes: some })),
    { since: Day.parse('2024-12-01'), until: Day.parse('2026-11-30'), timeZone: 'Europe/Berlin' },
  )
}

/** The days on which an event with these lines took place. */
export async function daysOf(...lines: string[]): Promise<string[]> {
  const { events } = await read(calendar(...event(...lines)))
  return events.map(({ day }) => day)
}
