import * as z from 'zod'
import { ReviewItem } from './item.ts'
import { STEP_NAMES, StepName, stepMinutes } from './step.ts'

/** The most decisions one session asks for. A design choice. */
export const MOST_DECISIONS = 25

/** The most minutes one session takes: 25 long decisions would be more. */
export const MOST_MINUTES = 20

/** What each step is given first. A design choice: what was promised and who is due come before the rest. */
const FIRST_SHARE = {
  'catch up': 3,
  clear: 5,
  'keep warm': 6,
  wake: 1,
  reach: 2,
  give: 3,
  ties: 5,
} as const

type AskingStep = keyof typeof FIRST_SHARE

/** Who may have more once everybody has had their share, the most useful first. */
const THEN: readonly AskingStep[] = ['clear', 'keep warm', 'reach', 'give', 'catch up', 'ties']

/** No session asks for more than these of a step, however little else there is. */
const MOST: Partial<Record<AskingStep, number>> = { wake: 1, ties: 10 }

/** A step with what it asks, and how many it would have asked if there were time. */
export const AgendaStep = z.object({
  step: StepName,
  items: z.array(ReviewItem),
  found: z.int().nonnegative(),
})
export type AgendaStep = z.infer<typeof AgendaStep>

/** What one review asks, step by step; a step with nothing in it is left out. */
export const Agenda = z.object({ steps: z.array(AgendaStep) })
export type Agenda = z.infer<typeof Agenda>

/** Everything a review could ask, the most useful of each step first. */
export type Candidates = Readonly<Record<AskingStep, readonly ReviewItem[]>>

/** At most 25 decisions and 20 minutes: to each step its share, then the most useful of what is left. */
export function agendaOf(candidates: Candidates): Agenda {
  const taken = sharesOf(candidates)
  const steps = STEP_NAMES.map((step): AgendaStep => {
    const found = isAsking(step) ? candidates[step] : []
    const items = isAsking(step) ? found.slice(0, taken[step]) : []
    return { step, items, found: found.length }
  })
  return { steps: steps.filter(({ step, items }) => !isAsking(step) || items.length > 0) }
}

/** How many decisions an agenda asks for, and how many minutes that takes. */
export function agendaSize({ steps }: Agenda): { decisions: number; minutes: number } {
  return sizeOf(steps.map(({ step, items }) => [step, items.length]))
}

function sharesOf(candidates: Candidates): Record<AskingStep, number> {
  const limit = (step: AskingStep) => Math.min(candidates[step].length, MOST[step] ?? Infinity)
  const taken: Record<AskingStep, number> = { ...FIRST_SHARE }
  for (const step of ASKING_STEPS) taken[step] = Math.min(taken[step], limit(step))

  for (const step of THEN)
    while (taken[step] < limit(step) && fits({ ...taken, [step]: taken[step] + 1 }))
      taken[step] += 1
  return taken
}

/** Whether one session has the time for so many of each step. */
function fits(taken: Record<AskingStep, number>): boolean {
  const asked = ASKING_STEPS.map((step) => [step, taken[step]] as const)
  const { decisions, minutes } = sizeOf([
    ...asked.filter(([, count]) => count > 0),
    ['plan', 0],
    ['close', 0],
  ])
  return decisions <= MOST_DECISIONS && minutes <= MOST_MINUTES
}

function sizeOf(counts: readonly (readonly [StepName, number])[]) {
  return {
    decisions: counts.reduce((sum, [, count]) => sum + count, 0),
    minutes: counts.reduce((sum, [step, count]) => sum + stepMinutes(step, count), 0),
  }
}

const ASKING_STEPS = STEP_NAMES.filter(isAsking)

function isAsking(step: StepName): step is AskingStep {
  return step in FIRST_SHARE
}
