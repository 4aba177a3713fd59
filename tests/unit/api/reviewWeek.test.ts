import { describe, expect, it } from 'vitest'
import { PartialDate } from '#domain/partialDate'
import { testApp } from '../../support/testApp.ts'
import { asked, day, keysAsked, met } from './reviewing.ts'

/** A review in which something is planned with each of so many people, all on one day. */
async function withPlans(count: number, dueOn = '2026-12-24') {
  const { api, ...app } = testApp()
  for (let index = 1; index <= count; index++) await met(api, `P${index}`, 'wide', '2025-01-01')
  await api.reviews.begin()
  for (const key of await keysAsked(api)) {
    const personIds = [Number(key.split(' ').at(-1))]
    await api.reviews.answer({
      key,
      answer: { kind: 'plan', personIds, action: 'call', title: `Call ${key}`, dueOn: day(dueOn) },
    })
  }
  const days = async () => (await api.reviews.sheet()).planned.map(({ dueOn }) => dueOn)
  return { ...app, api, days }
}

describe('reviews.spread', () => {
  it('spreads what was chosen over the coming week, two a day, weekdays first', async () => {
    const { api, days } = await withPlans(11)
    expect(await api.reviews.spread()).toEqual({ moved: 11 })
    expect(await days()).toEqual([
      '2026-11-24',
      '2026-11-24',
      '2026-11-25',
      '2026-11-25',
      '2026-11-26',
      '2026-11-26',
      '2026-11-27',
      '2026-11-27',
      '2026-11-28',
      '2026-11-30',
      '2026-11-30',
    ])
  })

  it('is one step to undo, and nothing where it is spread already', async () => {
    const { api, days } = await withPlans(3)
    const before = await days()
    await api.reviews.spread()
    const spread = await days()
    expect(await api.history.undo()).toBe('Spread the week')
    expect(await days()).toEqual(before)
    await api.history.redo()

    const { undo } = await api.history.next()
    expect(await api.reviews.spread()).toEqual({ moved: 0 })
    expect(await days()).toEqual(spread)
    expect((await api.history.next()).undo).toEqual(undo)
  })

  it('shows what was moved with what was chosen, and apart from it what was planned before', async () => {
    const { api } = testApp()
    const plan = (title: string, on: string) => api.followUps.add({ title, dueOn: day(on) })
    const { id } = await plan('Overdue', '2026-11-20')
    await plan('Planned before', '2026-11-25')
    await plan('Later', '2026-12-24')
    await api.reviews.begin()
    await api.reviews.answer({
      key: `overdue ${id}`,
      answer: { kind: 'move', until: day('2026-11-26') },
    })
    const { planned, others } = await api.reviews.sheet()
    expect(planned.map(({ title }) => title)).toEqual(['Overdue'])
    expect(others.map(({ title }) => title)).toEqual(['Planned before'])
    await api.reviews.spread()
    expect((await api.followUps.get({ id })).dueOn).toBe('2026-11-26')
  })

  it('goes round what else is planned, and leaves it where it is', async () => {
    const { api, days } = await withPlans(2)
    for (const title of ['One', 'Two']) await api.followUps.add({ title, dueOn: day('2026-11-24') })
    await api.followUps.add({ title: 'Three', dueOn: day('2026-11-25') })
    await api.reviews.spread()
    expect(await days()).toEqual(['2026-11-26', '2026-11-27'])
    const others = (await api.followUps.list({})).filter(({ title }) => !title.startsWith('Call'))
    expect(others.map(({ dueOn }) => dueOn)).toEqual(['2026-11-24', '2026-11-24', '2026-11-25'])
  })

  it('fills the week evenly where there is no room', async () => {
    const { api, days } = await withPlans(20)
    await api.reviews.spread()
    const counts = Map.groupBy(await days(), (on) => on)
    expect(counts.size).toBe(7)
    for (const list of counts.values()) expect([2, 3]).toContain(list.length)
  })

  it('leaves out what is done or dropped', async () => {
    const { api, days } = await withPlans(3)
    const [one, other] = (await api.reviews.sheet()).planned
    await api.followUps.complete({ id: one?.id ?? 0 })
    await api.followUps.drop({ id: other?.id ?? 0 })
    expect(await api.reviews.spread()).toEqual({ moved: 1 })
    expect(await days()).toEqual(['2026-11-24'])
  })

  it('leaves birthdays on their day', async () => {
    const { api } = testApp()
    const ana = await api.people.add({
      name: 'Ana',
      circle: 'wide',
      birthday: PartialDate.parse('1980-12-01'),
    })
    await api.interactions.log({ kind: 'call', day: day('2026-11-20'), personIds: [ana.id] })
    await api.reviews.begin()
    const key = `birthday ${ana.id}`
    const { proposal } = await asked(api, key)
    expect(proposal).toEqual({
      action: 'congratulate',
      title: 'Congratulate Ana',
      dueOn: '2026-12-01',
    })
    if (proposal)
      await api.reviews.answer({ key, answer: { kind: 'plan', personIds: [ana.id], ...proposal } })
    expect(await api.reviews.spread()).toEqual({ moved: 0 })
    expect((await api.reviews.sheet()).planned).toMatchObject([{ dueOn: '2026-12-01' }])
  })
})

describe('reviews.move', () => {
  it('moves follow-ups in one step to undo, or none of them', async () => {
    const { api, days } = await withPlans(2)
    const [one, other] = (await api.reviews.sheet()).planned
    const moves = [
      { id: one?.id ?? 0, dueOn: day('2026-11-26') },
      { id: other?.id ?? 0, dueOn: day('2026-11-25') },
    ]
    await api.reviews.move({ moves })
    expect(await days()).toEqual(['2026-11-25', '2026-11-26'])
    expect(await api.history.undo()).toBe('Move 2 follow-ups')
    expect(await days()).toEqual(['2026-12-24', '2026-12-24'])

    const refused = api.reviews.move({ moves: [...moves, { id: 99, dueOn: day('2026-11-25') }] })
    await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND', defined: true })
    expect(await days()).toEqual(['2026-12-24', '2026-12-24'])
  })
})
