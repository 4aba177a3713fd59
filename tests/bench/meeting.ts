import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { openApp } from '#app'
import { Day } from '#domain/day'
import { type Figure, ratioFigure } from './report.ts'

const EVENTS = 50_000
const PEOPLE = 2_000
const MOST_SECONDS = 15
const MOST_HEAP_MB = 500
const MS_PER_DAY = 86_400_000

/** Brings a calendar into a file and logs every meeting in it, against a tenth of it. */
export async function meetingFigures(folder: string): Promise<Figure[]> {
  const large = await brought(join(folder, 'calendar-large.kithmap'), EVENTS)
  const small = await brought(join(folder, 'calendar-small.kithmap'), EVENTS / 10)
  const seconds = large.ms / 1000
  return [
    {
      work: `${EVENTS.toLocaleString('en')} events of a calendar, ${large.logged.toLocaleString('en')} meetings logged`,
      against: `the clock (${(large.readMs / 1000).toFixed(1)} s to read and compare)`,
      measured: `${seconds.toFixed(1)} s`,
      goal: `≤ ${MOST_SECONDS} s`,
      isMet: seconds <= MOST_SECONDS,
    },
    {
      work: 'the heap at its largest meanwhile',
      against: 'the limit',
      measured: `${large.heapMb.toFixed(0)} MB`,
      goal: `≤ ${MOST_HEAP_MB} MB`,
      isMet: large.heapMb <= MOST_HEAP_MB,
    },
    ratioFigure(
      { work: `a calendar of ${EVENTS.toLocaleString('en')} events`, against: 'a tenth of it' },
      large.ms,
      small.ms,
      12,
    ),
  ]
}

async function brought(file: string, events: number) {
  const app = openApp({ file, migrations: 'drizzle', today: Day.parse('2026-11-23') })
  const api = createRouterClient(app.router, { context: app.context })
  const cards = Array.from(
    { length: PEOPLE },
    (_, index) =>
      `BEGIN:VCARD\nVERSION:3.0\nFN:Given${index} Family${index}\nEMAIL:person${index}@firm${index % 90}.example\nEND:VCARD`,
  )
  const people = await api.imports.preview({
    files: [{ path: 'people.vcf', file: new File([cards.join('\n')], 'people.vcf') }],
  })
  if (people.kind !== 'preview') throw new Error('the people could not be read')
  for await (const event of await api.imports.apply({ id: people.id }))
    if (event.kind === 'done' && event.result.people.added !== PEOPLE) throw new Error('too few')
  const files = [{ path: 'calendar.ics', file: new File([calendarOf(events)], 'calendar.ics') }]

  const heap = watchedHeap()
  const began = performance.now()
  const preview = await api.meetings.preview({ files })
  const readMs = performance.now() - began
  if (preview.kind !== 'meetings') throw new Error('the calendar could not be read')
  const accepted = preview.meetings.map(({ key }) => key)
  let logged = 0
  for await (const event of await api.meetings.apply({ id: preview.id, accepted }))
    if (event.kind === 'done') logged = event.result.logged
  const ms = performance.now() - began
  const heapMb = heap.most()
  app.close()
  return { readMs, ms, logged, heapMb }
}

/** How much of the heap is in use at most, looked at often. */
function watchedHeap() {
  let most = 0
  const look = () => (most = Math.max(most, process.memoryUsage().heapUsed))
  const timer = setInterval(look, 20)
  return {
    most() {
      clearInterval(timer)
      look()
      return most / 1e6
    },
  }
}

/** Two years of somebody with far too many meetings; each tenth event is a series of five weeks. */
function calendarOf(events: number): Blob {
  const parts = Array.from({ length: events }, (_, index) => {
    const start = new Date(Date.UTC(2024, 11, 1) + (index % 690) * MS_PER_DAY)
    const day = start.toISOString().slice(0, 10).replaceAll('-', '')
    const guests = Array.from({ length: 4 }, (_, at) => (index * 7 + at * 131) % (PEOPLE * 2))
    return [
      'BEGIN:VEVENT',
      `UID:event-${index}@calendar.example`,
      `DTSTAMP:20261101T080000Z`,
      `DTSTART;TZID=Europe/Berlin:${day}T${String(8 + (index % 9)).padStart(2, '0')}3000`,
      `DTEND;TZID=Europe/Berlin:${day}T${String(9 + (index % 9)).padStart(2, '0')}3000`,
      ...(index % 10 === 0 ? ['RRULE:FREQ=WEEKLY;COUNT=5'] : []),
      'ORGANIZER;CN=Zoe Meyer:mailto:zoe@home.example',
      'ATTENDEE;CN=Zoe Meyer;PARTSTAT=ACCEPTED:mailto:zoe@home.example',
      ...guests.map(
        (guest) =>
          `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;\r\n CN=Given${guest} Family${guest}:mailto:person${guest}@firm${guest % 90}.example`,
      ),
      `SUMMARY:Meeting ${index}`,
      `LOCATION:Room ${index % 40}`,
      `DESCRIPTION:${'Agenda and minutes. '.repeat(20)}`,
      'STATUS:CONFIRMED',
      'END:VEVENT',
      '',
    ].join('\r\n')
  })
  return new Blob(['BEGIN:VCALENDAR\r\nVERSION:2.0\r\n', ...parts, 'END:VCALENDAR\r\n'])
}
