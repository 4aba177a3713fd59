import { oc, type } from '@orpc/contract'
import * as z from 'zod'
import type { Attendee, AttendeeList } from '#domain/attendees'
import { Day } from '#domain/day'
import { MOST_ATTENDEES, NewEvent } from '#domain/event'
import { LongText, Text } from '#domain/text'
import type { PersonRow } from './people.ts'
import { asked } from './refusals.ts'

export interface EventRow {
  id: number
  name: string
  place: string
  startsOn: Day
  endsOn: Day
  /** People I hope to meet and have not met, and those I met. */
  hoped: number
  met: number
  isPast: boolean
}

/** Somebody who is hoped for at an event, or was met there. */
export interface EventPerson {
  person: PersonRow
  state: 'hoped' | 'met'
  note: string
}

export interface EventSheet extends EventRow {
  notes: string
  /** Those who were met last. */
  people: EventPerson[]
}

/** Somebody on a pasted list, and whom they may be in the file. */
export interface MatchedAttendee extends Attendee {
  /** Nobody for somebody new. */
  fits: PersonRow[]
  /** Whether they are the one who fits: several may, or the one may work elsewhere. */
  isSure: boolean
}

/** A pasted list as it was read, without me. */
export interface ReadAttendees extends Pick<AttendeeList, 'unread' | 'beyond'> {
  attendees: MatchedAttendee[]
  /** Whether I was on the list. */
  hadMe: boolean
}

const guests = asked.errors({
  ME: { status: 422, message: 'This is you. Leave yourself out.' },
})

const One = z.object({ id: z.int() })
const Id = z.int().positive()

const meeting = guests.errors({
  NOT_YET: {
    status: 422,
    message: 'That day is still to come. Whom one met is kept from that day on.',
  },
  NOT_THEN: { status: 422, message: 'The event was not on that day.' },
})

/** Somebody in the file by id, or somebody new by name. */
const Guest = z.object({
  id: Id.nullable().default(null),
  name: Text.min(1),
  title: Text.default(''),
  organisation: Text.default(''),
  email: z.string().max(320).default(''),
})

export const events = {
  /** Those to come first, the nearest first; then past ones, the latest first. */
  list: oc.output(type<EventRow[]>()),
  get: asked.input(One).output(type<EventSheet>()),
  add: oc.input(NewEvent).output(type<{ id: number }>()),
  edit: asked.input(One.extend({ event: NewEvent })).output(type<void>()),
  trash: asked.input(One).output(type<void>()),

  /** Reads pasted lines and finds those who are known. */
  readAttendees: oc.input(z.object({ text: LongText })).output(type<ReadAttendees>()),

  /** Adds people one hopes to meet; who is new is wanted from now on. */
  hope: guests
    .input(One.extend({ people: z.array(Guest).min(1).max(MOST_ATTENDEES) }))
    .output(type<{ added: number }>()),

  /** Takes somebody off the list. */
  leaveOut: asked.input(One.extend({ personId: Id })).output(type<void>()),

  /**
   * Says whom one met: they become known, the event is how those were met who were not in contact
   * before it, and what one means to do is spread over the next days.
   */
  meet: meeting
    .input(
      One.extend({
        on: Day,
        lines: z
          .array(z.object({ guest: Guest, note: LongText.default(''), followUp: Text.default('') }))
          .min(1)
          .max(MOST_ATTENDEES),
      }),
    )
    .output(type<{ met: number; followUps: number }>()),
}
