import { setTimeout } from 'node:timers/promises'
import { createRouterClient } from '@orpc/server'
import { Day } from '#domain/day'
import type { ReviewAnswer } from '#domain/review/answer'
import type { StepName } from '#domain/review/step'
import { TEST_DAY, testApp } from '../../support/testApp.ts'
import type { Api } from './importing.ts'

export const day = (text: string) => Day.parse(text)

/** The same app as it answers on another day. */
export function onDay(app: ReturnType<typeof testApp>, text: string): Api {
  const today = () => day(text)
  return createRouterClient(app.router, { context: { ...app.context, today } })
}

/** The keys of what a step asks, or of everything that is asked. */
export async function keysAsked(api: Api, only?: StepName): Promise<string[]> {
  const { steps } = await api.reviews.sheet()
  return steps
    .filter(({ step }) => !only || step === only)
    .flatMap(({ questions }) => questions.map(({ key }) => key))
}

/** The question of a key; fails the test where it is not asked. */
export async function asked(api: Api, key: string) {
  const { steps } = await api.reviews.sheet()
  const question = steps.flatMap(({ questions }) => questions).find((one) => one.key === key)
  if (!question) throw new Error(`${key} is not asked`)
  return question
}

/** Somebody whose last contact was on a day. */
export async function met(api: Api, name: string, circle: 'inner' | 'close' | 'wide', on: string) {
  const person = await api.people.add({ name, circle })
  await api.interactions.log({ kind: 'call', day: day(on), personIds: [person.id] })
  return person
}

/** Begins a review and closes it, and waits until what comes then is later than that. */
export async function reviewed(api: Api): Promise<void> {
  await api.reviews.begin()
  await api.reviews.close({})
  await setTimeout(2)
}

/** An app with something to ask of each kind of answer. */
export async function withQuestions() {
  const app = testApp()
  const { api } = app
  const ana = await met(api, 'Ana', 'close', '2026-09-01')
  const bo = await api.people.add({ name: 'Bo' })
  const cy = await api.people.add({ name: 'Cy' })
  const call = await api.followUps.add({
    title: 'Call Bo',
    dueOn: day('2026-11-20'),
    personIds: [bo.id],
  })
  const say = (key: string, answer: ReviewAnswer) => api.reviews.answer({ key, answer })
  const plan: Extract<ReviewAnswer, { kind: 'plan' }> = {
    kind: 'plan',
    personIds: [ana.id],
    action: 'write',
    title: 'Write to Ana',
    dueOn: day('2026-11-25'),
  }
  return { ...app, today: TEST_DAY, ana, bo, cy, call, say, plan }
}
