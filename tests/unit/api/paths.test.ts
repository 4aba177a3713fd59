import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { ties } from '#db/schema/ties'
import { testApp } from '../../support/testApp.ts'

/** Ana, whom I met yesterday; Bo, whom she works with; Cy, whom Bo may know; Di, who knows nobody. */
async function fourPeople() {
  const app = testApp()
  const { api, context } = app
  const add = async (name: string, more = {}) => (await api.people.add({ name, ...more })).id
  const ana = await add('Ana', { closeness: 4 })
  const bo = await add('Bo', { organisation: 'Nimbus', status: 'wanted' })
  const cy = await add('Cy', { organisation: 'Nimbus', status: 'wanted' })
  const di = await add('Di', { status: 'wanted' })
  const day = Day.parse('2026-11-22')
  await api.interactions.log({ kind: 'meeting', day, personIds: [ana] })
  await context.db.write(['ties'], null, (tx) =>
    tx
      .insert(ties)
      .values([
        {
          fromId: bo,
          toId: ana,
          kind: 'colleague',
          state: 'confirmed',
          evidence: 'Both at Acme',
          createdAt: context.now(),
        },
        {
          fromId: bo,
          toId: cy,
          kind: 'knows',
          state: 'suggested',
          confidence: 0.5,
          evidence: 'Both at Nimbus',
          createdAt: context.now(),
        },
      ])
      .run(),
  )
  return { ...app, ana, bo, cy, di }
}

describe('paths.to', () => {
  it('leads to a person over somebody I know, with the evidence of each hop', async () => {
    const { api, ana, bo } = await fourPeople()
    const { target, paths, nearest } = await api.paths.to({ kind: 'person', id: bo })

    expect(target).toEqual({ kind: 'person', id: bo, name: 'Bo' })
    expect(paths).toHaveLength(1)
    expect(paths[0]?.hops).toMatchObject([
      { id: ana, evidence: 'You: familiar, closeness 4, last contact 1 day ago' },
      { id: bo, evidence: 'colleague: Both at Acme', isSuggested: false },
    ])
    expect(paths[0]?.reliability).toBeCloseTo(0.75 * 0.65)
    expect(nearest).toEqual([])
  })

  it('leads to anybody at an organisation', async () => {
    const { api, ana, bo } = await fourPeople()
    const [nimbus] = await api.organisations.list({ text: 'Nimbus' })
    const { paths } = await api.paths.to({ kind: 'organisation', id: nimbus?.id ?? 0 })
    expect(paths.map(({ hops }) => hops.map(({ id }) => id))).toEqual([[ana, bo]])
  })

  it('goes over suggested ties only where it is asked to', async () => {
    const { api, ana, bo, cy } = await fourPeople()
    expect((await api.paths.to({ kind: 'person', id: cy })).paths).toEqual([])

    const { paths } = await api.paths.to({ kind: 'person', id: cy, withSuggested: true })
    expect(paths[0]?.hops.map(({ id }) => id)).toEqual([ana, bo, cy])
    expect(paths[0]?.hops.at(-1)).toMatchObject({
      isSuggested: true,
      evidence: 'perhaps knows: Both at Nimbus',
    })
  })

  it('says who is nearest where there is no path, and what is missing', async () => {
    const { api, bo, cy, di } = await fourPeople()
    expect((await api.paths.to({ kind: 'person', id: cy })).nearest).toEqual([
      {
        id: bo,
        name: 'Bo',
        headline: 'Nimbus',
        missing: 'A tie to Cy is suggested, and not confirmed: Both at Nimbus',
      },
    ])
    expect(await api.paths.to({ kind: 'person', id: di })).toMatchObject({
      paths: [],
      nearest: [],
    })
  })

  it('hears of a tie that has gone', async () => {
    const { api, context, bo } = await fourPeople()
    expect((await api.paths.to({ kind: 'person', id: bo })).paths).toHaveLength(1)
    await context.db.write(['ties'], null, (tx) => tx.delete(ties).run())
    expect((await api.paths.to({ kind: 'person', id: bo })).paths).toEqual([])
  })

  it('refuses whoever is not there', async () => {
    const { api } = await fourPeople()
    for (const kind of ['person', 'organisation'] as const)
      await expect(api.paths.to({ kind, id: 99 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
