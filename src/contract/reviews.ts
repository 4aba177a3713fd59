import { oc, type } from '@orpc/contract'
import * as z from 'zod'
import type { Band } from '#domain/band'
import { Day, type Instant } from '#domain/day'
import type { FollowUpAction } from '#domain/followUp'
import type { InteractionKind } from '#domain/interaction'
import type { PromiseLoad } from '#domain/promiseLoad'
import { ReviewAnswer } from '#domain/review/answer'
import type { ReviewItem } from '#domain/review/item'
import { StepName } from '#domain/review/step'
import type { FollowUpRow } from './followUps.ts'
import type { PersonRow } from './people.ts'
import { asked } from './refusals.ts'
import type { TieRow } from './ties.ts'

/** An item with everything that is needed to answer it. */
export interface ReviewQuestion {
  key: string
  item: ReviewItem
  /** Those it is about, in the order of the item. */
  people: PersonRow[]
  followUp: FollowUpRow | null
  tie: TieRow | null
  /** Of a meeting that waits for an answer, what it would be logged as. */
  meeting: { kind: InteractionKind; day: Day } | null
  /** What is asked, in one sentence. */
  question: string
  /** Why, in words with their numbers. */
  evidence: string
  /** What is proposed to be done; null where nothing is planned. */
  proposal: { action: FollowUpAction; title: string; dueOn: Day } | null
  /** What was said; null for what waits. */
  answer: ReviewAnswer | null
  /** Whether it has come to nothing meanwhile: done elsewhere, in the trash. */
  isMoot: boolean
}

export interface ReviewStep {
  step: StepName
  questions: ReviewQuestion[]
  /** How many more there would be to ask. */
  leftOut: number
  /** An honest guess. */
  minutes: number
}

/** What happened since the last review. */
export interface SinceLast {
  /** The day of the last review; null before the first one. */
  on: Day | null
  people: number
  contacts: number
}

/** A review that goes on, or would begin now. */
export interface ReviewSheet {
  /** Null for one that is not begun. */
  id: number | null
  startedOn: Day
  step: StepName
  steps: ReviewStep[]
  decisions: number
  minutes: number
  since: SinceLast
  load: PromiseLoad
  /** What was chosen in it or moved, and is open, as it is due. */
  planned: FollowUpRow[]
  /** What else is due in the coming week. */
  others: FollowUpRow[]
}

export type BandChange = Record<Band, { now: number; before: number | null }>

/** A review that was closed. */
export interface PastReview {
  id: number
  startedOn: Day
  closedAt: Instant
  reflection: string
  /** What was done, in words: "4 planned". */
  done: string[]
  /** How many relationships there were in each band, and at the review before. */
  bands: BandChange
}

const noneOpen = oc.errors({
  NONE_OPEN: { status: 409, message: 'No review is open. Begin one first.' },
})

export const reviews = {
  /** The open review, or what the next one would ask; nothing is kept. */
  sheet: oc.output(type<ReviewSheet>()),

  /** Begins a review, unless one is open. */
  begin: oc.output(type<{ id: number }>()),

  /** Answers an item. All that comes of it is one step to undo. */
  answer: noneOpen
    .errors({
      NOT_FOUND: { status: 404, message: 'This is not asked any more.' },
      NOT_AN_ANSWER: { status: 422, message: 'That cannot be said to this question.' },
      ANSWERED: { status: 409, message: 'This was answered already.' },
    })
    .input(z.object({ key: z.string().max(200), answer: ReviewAnswer }))
    .output(type<{ followUpId: number | null }>()),

  /** Goes to a step; a review goes on where it was left. */
  goTo: noneOpen.input(z.object({ step: StepName })).output(type<void>()),

  /** Moves follow-ups to other days, all in one step to undo. */
  move: asked
    .input(
      z.object({
        moves: z
          .array(z.object({ id: z.int(), dueOn: Day }))
          .min(1)
          .max(200),
      }),
    )
    .output(type<void>()),

  /** Spreads what was chosen over the coming week, within what is promised; birthdays stay on their day. */
  spread: noneOpen.output(type<{ moved: number }>()),

  close: noneOpen
    .input(z.object({ reflection: z.string().max(5000).default('') }))
    .output(type<{ id: number }>()),

  /** Ends a review in which nothing was done yet; what was done stays. */
  abandon: noneOpen.output(type<void>()),

  past: oc.output(type<PastReview[]>()),
}
