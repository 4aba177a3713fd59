import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { testApp } from '../../support/testApp.ts'
import { imported, sampleFile } from './importing.ts'

describe('people.get', () => {
  it('shows a warmth whose terms add up to it, and to that of the list', async () => {
    const { api } = testApp()
    const ada = await api.people.add({ name: 'Ada', circle: 'close' })
    const bo = await api.people.add({ name: 'Bo' })
    const log = (kind: 'meeting' | 'email' | 'call', day: string, ...personIds: number[]) =>
      api.interactions.log({ kind, day: Day.parse(day), personIds })
    await log('meeting', '2026-11-23', ada.id, bo.id)
    await log('email', '2026-09-24', ada.id)
    await log('call', '2026-12-24', ada.id)

    const { warmth, lastContact } = await api.people.get({ id: ada.id })
    // A meeting of two today; an e-mail one half-life of the circle ago; nothing of what is to come.
    expect(warmth).toMatchObject({
      halfLifeDays: 60,
      band: 'familiar',
      terms: [
        { kind: 'meeting', day: '2026-11-23', people: 2 },
        { kind: 'email', day: '2026-09-24', people: 1, adds: 0.5 },
      ],
    })
    expect(warmth.terms[0]?.adds).toBeCloseTo(3 / Math.SQRT2)
    expect(warmth.value).toBeCloseTo(3 / Math.SQRT2 + 0.5)
    expect(lastContact).toBe('2026-11-23')

    const { rows } = await api.people.list({ filter: { text: 'ada' } })
    expect(rows[0]?.warmth).toBeCloseTo(warmth.value)
    expect(rows[0]).toMatchObject({ band: 'familiar', lastContact: '2026-11-23' })
  })

  it('leaves me out of those by whom a warmth is divided', async () => {
    const { api } = testApp()
    await imported(api, sampleFile('linkedin/Complete_LinkedInDataExport_10-05-2026/Profile.csv'))
    const me = await api.people.me()
    const ada = await api.people.add({ name: 'Ada' })
    const bo = await api.people.add({ name: 'Bo' })
    const log = (...personIds: number[]) =>
      api.interactions.log({ kind: 'meeting', day: Day.parse('2026-11-23'), personIds })
    await log(me?.id ?? 0, ada.id)
    await log(me?.id ?? 0)

    const { warmth } = await api.people.get(ada)
    expect(warmth).toMatchObject({ value: 3, terms: [{ people: 1, adds: 3 }] })
    expect((await api.people.list({})).rows).toMatchObject([
      { name: 'Ada', warmth: 3 },
      { name: 'Bo', warmth: 0 },
    ])
    expect((await api.people.get({ id: me?.id ?? 0 })).warmth).toMatchObject({
      value: 0,
      terms: [],
    })

    await log(me?.id ?? 0, ada.id, bo.id)
    expect((await api.people.get(ada)).warmth.terms[0]).toMatchObject({ people: 2 })
  })

  it('agrees with the list about everybody of the sample network', async () => {
    const { api } = testApp()
    await api.file.fillWithSample({ people: 40 })
    const { rows } = await api.people.list({})
    expect(rows).toHaveLength(40)

    for (const row of rows) {
      const sheet = await api.people.get({ id: row.id })
      const sum = sheet.warmth.terms.reduce((total, { adds }) => total + adds, 0)
      expect(sheet.warmth.value).toBe(sum)
      expect(sum).toBeCloseTo(row.warmth)
      expect(sheet).toMatchObject({
        headline: row.headline,
        lastContact: row.lastContact,
        cadence: row.cadence,
        warmth: { band: row.band },
      })
      expect(sheet.tags.map(({ id }) => id).toSorted()).toEqual(row.tagIds.toSorted())
    }
  })

  it('shows how somebody stands against their cadence', async () => {
    const { api } = testApp()
    const { id } = await api.people.add({ name: 'Ada', circle: 'close' })
    await api.interactions.log({ kind: 'call', day: Day.parse('2026-10-20'), personIds: [id] })
    expect((await api.people.get({ id })).cadence).toEqual({
      days: 30,
      dueOn: '2026-11-19',
      state: 'due',
    })

    await api.people.edit({ id, changes: { cadenceDays: 20 } })
    expect((await api.people.get({ id })).cadence).toMatchObject({ state: 'overdue' })
    await api.people.edit({ id, changes: { pausedUntil: Day.parse('2027-01-01') } })
    expect((await api.people.get({ id })).cadence).toBeNull()
  })

  it('shows a photo that came with a card', async () => {
    const { api } = testApp()
    await imported(api, sampleFile('vcf_quirks/13_v30_photo_b64.vcf'))
    const [id = 0] = await api.people.ids({})
    expect((await api.people.get({ id })).photo).toMatch(/^data:image\/\w+;base64,\w/)
  })

  it('shows everything that hangs on a person', async () => {
    const { api } = testApp()
    const { id } = await api.people.add({ name: 'Ada' })
    await api.notes.add({ personId: id, body: 'Likes tea' })
    await api.people.editMany({ ids: [id], addTags: ['Maths'] })
    await api.interactions.log({ kind: 'call', day: Day.parse('2026-11-20'), personIds: [id] })
    await api.followUps.add({
      title: 'Send the paper',
      dueOn: Day.parse('2026-11-24'),
      personIds: [id],
    })

    expect(await api.people.get({ id })).toMatchObject({
      isMe: false,
      trashedAt: null,
      photo: null,
      metAt: null,
      ties: [],
      notes: [{ body: 'Likes tea' }],
      tags: [{ name: 'Maths' }],
      interactions: [{ kind: 'call', people: [{ id, name: 'Ada' }] }],
      followUps: [{ title: 'Send the paper', group: 'this week', people: [{ id, name: 'Ada' }] }],
    })
  })
})

describe('people.me', () => {
  it('is nobody until an import says who', async () => {
    const { api } = testApp()
    expect(await api.people.me()).toBeNull()
    await imported(api, sampleFile('linkedin/Basic_LinkedInDataExport_10-05-2026.zip'))

    const me = await api.people.me()
    expect(me).toMatchObject({ name: 'Robin Sample' })
    expect(await api.people.get({ id: me?.id ?? 0 })).toMatchObject({
      isMe: true,
      headline: 'Partnerships, Northwind Traders',
    })
  })

  it('is in no list and no count', async () => {
    const { api } = testApp()
    await imported(api, sampleFile('linkedin/Basic_LinkedInDataExport_10-05-2026.zip'))
    expect(await api.people.ids({ filter: { text: 'Robin Sample' } })).toEqual([])
    expect((await api.search.find({ text: 'Robin Sample' })).people).toEqual([])
    expect((await api.people.list({})).total).toBe(597)
    expect((await api.file.info()).people).toBe(597)
  })
})
