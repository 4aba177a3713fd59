import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { testApp } from '../../support/testApp.ts'

const day = (text: string) => Day.parse(text)

describe('today.get', () => {
  it('is empty in a new file', async () => {
    const { api } = testApp()
    expect(await api.today.get()).toEqual({
      today: '2026-11-23',
      followUps: [],
      meetings: [],
      events: [],
      laterThisWeek: 0,
      keepWarm: [],
      keepWarmTotal: 0,
      review: { openSince: null, lastOn: null, nextOn: '2026-11-23' },
      suggestions: [],
    })
  })

  it('says when the review was and when the next one is', async () => {
    const { api } = testApp()
    await api.reviews.begin()
    expect((await api.today.get()).review).toMatchObject({ openSince: '2026-11-23' })

    await api.reviews.close({})
    expect((await api.today.get()).review).toEqual({
      openSince: null,
      lastOn: '2026-11-23',
      nextOn: '2026-11-30',
    })
  })

  it('shows what is due, and counts what is due until Sunday', async () => {
    const { api } = testApp()
    for (const [title, dueOn] of [
      ['Overdue', '2026-11-20'],
      ['Today', '2026-11-23'],
      ['Tuesday', '2026-11-24'],
      ['Sunday', '2026-11-29'],
      ['Monday', '2026-11-30'],
    ] as const)
      await api.followUps.add({ title, dueOn: day(dueOn) })

    const { followUps, laterThisWeek } = await api.today.get()
    expect(followUps.map(({ title }) => title)).toEqual(['Overdue', 'Today'])
    expect(laterThisWeek).toBe(2)
  })

  it('shows the meetings of the next two days, and events that go on or are near', async () => {
    const { api } = testApp()
    const ada = await api.people.add({ name: 'Ada' })
    const plan = (title: string, on: string, action: 'meet' | 'call' = 'meet') =>
      api.followUps.add({ title, action, dueOn: day(on), personIds: [ada.id] })
    await plan('Today', '2026-11-23')
    await plan('Tomorrow', '2026-11-24')
    await plan('A call', '2026-11-24', 'call')
    await plan('Wednesday', '2026-11-25')
    await plan('Thursday', '2026-11-26')
    const event = (name: string, startsOn: string, endsOn: string) =>
      api.events.add({ name, startsOn: day(startsOn), endsOn: day(endsOn) })
    await event('Over', '2026-11-21', '2026-11-22')
    await event('Goes on', '2026-11-20', '2026-11-23')
    await event('Near', '2026-11-25', '2026-11-27')
    await event('Far', '2026-11-26', '2026-11-26')

    const { meetings, events } = await api.today.get()
    expect(meetings.map(({ title }) => title)).toEqual(['Tomorrow', 'Wednesday'])
    expect(events.map(({ name }) => name)).toEqual(['Goes on', 'Near'])
  })

  it('leaves out what has to do with people in the trash only, and what is closed', async () => {
    const { api } = testApp()
    const ada = await api.people.add({ name: 'Ada' })
    for (const dueOn of ['2026-11-20', '2026-11-24'])
      await api.followUps.add({ title: 'Call', dueOn: day(dueOn), personIds: [ada.id] })
    const done = { title: 'Done', dueOn: day('2026-11-24') }
    await api.followUps.complete(await api.followUps.add(done))
    expect(await api.today.get()).toMatchObject({
      followUps: [{ people: [ada] }],
      laterThisWeek: 1,
    })

    await api.people.trash({ ids: [ada.id] })
    expect(await api.today.get()).toMatchObject({ followUps: [], laterThisWeek: 0 })
  })

  it('proposes at most seven to keep warm, those first who are most cadences late', async () => {
    const { api } = testApp()
    for (let index = 0; index < 8; index++)
      await api.people.add({ name: `New ${index}`, circle: 'wide' })
    const met = async (name: string, circle: 'inner' | 'wide', on: string) => {
      const { id } = await api.people.add({ name, circle })
      await api.interactions.log({ kind: 'call', day: day(on), personIds: [id] })
    }
    await met('Wide', 'wide', '2025-10-01')
    await met('Inner', 'inner', '2026-11-01')
    await met('Fresh', 'inner', '2026-11-22')

    const { keepWarm, keepWarmTotal } = await api.today.get()
    expect(keepWarmTotal).toBe(10)
    expect(keepWarm).toHaveLength(7)
    // 15 days late at 7 days each; then 53 days late at 365 days each.
    expect(keepWarm.slice(0, 2).map(({ name }) => name)).toEqual(['Inner', 'Wide'])
  })

  it('suggests the closest of those who sleep', async () => {
    const { api } = testApp()
    const met = async (name: string, closeness: 2 | 3 | 5, on: string) => {
      const { id } = await api.people.add({ name, closeness })
      await api.interactions.log({ kind: 'email', day: day(on), personIds: [id] })
    }
    await met('Near', 3, '2020-01-01')
    await met('Nearer', 5, '2020-01-01')
    await met('Awake', 5, '2026-11-20')
    await met('Far', 2, '2020-01-01')
    const { suggestions } = await api.today.get()
    expect(suggestions.map(({ name }) => name)).toEqual(['Nearer', 'Near', 'Far'])
  })

  it('suggests nobody who is paused', async () => {
    const { api } = testApp()
    await api.people.add({ name: 'Ada', pausedUntil: day('2026-11-24') })
    await api.people.add({ name: 'Bo', pausedUntil: day('2026-11-23') })
    expect((await api.today.get()).suggestions.map(({ name }) => name)).toEqual(['Bo'])
  })

  it('suggests one where people are to be kept warm, and nobody with whom something is planned', async () => {
    const { api } = testApp()
    const ada = await api.people.add({ name: 'Ada' })
    const bo = await api.people.add({ name: 'Bo' })
    await api.people.add({ name: 'Carla' })
    await api.people.add({ name: 'Due', circle: 'wide' })
    const due = await api.people.add({ name: 'Planned', circle: 'wide' })
    for (const person of [ada, due])
      await api.followUps.add({
        title: `Call ${person.name}`,
        dueOn: day('2026-12-01'),
        personIds: [person.id],
      })

    expect(await api.today.get()).toMatchObject({
      keepWarm: [{ name: 'Due' }],
      keepWarmTotal: 1,
      suggestions: [{ id: bo.id }],
    })
  })
})
