import { eventIterator, oc, type } from '@orpc/contract'
import * as z from 'zod'
import type { Day } from '#domain/day'
import type { Problem } from '#domain/found'
import type { Meeting } from '#domain/meetings/meeting'
import type { Due } from '#domain/meetings/movedFollowUp'
import type { NothingFound } from './imports.ts'
import type { PersonRef } from './people.ts'
import { asked } from './refusals.ts'

export interface KnownPersonRef extends PersonRef {
  headline: string
}

/** Somebody who was asked to meetings, and who that is. */
export interface MeetingGuest {
  name: string
  email: string
  person: KnownPersonRef | null
  /** What tells who it is; null where that is not known. */
  why: 'e-mail' | 'name and organisation' | null
  /** Somebody with the same name, who may be meant. */
  namesake: KnownPersonRef | null
}

/** A meeting, with its guests as places in the list of them. */
export type SuggestedMeeting = Omit<Meeting, 'guests'> & { guests: number[] }

/** A follow-up whose event was changed in the calendar; `to` is null where it was called off. */
export interface MovedFollowUp {
  id: number
  title: string
  /** Where only one day of a series was changed, the day its rule gives for it. */
  occursOn: Day | null
  from: Due
  to: Due | null
}

/** What calendars tell that is not in the file yet. */
export interface MeetingsPreview {
  kind: 'meetings'
  id: string
  files: string[]
  since: Day
  until: Day
  /** My addresses in it. */
  own: string[]
  guests: MeetingGuest[]
  /** The latest first. */
  meetings: SuggestedMeeting[]
  followUps: MovedFollowUp[]
  /** What is not suggested, and why. */
  leftOut: { logged: number; rejected: number; declined: number; cancelled: number; alone: number }
  problems: Problem[]
}

export interface MeetingsResult {
  logged: number
  rejected: number
  /** Kept to be asked about later. */
  waiting: number
  /** People added. */
  people: number
  followUps: number
}

const Keys = z.array(z.string().max(1000)).max(200_000)

export const meetings = {
  /** Reads calendars and compares them with what is known; changes nothing. */
  preview: oc
    .input(
      z.object({
        files: z
          .array(z.object({ path: z.string().max(1000), file: z.file() }))
          .min(1)
          .max(10_000),
        /** How far back to look. */
        years: z.int().min(1).max(50).default(2),
      }),
    )
    .output(type<MeetingsPreview | NothingFound>()),

  /** Meetings that were neither logged nor rejected when their calendar was read. */
  waiting: oc.output(type<MeetingsPreview>()),

  /** How many of them there are. */
  waitingCount: oc.output(type<number>()),

  /**
   * Logs some meetings, rejects others for good, and keeps the rest for later, in one transaction,
   * telling how far it is. Whoever stops listening cancels it: the file is then as it was.
   */
  apply: asked
    .input(
      z.object({
        id: z.string(),
        accepted: Keys.default([]),
        rejected: Keys.default([]),
        /** Who guests are that were not known: somebody by id or, with null, somebody new. */
        guests: z
          .array(
            z.object({ guest: z.int().nonnegative(), personId: z.int().positive().nullable() }),
          )
          .max(50_000)
          .default([]),
        /** Those of the changed follow-ups, by their place, that become what the calendar says. */
        followUps: z.array(z.int().nonnegative()).max(50_000).default([]),
      }),
    )
    .output(
      eventIterator(
        type<
          | { kind: 'progress'; done: number; total: number }
          | { kind: 'done'; result: MeetingsResult }
        >(),
      ),
    ),
}
