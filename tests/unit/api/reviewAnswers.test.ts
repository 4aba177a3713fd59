import { describe, expect, it } from 'vitest'
import type { ReviewAnswer } from '#domain/review/answer'
import { testApp } from '../../support/testApp.ts'
import { tied } from '../../support/ties.ts'
import { asked, day, keysAsked, withQuestions } from './reviewing.ts'
import { tablesOf } from './tables.ts'

type App = Awaited<ReturnType<typeof withQuestions>>

/** Says something, and shows that one undo takes all of it back. */
async function saidAndUndone(app: App, key: string, answer: ReviewAnswer, label: string) {
  const before = tablesOf(app.context.file)
  const result = await app.say(key, answer)
  const after = tablesOf(app.context.file)
  expect(await app.api.history.undo()).toBe(label)
  expect(tablesOf(app.context.file)).toEqual(before)
  expect(await app.api.history.redo()).toBe(label)
  expect(tablesOf(app.context.file)).toEqual(after)
  return result
}

describe('reviews.answer', () => {
  it('does a follow-up', async () => {
    const app = await withQuestions()
    await app.api.reviews.begin()
    const key = `overdue ${app.call.id}`
    expect(await saidAndUndone(app, key, { kind: 'done' }, 'Review: done, “Call Bo”')).toEqual({
      followUpId: null,
    })
    expect(await app.api.followUps.list({ state: 'done' })).toMatchObject([{ title: 'Call Bo' }])
    expect(await asked(app.api, key)).toMatchObject({ answer: { kind: 'done' } })
  })

  it('moves one that repeats to its next day', async () => {
    const app = await withQuestions()
    const rent = await app.api.followUps.add({
      title: 'Lunch',
      dueOn: day('2026-11-18'),
      repeats: 'FREQ=WEEKLY',
    })
    await app.api.reviews.begin()
    await saidAndUndone(app, `overdue ${rent.id}`, { kind: 'done' }, 'Review: done, “Lunch”')
    expect(await app.api.followUps.get(rent)).toMatchObject({ state: 'open', dueOn: '2026-11-25' })
  })

  it('moves a follow-up to another day, or drops it', async () => {
    const app = await withQuestions()
    const write = await app.api.followUps.add({ title: 'Write', dueOn: day('2026-11-19') })
    await app.api.reviews.begin()
    const until = day('2026-11-27')
    await saidAndUndone(
      app,
      `overdue ${app.call.id}`,
      { kind: 'move', until },
      'Review: move, “Call Bo”',
    )
    await saidAndUndone(app, `overdue ${write.id}`, { kind: 'drop' }, 'Review: drop, “Write”')
    expect(await app.api.followUps.get(app.call)).toMatchObject({ dueOn: until, state: 'open' })
    expect(await app.api.followUps.get(write)).toMatchObject({ state: 'dropped' })
  })

  it('plans a follow-up', async () => {
    const app = await withQuestions()
    await app.api.reviews.begin()
    const { followUpId } = await saidAndUndone(
      app,
      `keep warm ${app.ana.id}`,
      app.plan,
      'Review: write, “Write to Ana”',
    )
    const [planned] = (await app.api.reviews.sheet()).planned
    expect(planned).toMatchObject({
      id: followUpId,
      title: 'Write to Ana',
      action: 'write',
      dueOn: '2026-11-25',
      people: [app.ana],
      state: 'open',
    })
  })

  it('logs a contact that had not been written down', async () => {
    const app = await withQuestions()
    await app.api.reviews.begin()
    await saidAndUndone(
      app,
      `keep warm ${app.ana.id}`,
      { kind: 'log', contact: 'meeting', day: day('2026-11-22') },
      'Review: log a contact with Ana',
    )
    const { interactions, cadence } = await app.api.people.get({ id: app.ana.id })
    expect(interactions[0]).toMatchObject({
      kind: 'meeting',
      day: '2026-11-22',
      direction: 'mutual',
    })
    expect(cadence).toEqual({ days: 30, dueOn: '2026-12-22', state: 'fresh' })
  })

  it('gives a circle, to a newcomer too', async () => {
    const app = await withQuestions()
    await app.api.reviews.begin()
    const key = `keep warm ${app.ana.id}`
    await saidAndUndone(app, key, { kind: 'circle', circle: 'wide' }, 'Review: Ana to wide')
    await saidAndUndone(
      app,
      `newcomer ${app.bo.id}`,
      { kind: 'circle', circle: 'inner' },
      'Review: Bo to inner',
    )
    expect((await app.api.people.get({ id: app.ana.id })).cadence?.days).toBe(365)
    expect((await app.api.people.get({ id: app.bo.id })).cadence).toEqual({
      days: 7,
      dueOn: '2026-11-23',
      state: 'due',
    })
  })

  it('puts the cadence of a circle in place of their own', async () => {
    const app = await withQuestions()
    await app.api.people.edit({ id: app.ana.id, changes: { cadenceDays: 14 } })
    await app.api.reviews.begin()
    await app.say(`keep warm ${app.ana.id}`, { kind: 'circle', circle: 'active' })
    const { cadence, details } = await app.api.people.get({ id: app.ana.id })
    expect(details).toMatchObject({ circle: 'active', cadenceDays: null })
    expect(cadence?.days).toBe(90)
  })

  it('lets a cadence rest until a day', async () => {
    const app = await withQuestions()
    await app.api.reviews.begin()
    await saidAndUndone(
      app,
      `keep warm ${app.ana.id}`,
      { kind: 'pause', until: day('2026-12-23') },
      'Review: let Ana rest',
    )
    expect((await app.api.people.get({ id: app.ana.id })).cadence).toBeNull()
  })

  it('leaves for another time, and changes nothing else', async () => {
    const app = await withQuestions()
    await app.api.reviews.begin()
    const before = tablesOf(app.context.file)
    await saidAndUndone(
      app,
      `newcomer ${app.bo.id}`,
      { kind: 'not now', reason: 'Who?' },
      'Review: not now, “How often do you want to hear from Bo?”',
    )
    expect({ ...tablesOf(app.context.file), review_answers: [] }).toEqual(before)
  })

  /** Ana and Bo, both warm, who climb and have nothing to do with each other. */
  async function withClimbers() {
    const app = testApp()
    const { api } = app
    const ids = await Promise.all(
      ['Ana', 'Bo'].map(async (name) => {
        const { id } = await api.people.add({ name, closeness: 5 })
        await api.people.editMany({ ids: [id], addTags: ['climbing'] })
        await api.interactions.log({ kind: 'meeting', day: day('2026-11-20'), personIds: [id] })
        return id
      }),
    )
    return { ...app, ids }
  }

  it.each(['suggested', 'confirmed'] as const)(
    'introduces nobody to whom a %s tie leads, whichever way it goes',
    async (state) => {
      const app = await withClimbers()
      const [ana = 0, bo = 0] = app.ids
      await tied(app, [[bo, ana]], state)
      await app.api.reviews.begin()
      expect(await keysAsked(app.api, 'give')).toEqual([])
    },
  )

  it('takes from two whom one would introduce that they know each other', async () => {
    const { api, ids } = await withClimbers()
    await api.reviews.begin()
    const key = `introduce ${ids.join(' ')}`
    expect(await keysAsked(api, 'give')).toEqual([key])
    await api.reviews.answer({ key, answer: { kind: 'confirm' } })
    expect((await api.ties.list({ states: ['confirmed'] })).rows).toMatchObject([
      { from: { name: 'Ana' }, to: { name: 'Bo' }, kind: 'knows' },
    ])
  })

  it('confirms a tie or rejects it', async () => {
    const app = await withQuestions()
    const { ana, bo, cy, api } = app
    await tied(
      app,
      [
        [ana.id, bo.id],
        [bo.id, cy.id],
      ],
      'suggested',
    )
    await api.reviews.begin()
    const [one = '', other = ''] = await keysAsked(api, 'ties')
    const question = '“Do Ana and Bo know each other?”'
    await saidAndUndone(app, one, { kind: 'confirm' }, `Review: confirm, ${question}`)
    await saidAndUndone(
      app,
      other,
      { kind: 'reject' },
      'Review: reject, “Do Bo and Cy know each other?”',
    )
    const { rows } = await api.ties.list({ states: ['confirmed', 'rejected', 'suggested'] })
    expect(rows.map(({ from, to, state }) => [from.name, to.name, state])).toEqual([
      ['Ana', 'Bo', 'confirmed'],
      ['Bo', 'Cy', 'rejected'],
    ])
  })
})
