import { describe, expect, it } from 'vitest'
import { interactions } from '#db/schema/interactions'
import { Day, Instant } from '#domain/day'
import { testApp } from '../../support/testApp.ts'

const day = (text: string) => Day.parse(text)

async function adaAndBo() {
  const { api } = testApp()
  const ada = await api.people.add({ name: 'Ada', status: 'wanted' })
  const bo = await api.people.add({ name: 'Bo' })
  const timeline = async (id: number) => (await api.people.get({ id })).interactions
  return { api, ada, bo, timeline }
}

describe('interactions.log', () => {
  it('keeps what happened for everybody who took part', async () => {
    const { api, ada, bo, timeline } = await adaAndBo()
    const { id } = await api.interactions.log({
      kind: 'meeting',
      day: day('2026-11-20'),
      place: 'Café Kranz',
      notes: 'Spoke of **infra**',
      personIds: [bo.id, ada.id, bo.id],
    })

    for (const person of [ada, bo])
      expect(await timeline(person.id)).toEqual([
        {
          id,
          kind: 'meeting',
          day: '2026-11-20',
          direction: 'mutual',
          place: 'Café Kranz',
          notes: 'Spoke of **infra**',
          people: [ada, bo],
        },
      ])
  })

  it('makes known who was only wanted, until it is undone', async () => {
    const { api, ada } = await adaAndBo()
    await api.interactions.log({ kind: 'email', day: day('2026-11-20'), personIds: [ada.id] })
    expect((await api.people.get({ id: ada.id })).details.status).toBe('known')
    expect((await api.people.list({ filter: { status: 'wanted' } })).total).toBe(0)

    expect(await api.history.undo()).toBe('Log an email')
    expect((await api.people.get({ id: ada.id })).details.status).toBe('wanted')
    expect((await api.people.list({ filter: { status: 'wanted' } })).total).toBe(1)
  })

  it('offers the open follow-ups with the same people', async () => {
    const { api, ada, bo } = await adaAndBo()
    const plan = (title: string, personIds: number[]) =>
      api.followUps.add({ title, dueOn: day('2026-11-24'), personIds })
    const call = await plan('Call Ada', [ada.id])
    const lunch = await plan('Lunch', [ada.id, bo.id])
    await plan('Write to Bo', [bo.id])
    const done = await plan('Done', [ada.id])
    await api.followUps.complete(done)

    const logged = await api.interactions.log({
      kind: 'call',
      day: day('2026-11-23'),
      personIds: [ada.id],
    })
    expect(logged.openFollowUps).toEqual([
      { id: call.id, title: 'Call Ada' },
      { id: lunch.id, title: 'Lunch' },
    ])
  })

  it('leaves out who is in the trash or not there', async () => {
    const { api, ada, bo, timeline } = await adaAndBo()
    await api.people.trash({ ids: [bo.id] })
    await api.interactions.log({
      kind: 'call',
      day: day('2026-11-23'),
      personIds: [ada.id, bo.id, 99],
    })
    expect(await timeline(ada.id)).toMatchObject([{ people: [ada] }])
  })

  it('refuses nobody', async () => {
    const { api, bo } = await adaAndBo()
    await api.people.trash({ ids: [bo.id] })
    const log = (personIds: number[]) =>
      api.interactions.log({ kind: 'call', day: day('2026-11-23'), personIds })
    await expect(log([99])).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(log([bo.id])).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(log([])).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})

describe('interactions.edit', () => {
  it('changes what happened and who took part, and the warmth with it', async () => {
    const { api, ada, bo, timeline } = await adaAndBo()
    const { id } = await api.interactions.log({
      kind: 'message',
      day: day('2026-11-23'),
      personIds: [ada.id],
    })
    await api.interactions.edit({
      id,
      interaction: { kind: 'meeting', day: day('2026-11-23'), personIds: [bo.id] },
    })

    expect(await timeline(ada.id)).toEqual([])
    expect(await timeline(bo.id)).toMatchObject([{ id, kind: 'meeting' }])
    const { rows } = await api.people.list({})
    expect(rows.map(({ warmth }) => warmth)).toEqual([0, 3])

    expect(await api.history.undo()).toBe('Edit a meeting')
    expect(await timeline(ada.id)).toMatchObject([{ id, kind: 'message' }])
    expect((await api.people.list({})).rows.map(({ warmth }) => warmth)).toEqual([1, 0])
  })

  it('keeps who took part and is in the trash now', async () => {
    const { api, ada, bo, timeline } = await adaAndBo()
    const met = { kind: 'meeting', day: day('2026-11-20'), personIds: [ada.id, bo.id] } as const
    const { id } = await api.interactions.log({ ...met, personIds: [...met.personIds] })
    await api.people.trash({ ids: [bo.id] })
    await api.interactions.edit({
      id,
      interaction: { ...met, personIds: [...met.personIds], notes: 'Long' },
    })
    expect(await timeline(ada.id)).toMatchObject([{ notes: 'Long', people: [ada, bo] }])
  })

  it('refuses what is not there', async () => {
    const { api, ada } = await adaAndBo()
    const interaction = { kind: 'call', day: day('2026-11-23') } as const
    const { id } = await api.interactions.log({ ...interaction, personIds: [ada.id] })
    for (const refused of [
      api.interactions.edit({ id: 99, interaction: { ...interaction, personIds: [ada.id] } }),
      api.interactions.edit({ id, interaction: { ...interaction, personIds: [99] } }),
    ])
      await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('interactions.remove', () => {
  it('takes it from everybody, until it is undone', async () => {
    const { api, ada, bo, timeline } = await adaAndBo()
    const { id } = await api.interactions.log({
      kind: 'event',
      day: day('2026-11-20'),
      personIds: [ada.id, bo.id],
    })
    await api.interactions.remove({ id })
    expect(await timeline(ada.id)).toEqual([])

    expect(await api.history.undo()).toBe('Remove an event')
    expect(await timeline(bo.id)).toMatchObject([{ id, people: [ada, bo] }])
    expect(await api.history.undo()).toBe('Log an event')
  })

  it('refuses what is not there', async () => {
    const { api } = testApp()
    await expect(api.interactions.remove({ id: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('the time of an interaction', () => {
  it('stays when something else is edited, and goes with its day', async () => {
    const { api, context } = testApp()
    const { id: personId } = await api.people.add({ name: 'Ada' })
    const at = Instant.parse('2026-11-02T09:30:00.000Z')
    const first = { kind: 'call' as const, day: day('2026-11-02'), personIds: [personId] }
    const { id } = await api.interactions.log({ ...first, at })
    const times = () => context.db.read.select({ at: interactions.at }).from(interactions).all()

    await api.interactions.edit({ id, interaction: { ...first, notes: 'Long' } })
    expect(times()).toEqual([{ at }])
    await api.interactions.edit({ id, interaction: { ...first, day: day('2026-11-03') } })
    expect(times()).toEqual([{ at: null }])
  })
})
