import { oc, type } from '@orpc/contract'
import * as z from 'zod'
import { Day, type Instant } from '#domain/day'
import { type DueGroup, type FollowUpAction, FollowUpState, NewFollowUp } from '#domain/followUp'
import { asked } from './refusals.ts'

export interface FollowUpRow {
  id: number
  title: string
  action: FollowUpAction
  state: FollowUpState
  dueOn: Day
  /** `HH:MM`, or null. */
  dueAt: string | null
  /** Against today. */
  group: DueGroup
  notes: string
  alarmMinutes: number | null
  repeats: string | null
  closedAt: Instant | null
  people: { id: number; name: string }[]
}

const One = z.object({ id: z.int() })

/** A day of a rule, and where it can be moved to. */
export interface DayToCome {
  occursOn: Day
  /** Null for a day that is left out. */
  on: Day | null
  earliest: Day
  latest: Day | null
}

export const followUps = {
  /** In the order in which they are due; closed ones the latest first. */
  list: oc
    .input(
      z.object({
        state: FollowUpState.default('open'),
        limit: z.int().min(1).max(50_000).default(1000),
      }),
    )
    .output(type<FollowUpRow[]>()),
  /** One follow-up, open or closed. */
  get: asked.input(One).output(type<FollowUpRow>()),
  add: asked.input(NewFollowUp).output(type<{ id: number }>()),
  edit: asked.input(One.extend({ followUp: NewFollowUp })).output(type<void>()),
  /**
   * Done. One that repeats stays open and moves to its next day after today, `nextOn`;
   * null where nothing follows, and it is closed.
   */
  complete: asked.input(One).output(type<{ nextOn: Day | null }>()),
  drop: asked.input(One).output(type<void>()),
  reopen: asked.input(One).output(type<void>()),
  /**
   * The next days of one that repeats, in the order of its rule, without the one that is due now.
   * Of one that does not repeat, none.
   */
  daysToCome: asked.input(One).output(type<DayToCome[]>()),
  /** Leaves a day of its rule out, moves it, or lets it be as the rule has it. */
  except: asked
    .errors({
      PAST_NEIGHBOUR: {
        status: 409,
        message: 'A day stays between the one before and the one after it.',
      },
    })
    .input(
      One.extend({
        occursOn: Day,
        /** Null to leave the day out, the day itself to let it be. */
        movedTo: Day.nullable(),
      }),
    )
    .output(type<void>()),
  /** Moves the due date; nothing else changes. One that repeats moves this once. */
  snooze: asked.input(One.extend({ until: Day })).output(type<void>()),
}
