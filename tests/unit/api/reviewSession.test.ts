import { describe, expect, it } from 'vitest'
import { testApp } from '../../support/testApp.ts'
import { day, keysAsked, met, onDay, reviewed, withQuestions } from './reviewing.ts'
import { tablesOf } from './tables.ts'

describe('a review', () => {
  it('is one, however often it is begun', async () => {
    const { api } = await withQuestions()
    const first = await api.reviews.begin()
    expect(await api.reviews.begin()).toEqual(first)
    expect(await Promise.all([api.reviews.begin(), api.reviews.begin()])).toEqual([first, first])
    expect(await api.reviews.sheet()).toMatchObject({
      id: first.id,
      startedOn: '2026-11-23',
      step: 'catch up',
    })
  })

  it('asks the same while it goes on, on other days and whoever comes in', async () => {
    const app = await withQuestions()
    const { api } = app
    await api.reviews.begin()
    const keys = await keysAsked(api)
    await api.people.add({ name: 'Dee' })
    await met(api, 'Eve', 'inner', '2026-01-01')
    await api.followUps.add({ title: 'Late', dueOn: day('2026-11-01') })
    expect(await keysAsked(api)).toEqual(keys)
    expect(await keysAsked(onDay(app, '2026-12-24'))).toEqual(keys)

    await api.reviews.close({})
    expect(await keysAsked(api)).not.toEqual(keys)
  })

  it('goes on at the step where it was left', async () => {
    const { api } = await withQuestions()
    await expect(api.reviews.goTo({ step: 'plan' })).rejects.toMatchObject({ code: 'NONE_OPEN' })
    await api.reviews.begin()
    await api.reviews.goTo({ step: 'keep warm' })
    expect((await api.reviews.sheet()).step).toBe('keep warm')
    await api.reviews.begin()
    expect((await api.reviews.sheet()).step).toBe('keep warm')
  })

  it('keeps what was done in it when it is abandoned, and undo brings it back', async () => {
    const { api, ana, bo, say, plan } = await withQuestions()
    await api.reviews.begin()
    await say(`keep warm ${ana.id}`, plan)
    await say(`newcomer ${bo.id}`, { kind: 'circle', circle: 'wide' })
    const before = await api.reviews.sheet()
    await api.reviews.abandon()

    expect(await api.reviews.sheet()).toMatchObject({ id: null, planned: [] })
    expect(await api.reviews.past()).toEqual([])
    expect(await api.followUps.list({})).toMatchObject([
      { title: 'Call Bo' },
      { title: 'Write to Ana' },
    ])
    expect((await api.people.get({ id: bo.id })).details.circle).toBe('wide')
    expect(await api.history.undo()).toBe('Leave the review')
    expect(await api.reviews.sheet()).toEqual(before)
  })

  it('cannot be closed, left or spread where none is open', async () => {
    const { api } = testApp()
    for (const refused of [api.reviews.close({}), api.reviews.abandon(), api.reviews.spread()])
      await expect(refused).rejects.toMatchObject({ code: 'NONE_OPEN', defined: true })
  })

  it('is never open twice, whatever is undone', async () => {
    const app = await withQuestions()
    const { api, context } = app
    const before = tablesOf(context.file)
    const first = await api.reviews.begin()
    await api.reviews.close({})
    const second = await api.reviews.begin()
    expect(second.id).not.toBe(first.id)

    expect(await api.history.undo()).toBe('Begin a review')
    expect(await api.reviews.sheet()).toMatchObject({ id: null })
    expect(await api.history.undo()).toBe('Close the review')
    expect(await api.reviews.sheet()).toMatchObject({ id: first.id })
    expect(await api.history.undo()).toBe('Begin a review')
    expect(tablesOf(context.file)).toEqual(before)
  })
})

describe('reviews.past', () => {
  it('keeps what was said at the end, what was done, and the change of the bands', async () => {
    const { api, ana, bo, cy, call, say, plan } = await withQuestions()
    await api.reviews.begin()
    await say(`keep warm ${ana.id}`, plan)
    await say(`newcomer ${bo.id}`, { kind: 'circle', circle: 'wide' })
    await say(`newcomer ${cy.id}`, { kind: 'not now', reason: '' })
    await say(`overdue ${call.id}`, { kind: 'drop' })
    await api.reviews.close({ reflection: '  Fewer, and better.\n' })
    // Ana: a call of 2, 83 days before, at a half-life of 60 days: 0.77.
    expect(await api.reviews.past()).toMatchObject([
      {
        id: 1,
        startedOn: '2026-11-23',
        reflection: 'Fewer, and better.',
        done: ['1 planned', '1 dropped', '1 circle changed', '1 left for another time'],
        bands: {
          strong: { now: 0, before: null },
          familiar: { now: 0, before: null },
          weak: { now: 1, before: null },
          dormant: { now: 0, before: null },
          unknown: { now: 2, before: null },
        },
      },
    ])

    await api.interactions.log({ kind: 'meeting', day: day('2026-11-23'), personIds: [bo.id] })
    await api.people.trash({ ids: [cy.id] })
    await reviewed(api)
    const [latest, first] = await api.reviews.past()
    expect(latest).toMatchObject({
      done: [],
      reflection: '',
      bands: {
        strong: { now: 1, before: 0 },
        weak: { now: 1, before: 1 },
        dormant: { now: 0, before: 0 },
        unknown: { now: 0, before: 2 },
      },
    })
    expect(first?.bands.unknown).toEqual({ now: 2, before: null })
  })

  it('does not have one that is open, and closing is undone', async () => {
    const { api } = await withQuestions()
    await api.reviews.begin()
    expect(await api.reviews.past()).toEqual([])
    await api.reviews.close({ reflection: 'Enough' })
    expect(await api.reviews.past()).toHaveLength(1)
    expect(await api.history.undo()).toBe('Close the review')
    expect(await api.reviews.past()).toEqual([])
    expect((await api.reviews.sheet()).id).toBe(1)
  })

  it('goes by the day of the review, the latest first', async () => {
    const app = testApp()
    for (const on of ['2026-11-16', '2026-11-30', '2026-11-23']) await reviewed(onDay(app, on))
    const days = (await app.api.reviews.past()).map(({ startedOn }) => startedOn)
    expect(days).toEqual(['2026-11-30', '2026-11-23', '2026-11-16'])
  })
})
