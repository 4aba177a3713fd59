import * as z from 'zod'
import { Circle } from '../circle.ts'
import { Day } from '../day.ts'
import { FollowUpAction } from '../followUp.ts'
import { InteractionKind } from '../interaction.ts'
import { Text } from '../text.ts'
import type { ReviewItemKind } from './item.ts'

/** What the user says to an item. */
export const ReviewAnswer = z.discriminatedUnion('kind', [
  /** The follow-up is done. */
  z.object({ kind: z.literal('done') }),
  /** The follow-up is moved to another day. */
  z.object({ kind: z.literal('move'), until: Day }),
  z.object({ kind: z.literal('drop') }),
  /** Makes a follow-up. */
  z.object({
    kind: z.literal('plan'),
    personIds: z.array(z.int().positive()).max(50),
    action: FollowUpAction,
    title: Text.min(1),
    dueOn: Day,
  }),
  /** There was a contact lately, which had not been written down. */
  z.object({ kind: z.literal('log'), contact: InteractionKind, day: Day }),
  z.object({ kind: z.literal('circle'), circle: Circle }),
  /** Their cadence rests until a day. */
  z.object({ kind: z.literal('pause'), until: Day }),
  /** Left for another time, and why; of several it may be about, who it was. */
  z.object({
    kind: z.literal('not now'),
    reason: z.string().max(500).default(''),
    personId: z.int().positive().optional(),
  }),
  z.object({ kind: z.literal('confirm') }),
  z.object({ kind: z.literal('reject') }),
])
export type ReviewAnswer = z.output<typeof ReviewAnswer>
export type ReviewAnswerKind = ReviewAnswer['kind']

/** What may be said to an item of each kind. */
export const ANSWERS = {
  newcomer: ['circle', 'not now'],
  meeting: ['log', 'drop', 'not now'],
  overdue: ['done', 'move', 'drop'],
  'keep warm': ['plan', 'log', 'circle', 'pause', 'not now'],
  wake: ['plan', 'not now'],
  reach: ['plan', 'not now'],
  birthday: ['plan', 'not now'],
  moved: ['plan', 'not now'],
  favour: ['plan', 'not now'],
  introduce: ['plan', 'confirm', 'not now'],
  tie: ['confirm', 'reject', 'not now'],
} as const satisfies Record<ReviewItemKind, readonly ReviewAnswerKind[]>

/** Whether an answer may be given to an item. */
export function isAnswerTo(kind: ReviewItemKind, answer: ReviewAnswerKind): boolean {
  const allowed: readonly ReviewAnswerKind[] = ANSWERS[kind]
  return allowed.includes(answer)
}
