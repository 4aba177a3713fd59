import { describe, expect, it } from 'vitest'
import { PartialDate } from '#domain/partialDate'
import { testApp } from '../../support/testApp.ts'

const date = (text: string) => PartialDate.parse(text)

async function ada() {
  const { api } = testApp()
  const { id } = await api.people.add({ name: 'Ada', title: 'Analyst', organisation: 'Engine' })
  const headline = async () => (await api.people.get({ id })).headline
  return { api, id, headline }
}

describe('positions', () => {
  it('give the headline: the current one that began last', async () => {
    const { api, id, headline } = await ada()
    await api.positions.add({
      personId: id,
      position: { title: 'Fellow', organisation: 'Royal Society', startedOn: date('2026-03') },
    })
    expect(await headline()).toBe('Fellow at Royal Society')

    await api.positions.add({
      personId: id,
      position: { title: 'Pupil', organisation: 'School', endedOn: date('2020') },
    })
    expect(await headline()).toBe('Fellow at Royal Society')
    expect((await api.people.get({ id })).positions).toMatchObject([
      { title: 'Fellow', isCurrent: true },
      { title: 'Analyst', isCurrent: true },
      { title: 'Pupil', isCurrent: false },
    ])
    expect((await api.people.list({})).rows).toMatchObject([
      { headline: 'Fellow at Royal Society' },
    ])
  })

  it('are edited, and the headline with them', async () => {
    const { api, id, headline } = await ada()
    const [position] = (await api.people.get({ id })).positions
    await api.positions.edit({
      id: position?.id ?? 0,
      position: { title: 'Chief Analyst', organisation: 'Engine Ltd' },
    })
    expect(await headline()).toBe('Chief Analyst at Engine')

    expect(await api.history.undo()).toBe('Edit a position of Ada')
    expect(await headline()).toBe('Analyst at Engine')
  })

  it('end, and leave no headline behind', async () => {
    const { api, id, headline } = await ada()
    const [position] = (await api.people.get({ id })).positions
    await api.positions.remove({ id: position?.id ?? 0 })
    expect(await headline()).toBe('')

    expect(await api.history.undo()).toBe('Remove a position of Ada')
    expect(await headline()).toBe('Analyst at Engine')
    expect(await api.history.undo()).toBe('Add Ada')
  })

  it('are refused where person or position is not there', async () => {
    const { api } = await ada()
    const position = { title: 'CTO' }
    for (const refused of [
      api.positions.add({ personId: 99, position }),
      api.positions.edit({ id: 99, position }),
      api.positions.remove({ id: 99 }),
    ])
      await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('organisations.list', () => {
  it('puts those with most people first, without the trash and the past', async () => {
    const { api } = testApp()
    await api.people.add({ name: 'Ada', organisation: 'Engine' })
    await api.people.add({ name: 'Bo', organisation: 'Nimbus' })
    await api.people.add({ name: 'Cy', organisation: 'Nimbus' })
    expect(await api.organisations.list({})).toMatchObject([
      { name: 'Nimbus', kind: 'employer', people: 2, target: null },
      { name: 'Engine', people: 1 },
    ])

    await api.people.trash({ ids: await api.people.ids({ filter: { text: 'bo' } }) })
    const [cy = 0] = await api.people.ids({ filter: { text: 'cy' } })
    const [position] = (await api.people.get({ id: cy })).positions
    await api.positions.edit({
      id: position?.id ?? 0,
      position: { organisation: 'Nimbus', endedOn: date('2026') },
    })
    expect(await api.organisations.list({})).toMatchObject([
      { name: 'Engine', people: 1 },
      { name: 'Nimbus', people: 0 },
    ])
  })

  it('finds by any part of the name, without case and accents', async () => {
    const { api } = testApp()
    await api.people.add({ name: 'Ada', organisation: 'Crédit du Nord' })
    await api.people.add({ name: 'Bo', organisation: 'Engine' })
    expect(await api.organisations.list({ text: 'CREDIT' })).toHaveLength(1)
    expect(await api.organisations.list({ text: 'nord' })).toHaveLength(1)
    expect(await api.organisations.list({ text: 'x' })).toEqual([])
    expect(await api.organisations.list({ limit: 1 })).toHaveLength(1)
    await expect(api.organisations.list({ limit: 0 })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
  })

  it('shows the targets of the sample network', async () => {
    const { api } = testApp()
    await api.file.fillWithSample({})
    const targets = (await api.organisations.list({})).filter(({ target }) => target !== null)
    expect(targets).toHaveLength(6)
  })
})
