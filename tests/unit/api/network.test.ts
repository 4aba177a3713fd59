import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { positions } from '#db/schema/organisations'
import { Day } from '#domain/day'
import { PartialDate } from '#domain/partialDate'
import { testApp } from '../../support/testApp.ts'

const day = (text: string) => Day.parse(text)

async function adaAndBo() {
  const { api, context } = testApp()
  const ada = await api.people.add({ name: 'Ada', organisation: 'Engine' })
  const bo = await api.people.add({ name: 'Bo' })
  const { id: met } = await api.interactions.log({
    kind: 'meeting',
    day: day('2026-11-23'),
    personIds: [ada.id, bo.id],
  })
  const warmths = async () => (await api.people.list({})).rows.map(({ warmth }) => warmth)
  return { api, context, ada, bo, met, warmths }
}

it('follows every change of an interaction, for whoever took part', async () => {
  const { api, ada, bo, met, warmths } = await adaAndBo()
  expect(await warmths()).toEqual([3 / Math.SQRT2, 3 / Math.SQRT2])

  const interaction = { kind: 'meeting', day: day('2026-11-23'), personIds: [ada.id] } as const
  const edit = (changes: object) =>
    api.interactions.edit({
      id: met,
      interaction: { ...interaction, personIds: [ada.id], ...changes },
    })
  await edit({})
  expect(await warmths()).toEqual([3, 0])
  await edit({ direction: 'outbound' })
  expect(await warmths()).toEqual([1.5, 0])
  await edit({ kind: 'email' })
  expect(await warmths()).toEqual([1, 0])
  await edit({ day: day('2025-03-28'), kind: 'event', personIds: [bo.id] })
  expect((await api.people.list({})).rows).toMatchObject([
    { warmth: 0, lastContact: null },
    { warmth: 2 ** (1 - 605 / 240), lastContact: '2025-03-28' },
  ])
  await api.interactions.remove({ id: met })
  expect(await warmths()).toEqual([0, 0])
  for (let index = 0; index < 5; index++) await api.history.undo()
  expect(await warmths()).toEqual([3 / Math.SQRT2, 3 / Math.SQRT2])
})

it('follows the circle, which says how fast a warmth goes', async () => {
  const { api, ada, warmths } = await adaAndBo()
  await api.interactions.log({ kind: 'call', day: day('2026-09-24'), personIds: [ada.id] })
  await api.people.editMany({ ids: [ada.id], circle: 'close' })
  expect((await warmths())[0]).toBeCloseTo(3 / Math.SQRT2 + 1)
  await api.people.editMany({ ids: [ada.id], circle: 'active' })
  expect((await warmths())[0]).toBeCloseTo(3 / Math.SQRT2 + Math.SQRT2)
})

it('is as of the day that is asked for', async () => {
  const { context, ada } = await adaAndBo()
  const warmthOn = (text: string) => context.network(day(text)).get(ada.id)?.warmth
  expect(warmthOn('2026-11-22')).toBe(0)
  expect(warmthOn('2026-11-23')).toBe(3 / Math.SQRT2)
  expect(warmthOn('2027-07-21')).toBeCloseTo(1.5 / Math.SQRT2)
})

it('follows tags and positions, through trash and undo', async () => {
  const { api, ada } = await adaAndBo()
  await api.people.editMany({ ids: [ada.id], addTags: ['Sailing'] })
  const [tag] = await api.tags.list()
  const [organisation] = await api.organisations.list({})
  const found = async () => {
    const tagged = await api.people.ids({ filter: { tagId: tag?.id } })
    const employed = await api.people.ids({ filter: { organisationId: organisation?.id } })
    return [tagged, employed]
  }
  expect(await found()).toEqual([[ada.id], [ada.id]])
  await api.people.trash({ ids: [ada.id] })
  expect(await found()).toEqual([[], []])
  await api.people.restore({ ids: [ada.id] })
  expect(await found()).toEqual([[ada.id], [ada.id]])

  await api.tags.remove({ id: tag?.id ?? 0 })
  const [position] = (await api.people.get(ada)).positions
  await api.positions.remove({ id: position?.id ?? 0 })
  expect(await found()).toEqual([[], []])
  await api.history.undo()
  await api.history.undo()
  expect(await found()).toEqual([[ada.id], [ada.id]])
})

it('tells level and function of the current position, as the title reads or the user says', async () => {
  const { api, context } = testApp()
  const ada = await api.people.add({ name: 'Ada', title: 'VP of Product' })
  const bo = await api.people.add({ name: 'Bo' })
  const jobOf = (id: number) => {
    const row = context.network(day('2026-11-23')).get(id)
    return [row?.seniority, row?.jobFunction]
  }
  expect(jobOf(ada.id)).toEqual(['VP', 'product'])
  expect(jobOf(bo.id)).toEqual([null, null])

  const { id } = await api.positions.add({
    personId: ada.id,
    position: { title: 'Senior Recruiter', startedOn: PartialDate.parse('2026-10') },
  })
  expect(jobOf(ada.id)).toEqual(['senior', 'people'])
  await context.db.write(['organisations'], 'Say what Ada does', (tx) =>
    tx.update(positions).set({ seniority: 'lead' }).where(eq(positions.id, id)).run(),
  )
  expect(jobOf(ada.id)).toEqual(['lead', 'people'])

  await api.positions.remove({ id })
  expect(jobOf(ada.id)).toEqual(['VP', 'product'])
  await api.history.undo()
  expect(jobOf(ada.id)).toEqual(['lead', 'people'])
})
