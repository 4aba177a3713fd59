import * as z from 'zod'
import { addDays, Day, weekday } from './day.ts'
import { LongText, Text } from './text.ts'
import { Repeats } from './repeats.ts'

export const FOLLOW_UP_ACTIONS = [
  'write',
  'call',
  'meet',
  'thank',
  'congratulate',
  'introduce',
  'ask',
  'send',
  'other',
] as const
export const FollowUpAction = z.enum(FOLLOW_UP_ACTIONS)
export type FollowUpAction = z.infer<typeof FollowUpAction>

export const FollowUpState = z.enum(['open', 'done', 'dropped'])
export type FollowUpState = z.infer<typeof FollowUpState>

/** A time of the day, `HH:MM`, from 00:00 to 23:59. */
export const DueTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)

/** Something I mean to do. */
export const NewFollowUp = z.object({
  title: Text.min(1),
  action: FollowUpAction.default('write'),
  dueOn: Day,
  dueAt: DueTime.nullable().default(null),
  notes: LongText.default(''),
  personIds: z.array(z.int().positive()).max(1000).default([]),
  /** Minutes before it is due; null for no alarm. */
  alarmMinutes: z.int().min(0).max(525_600).nullable().default(null),
  repeats: Repeats.nullable().default(null),
})
export type NewFollowUp = z.input<typeof NewFollowUp>
/** The same with everything said that may be left unsaid. */
export type PlannedFollowUp = z.output<typeof NewFollowUp>

const VERBS: Readonly<Record<FollowUpAction, string>> = {
  write: 'Write',
  call: 'Call',
  meet: 'Meet',
  thank: 'Thank',
  congratulate: 'Congratulate',
  introduce: 'Introduce',
  ask: 'Ask',
  send: 'Send',
  other: 'Follow up',
}

/** The action as one verb: "Call", and "Follow up" for any other. */
export function verbOf(action: FollowUpAction): string {
  return VERBS[action]
}

export type DueGroup = 'overdue' | 'today' | 'this week' | 'later'

/** Where a follow-up due on `dueOn` stands on the day `on`. A week ends with its Sunday. */
export function dueGroup(on: Day, dueOn: Day): DueGroup {
  if (dueOn < on) return 'overdue'
  if (dueOn === on) return 'today'
  return dueOn <= sundayOf(on) ? 'this week' : 'later'
}

/** The Sunday that ends the week of a day. */
export function sundayOf(day: Day): Day {
  return addDays(day, 7 - weekday(day))
}
