import { describe, expect, it } from 'vitest'
import type { PeopleFilter, PeopleSort } from '#contract/people'
import { Day } from '#domain/day'
import { testApp } from '../../support/testApp.ts'

/** Ada, met today; Bo, written to ten days ago; Cy, of whom nothing is known. */
async function threePeople() {
  const { api } = testApp()
  const ada = await api.people.add({
    name: 'Ada Lovelace',
    title: 'Analyst',
    organisation: 'Engine',
    circle: 'inner',
    closeness: 5,
    contacts: [{ kind: 'email', value: 'ada@engine.example', label: '' }],
  })
  const bo = await api.people.add({
    name: 'Bo Diddley',
    title: 'Guitarist',
    organisation: 'Chess',
    circle: 'wide',
    closeness: 2,
  })
  const cy = await api.people.add({ name: 'Cy Young', status: 'wanted' })
  await api.interactions.log({
    kind: 'meeting',
    day: Day.parse('2026-11-23'),
    personIds: [ada.id],
  })
  await api.interactions.log({
    kind: 'email',
    direction: 'outbound',
    day: Day.parse('2026-11-13'),
    personIds: [bo.id],
  })
  const names = async (input: Parameters<typeof api.people.list>[0]) =>
    (await api.people.list(input)).rows.map(({ name }) => name.split(' ')[0])
  return { api, ada, bo, cy, names }
}

describe('people.list', () => {
  it.each<[PeopleSort, string[], string[]]>([
    ['name', ['Bo', 'Ada', 'Cy'], ['Cy', 'Ada', 'Bo']],
    ['headline', ['Ada', 'Bo', 'Cy'], ['Bo', 'Ada', 'Cy']],
    ['warmth', ['Ada', 'Bo', 'Cy'], ['Bo', 'Ada', 'Cy']],
    ['last contact', ['Bo', 'Ada', 'Cy'], ['Ada', 'Bo', 'Cy']],
    ['circle', ['Ada', 'Bo', 'Cy'], ['Cy', 'Bo', 'Ada']],
    ['closeness', ['Ada', 'Bo', 'Cy'], ['Bo', 'Ada', 'Cy']],
    ['added', ['Cy', 'Bo', 'Ada'], ['Ada', 'Bo', 'Cy']],
  ])('sorts by %s both ways, with those unknown last', async (sort, ascending, descending) => {
    const { names } = await threePeople()
    expect(await names({ sort })).toEqual(ascending)
    expect(await names({ sort, descending: true })).toEqual(descending)
  })

  it('sorts equal ones by name, either way round', async () => {
    const { api } = testApp()
    for (const name of ['Ben C', 'Ben A', 'Ben B'])
      await api.people.add({ name, circle: 'close', organisation: 'Acme' })

    for (const descending of [false, true]) {
      const { rows } = await api.people.list({ sort: 'circle', descending })
      expect(rows.map(({ name }) => name)).toEqual(['Ben A', 'Ben B', 'Ben C'])
    }
  })

  it('sorts those who are known by what is known, whoever stands between them by name', async () => {
    const { api } = testApp()
    await api.people.add({ name: 'Ann', closeness: 1 })
    await api.people.add({ name: 'Ben' })
    await api.people.add({ name: 'Cid', closeness: 5 })
    const { rows } = await api.people.list({ sort: 'closeness' })
    expect(rows.map(({ name }) => name)).toEqual(['Cid', 'Ann', 'Ben'])
  })

  it('sorts names without case and accents', async () => {
    const { api } = testApp()
    for (const name of ['zoe', 'Émile', 'adam', 'Eva']) await api.people.add({ name })
    const { rows } = await api.people.list({})
    expect(rows.map(({ name }) => name)).toEqual(['adam', 'Émile', 'Eva', 'zoe'])
  })

  it.each<[PeopleFilter, string[]]>([
    [{}, ['Bo', 'Ada', 'Cy']],
    [{ text: 'LOVE' }, ['Ada']],
    [{ text: 'guitar' }, ['Bo']],
    [{ text: 'ada engine.example' }, ['Ada']],
    [{ text: 'nobody' }, []],
    [{ circle: 'wide' }, ['Bo']],
    [{ circle: 'none' }, ['Cy']],
    [{ band: 'strong' }, ['Ada']],
    [{ band: 'weak' }, ['Bo']],
    [{ band: 'unknown' }, ['Cy']],
    [{ status: 'wanted' }, ['Cy']],
    [{ status: 'known', band: 'weak' }, ['Bo']],
    [{ circle: 'wide', band: 'strong' }, []],
  ])('narrows to %o', async (filter, found) => {
    const { api, names } = await threePeople()
    expect(await names({ filter })).toEqual(found)
    expect(await api.people.ids({ filter })).toHaveLength(found.length)
  })

  it('narrows to a tag and to an organisation where somebody is now', async () => {
    const { api, ada, bo, names } = await threePeople()
    await api.people.editMany({ ids: [ada.id, bo.id], addTags: ['Music'] })
    const [tag] = await api.tags.list()
    expect(await names({ filter: { tagId: tag?.id } })).toEqual(['Bo', 'Ada'])
    expect(await names({ filter: { tagId: 99 } })).toEqual([])

    const [chess] = await api.organisations.list({ text: 'chess' })
    expect(await names({ filter: { organisationId: chess?.id } })).toEqual(['Bo'])
    const [position] = (await api.people.get({ id: bo.id })).positions
    await api.positions.remove({ id: position?.id ?? 0 })
    expect(await names({ filter: { organisationId: chess?.id } })).toEqual([])
  })

  it('gives one page, and the number of all', async () => {
    const { api, names } = await threePeople()
    expect(await names({ offset: 1, limit: 1 })).toEqual(['Ada'])
    expect(await names({ offset: 2, limit: 10 })).toEqual(['Cy'])
    expect(await api.people.list({ offset: 3 })).toEqual({ total: 3, rows: [] })
    expect(await api.people.list({ limit: 1 })).toMatchObject({ total: 3 })
  })

  it('tells everything about a person that a row shows', async () => {
    const { api, ada } = await threePeople()
    const { rows } = await api.people.list({ filter: { text: 'ada' } })
    expect(rows).toMatchObject([
      {
        id: ada.id,
        name: 'Ada Lovelace',
        headline: 'Analyst at Engine',
        status: 'known',
        circle: 'inner',
        closeness: 5,
        tagIds: [],
        lastContact: '2026-11-23',
        warmth: 3,
        band: 'strong',
        cadence: { days: 7, dueOn: '2026-11-30', state: 'fresh' },
      },
    ])
  })

  it.each([{ limit: 0 }, { limit: 50_001 }, { offset: -1 }, { filter: { text: 'x'.repeat(501) } }])(
    'refuses %o',
    async (input) => {
      const { api } = testApp()
      await expect(api.people.list(input)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    },
  )
})

describe('people.ids', () => {
  it('names everybody in the narrowed list', async () => {
    const { api, ada, bo, cy } = await threePeople()
    expect((await api.people.ids({})).toSorted()).toEqual([ada.id, bo.id, cy.id])
    expect(await api.people.ids({ filter: { text: 'bo' } })).toEqual([bo.id])
    await expect(api.people.ids({ filter: { tagId: 1.5 } })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
  })
})
