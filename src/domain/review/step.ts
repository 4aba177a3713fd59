import * as z from 'zod'

/** The steps of a review, in their order. */
export const STEP_NAMES = [
  'catch up',
  'clear',
  'keep warm',
  'wake',
  'reach',
  'give',
  'ties',
  'plan',
  'close',
] as const
export const StepName = z.enum(STEP_NAMES)
export type StepName = z.infer<typeof StepName>

/** A step as the user is told of it. */
export interface Step {
  title: string
  /** What is asked in it. */
  asks: string
  /** How long one decision takes, in seconds. A design choice, to be honest with. */
  secondsEach: number
  /** How long the step takes beside its decisions. */
  seconds: number
}

export const STEPS = {
  'catch up': {
    title: 'Catch up',
    asks: 'Whom did you meet, and who is new?',
    secondsEach: 20,
    seconds: 20,
  },
  clear: {
    title: 'Clear',
    asks: 'What was left undone: done, later, or no more?',
    secondsEach: 20,
    seconds: 0,
  },
  'keep warm': {
    title: 'Keep warm',
    asks: 'Whom will you talk to this week?',
    secondsEach: 40,
    seconds: 0,
  },
  wake: {
    title: 'Wake',
    asks: 'One relationship that sleeps: is it worth a word?',
    secondsEach: 60,
    seconds: 0,
  },
  reach: {
    title: 'Reach',
    asks: 'Where do you want to work, and what is the next step?',
    secondsEach: 60,
    seconds: 0,
  },
  give: {
    title: 'Give',
    asks: 'Whom can you help?',
    secondsEach: 40,
    seconds: 0,
  },
  ties: {
    title: 'Ties',
    asks: 'Do these two know each other?',
    secondsEach: 10,
    seconds: 0,
  },
  plan: {
    title: 'Plan',
    asks: 'What you chose, over the coming week',
    secondsEach: 0,
    seconds: 120,
  },
  close: {
    title: 'Close',
    asks: 'What was done',
    secondsEach: 0,
    seconds: 60,
  },
} as const satisfies Record<StepName, Step>

/** How long a step takes with so many decisions, in whole minutes; 1 at least. */
export function stepMinutes(name: StepName, decisions: number): number {
  const { seconds, secondsEach } = STEPS[name]
  return Math.max(1, Math.round((seconds + decisions * secondsEach) / 60))
}
