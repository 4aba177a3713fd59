import type { EventRow } from '#contract/events'
import {
  eventPeopleOf,
  hopeFor,
  insertEvent,
  leaveOut,
  listEvents,
  markMet,
  updateEvent,
} from '#db/queries/events'
import { insertInteraction } from '#db/queries/interactions'
import { person } from '#db/queries/people'
import type { Reader } from '#db/open'
import { counted } from '#domain/counted'
import type { Day } from '#domain/day'
import { meetingDayFault } from '#domain/event'
import { personLine } from '#domain/personLines'
import { readAttendees } from '#formats/attendees/attendees'
import { attendeeMatcher } from './attendeeMatcher.ts'
import { os } from './context.ts'
import { plannedAfter } from './eventFollowUps.ts'
import { guestId, setHowMet } from './eventGuests.ts'

const GUEST_SUBJECTS = ['events', 'people', 'organisations'] as const

export const events = os.events.router({
  list: os.events.list.handler(({ context }) => {
    const rows = listEvents(context.db.read).map((row) => eventRow(context.today(), row))
    const coming = rows.filter(({ isPast }) => !isPast)
    return [...coming, ...rows.filter(({ isPast }) => isPast).reverse()]
  }),

  get: os.events.get.handler(({ context, input, errors }) => {
    const row = named(context.db.read, input.id)
    if (!row) throw errors.NOT_FOUND()
    const network = context.network(context.today())
    const people = eventPeopleOf(context.db.read, input.id).flatMap(({ personId, state, note }) => {
      const known = network.get(personId)
      return known ? [{ person: known, state, note }] : []
    })
    return {
      ...eventRow(context.today(), row),
      notes: row.notes,
      people: people.toSorted((a, b) => Number(a.state === 'met') - Number(b.state === 'met')),
    }
  }),

  add: os.events.add.handler(({ context, input }) =>
    context.db.write(['events'], `Add ${input.name}`, (tx) =>
      insertEvent(tx, input, context.now()),
    ),
  ),

  edit: os.events.edit.handler(async ({ context, input, errors }) => {
    await context.db.write(['events'], `Edit ${input.event.name}`, (tx) => {
      if (!updateEvent(tx, input.id, input.event, context.now())) throw errors.NOT_FOUND()
    })
  }),

  trash: os.events.trash.handler(async ({ context, input, errors }) => {
    const name = named(context.db.read, input.id)?.name ?? 'an event'
    await context.db.write(['events', 'people'], `Remove ${name}`, (tx) => {
      const now = context.now()
      if (!updateEvent(tx, input.id, { trashedAt: now }, now)) throw errors.NOT_FOUND()
    })
  }),

  readAttendees: os.events.readAttendees.handler(({ context, input }) => {
    const match = attendeeMatcher(context)
    const read = readAttendees(input.text)
    const attendees = read.attendees.flatMap((one) => match(one) ?? [])
    return { ...read, attendees, hadMe: attendees.length < read.attendees.length }
  }),

  hope: os.events.hope.handler(({ context, input, errors }) => {
    const name = named(context.db.read, input.id)?.name
    const label = `Hope to meet ${counted(input.people.length, 'person', 'people')} at ${name}`
    return context.db.write(GUEST_SUBJECTS, label, (tx) => {
      if (!named(tx, input.id)) throw errors.NOT_FOUND()
      let added = 0
      for (const guest of input.people) {
        const personId = guestId(context, tx, guest, 'wanted')
        if (typeof personId !== 'number') throw errors[personId]()
        if (hopeFor(tx, input.id, personId)) added += 1
      }
      return { added }
    })
  }),

  leaveOut: os.events.leaveOut.handler(async ({ context, input, errors }) => {
    const name = person(context.db.read, input.personId)?.name ?? 'somebody'
    await context.db.write(['events'], `Leave out ${name}`, (tx) => {
      if (!leaveOut(tx, input.id, input.personId)) throw errors.NOT_FOUND()
    })
  }),

  meet: os.events.meet.handler(({ context, input, errors }) => {
    const { id, on, lines } = input
    const name = named(context.db.read, id)?.name
    const label = `Met ${counted(lines.length, 'person', 'people')} at ${name}`
    const subjects = [...GUEST_SUBJECTS, 'interactions', 'followUps'] as const
    return context.db.write(subjects, label, (tx) => {
      const event = named(tx, id)
      if (!event) throw errors.NOT_FOUND()
      const fault = meetingDayFault(event, on, context.today())
      if (fault) throw errors[fault]()
      const now = context.now()
      const notes: string[] = []
      const personIds: number[] = []
      for (const { guest, note } of lines) {
        const personId = guestId(context, tx, guest, 'known')
        if (typeof personId !== 'number') throw errors[personId]()
        personIds.push(personId)
        markMet(tx, id, personId, note)
        setHowMet(tx, personId, event, on, now)
        if (note.trim()) notes.push(personLine(person(tx, personId)?.name ?? guest.name, note))
      }
      insertInteraction(
        tx,
        {
          kind: 'event',
          day: on,
          direction: 'mutual',
          place: event.name,
          notes: notes.join('\n'),
          eventId: id,
          personIds: [...new Set(personIds)],
        },
        now,
      )
      return { met: personIds.length, followUps: plannedAfter(context, tx, lines, personIds) }
    })
  }),
})

function named(db: Reader, id: number) {
  return listEvents(db).find((row) => row.id === id)
}

/** An event as lists show it on a day. */
export function eventRow(
  today: Day,
  { notes: _, ...row }: ReturnType<typeof listEvents>[number],
): EventRow {
  return { ...row, isPast: row.endsOn < today }
}
