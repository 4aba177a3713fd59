import type { MeetingsPreview } from '#contract/meetings'
import { type Api, type Given, textFile } from './importing.ts'
import { threePeople } from './threePeople.ts'

/** Ana by her address, Bo and Cy by name; the clocks are Berlin's. */
export async function calendarApp() {
  const app = await threePeople()
  app.context.timeZone = 'Europe/Berlin'
  const contacts = [{ kind: 'email' as const, value: 'Ana@nimbus.example', label: '' }]
  await app.api.people.edit({ id: app.ana.id, changes: {}, contacts })
  return app
}

/** A calendar of meetings with somebody, at noon of each day. */
export function calendarFile(days: readonly string[], who = 'CN=Ana:mailto:ana@nimbus.example') {
  const events = days.flatMap((day) => [
    'BEGIN:VEVENT',
    `UID:${day}@x`,
    `DTSTART:${day.replaceAll('-', '')}T110000Z`,
    `ATTENDEE;${who}`,
    `SUMMARY:Lunch of ${day}`,
    'END:VEVENT',
  ])
  return textFile('a.ics', ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\r\n'))
}

/** A calendar of as many meetings with Ana, a hundred a day. */
export function longCalendarFile(count: number) {
  const events = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2026, 0, 1 + index / 100)).toISOString().slice(0, 10)
    return `BEGIN:VEVENT\r\nUID:${index}\r\nDTSTART:${day.replaceAll('-', '')}T110000Z\r\nATTENDEE:mailto:ana@nimbus.example\r\nEND:VEVENT\r\n`
  })
  return textFile('long.ics', `BEGIN:VCALENDAR\r\n${events.join('')}END:VCALENDAR`)
}

/** The meetings of calendars; fails the test where there is nothing in them. */
export async function suggested(api: Api, ...files: Given[]): Promise<MeetingsPreview> {
  const preview = await api.meetings.preview({ files })
  if (preview.kind !== 'meetings') throw new Error(`no meetings: ${JSON.stringify(preview)}`)
  return preview
}

/** Carries answers out to their end. */
export async function answered(api: Api, answers: Parameters<Api['meetings']['apply']>[0]) {
  for await (const event of await api.meetings.apply(answers))
    if (event.kind === 'done') return event.result
  throw new Error('the answers ended without a result')
}

export function keysOf({ meetings }: MeetingsPreview): string[] {
  return meetings.map(({ key }) => key)
}

/** Each meeting as its day, kind, title, place, and who was there. */
export function lines({ meetings, guests }: MeetingsPreview): string[] {
  return meetings.map(({ day, kind, title, place, guests: list }) => {
    const who = list.flatMap((index) => guests[index] ?? [])
    const names = who.map(({ name, email, person, why, namesake }) => {
      if (person) return `${person.name} by ${why}`
      return `${name || email}?${namesake ? ' or a namesake' : ''}`
    })
    return [day, kind, title, place, ...names].join(' | ')
  })
}
