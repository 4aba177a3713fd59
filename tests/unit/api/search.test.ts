import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { testApp } from '../../support/testApp.ts'

const NOTHING = { people: [], organisations: [], notes: [], interactions: [], followUps: [] }

async function network() {
  const { api } = testApp()
  const zoe = await api.people.add({
    name: 'Zoë Straßer',
    title: 'Platform Engineer',
    organisation: 'Nimbus',
    contacts: [{ kind: 'email', value: 'z.strasser@cumulus.example', label: '' }],
  })
  const bo = await api.people.add({ name: 'Bo Diddley' })
  await api.notes.add({ personId: zoe.id, body: 'Her daughter plays the *cello* on Sundays' })
  const met = await api.interactions.log({
    kind: 'meeting',
    day: Day.parse('2026-11-20'),
    place: 'Harbour',
    notes: 'Talked about kubernetes',
    personIds: [zoe.id, bo.id],
  })
  const send = await api.followUps.add({
    title: 'Send the article',
    dueOn: Day.parse('2026-11-24'),
    personIds: [bo.id],
  })
  return { api, zoe, bo, met, send }
}

describe('search.find', () => {
  it.each([
    'zoe',
    'ZOË',
    'strasser',
    'zo str',
    'platform',
    'z.strasser@cumulus',
    'cumulus.example',
  ])('finds a person by %s', async (text) => {
    const { api, zoe } = await network()
    expect((await api.search.find({ text })).people).toEqual([
      {
        id: zoe.id,
        name: 'Zoë Straßer',
        headline: 'Platform Engineer at Nimbus',
        band: 'familiar',
      },
    ])
  })

  it('finds an organisation, with the people who are there now', async () => {
    const { api, zoe } = await network()
    const find = async () => (await api.search.find({ text: 'nimb' })).organisations
    expect(await find()).toMatchObject([{ name: 'Nimbus', people: 1 }])
    await api.people.trash({ ids: [zoe.id] })
    expect(await find()).toMatchObject([{ name: 'Nimbus', people: 0 }])
  })

  it('finds a note, with its person and the words around', async () => {
    const { api, zoe } = await network()
    expect((await api.search.find({ text: 'cello' })).notes).toMatchObject([
      { personId: zoe.id, name: 'Zoë Straßer', excerpt: expect.stringContaining('*cello*') },
    ])
  })

  it('finds an interaction by its words and its place, under somebody who took part', async () => {
    const { api, zoe, met } = await network()
    const row = { id: met.id, personId: zoe.id, kind: 'meeting', day: '2026-11-20' }
    expect((await api.search.find({ text: 'kubernetes' })).interactions).toMatchObject([row])
    expect((await api.search.find({ text: 'harbour' })).interactions).toMatchObject([row])
  })

  it('finds an interaction of which somebody is in the trash under the others', async () => {
    const { api, zoe, bo } = await network()
    await api.people.trash({ ids: [zoe.id] })
    expect((await api.search.find({ text: 'kubernetes' })).interactions).toMatchObject([
      { personId: bo.id, name: 'Bo Diddley' },
    ])
    await api.people.trash({ ids: [bo.id] })
    expect((await api.search.find({ text: 'kubernetes' })).interactions).toEqual([])
  })

  it('finds open follow-ups', async () => {
    const { api, bo, send } = await network()
    expect((await api.search.find({ text: 'article' })).followUps).toEqual([
      { id: send.id, personId: bo.id, title: 'Send the article', dueOn: '2026-11-24' },
    ])
    await api.followUps.complete(send)
    expect((await api.search.find({ text: 'article' })).followUps).toEqual([])
  })

  it('finds a follow-up of which somebody is in the trash under the others', async () => {
    const { api, zoe, bo } = await network()
    const title = 'Introduce them'
    await api.followUps.add({
      title,
      dueOn: Day.parse('2026-11-25'),
      personIds: [zoe.id, bo.id],
    })
    await api.people.trash({ ids: [zoe.id] })
    expect((await api.search.find({ text: 'introduce' })).followUps).toMatchObject([
      { title, personId: bo.id },
    ])
    await api.people.trash({ ids: [bo.id] })
    expect((await api.search.find({ text: 'introduce' })).followUps).toEqual([])
  })

  it('finds a follow-up with nobody', async () => {
    const { api } = testApp()
    await api.followUps.add({ title: 'Order cards', dueOn: Day.parse('2026-11-25') })
    expect((await api.search.find({ text: 'cards' })).followUps).toMatchObject([
      { title: 'Order cards', personId: null },
    ])
  })

  it('follows every change, and its undo', async () => {
    const { api, zoe } = await network()
    const found = async (text: string) => (await api.search.find({ text })).people.length
    await api.people.edit({ id: zoe.id, changes: { name: 'Chloe' } })
    expect([await found('chloe'), await found('zoe')]).toEqual([1, 0])
    await api.history.undo()
    expect([await found('chloe'), await found('zoe')]).toEqual([0, 1])
    await api.people.trash({ ids: [zoe.id] })
    expect(await found('zoe')).toBe(0)
    await api.history.undo()
    expect(await found('zoe')).toBe(1)
  })

  it('finds no more of each kind than it is asked for', async () => {
    const { api } = testApp()
    for (let index = 0; index < 10; index++) await api.people.add({ name: `Ada ${index}` })
    expect((await api.search.find({ text: 'ada' })).people).toHaveLength(8)
    expect((await api.search.find({ text: 'ada', limit: 3 })).people).toHaveLength(3)
    await expect(api.search.find({ text: 'ada', limit: 51 })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
  })

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['a quote', '"'],
    ['a star', '*'],
    ['brackets', '()'],
    ['SQL', '-- ; DROP TABLE people'],
    ['a broken query', 'name:zoe AND NOT ('],
    ['an operator', 'NEAR(zoe, 2)'],
    ['a NUL', '\0'],
    ['an emoji', '🙂'],
    ['a lone accent', '\u0301'],
    ['wildcards', '%_%'],
    ['a very long word', 'x'.repeat(10_000)],
    ['very many words', 'x '.repeat(5000)],
  ])('finds nothing by %s', async (_, text) => {
    const { api } = await network()
    expect(await api.search.find({ text })).toEqual(NOTHING)
    expect((await api.search.find({ text: 'zoe' })).people).toHaveLength(1)
  })

  it('refuses more than ten thousand characters', async () => {
    const { api } = testApp()
    await expect(api.search.find({ text: 'x'.repeat(10_001) })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
  })

  it('takes operators for words', async () => {
    const { api } = testApp()
    await api.people.add({ name: 'Rob Or Not' })
    expect((await api.search.find({ text: '"rob" OR (not*' })).people).toHaveLength(1)
  })
})
