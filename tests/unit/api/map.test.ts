import { describe, expect, it } from 'vitest'
import { unpacked } from '#contract/packed'
import { Day } from '#domain/day'
import { testApp } from '../../support/testApp.ts'
import { imported, sampleFile } from './importing.ts'
import { tablesOf } from './tables.ts'

describe('map.graph', () => {
  it('draws people and the organisations they are at now', async () => {
    const { api } = testApp()
    const ada = await api.people.add({ name: 'Ada', title: 'CTO', organisation: 'Nimbus' })
    const bo = await api.people.add({ name: 'Bo', organisation: 'Nimbus', circle: 'inner' })
    const cy = await api.people.add({ name: 'Cy', status: 'wanted' })

    const graph = unpacked(await api.map.graph())
    const [nimbus] = graph.organisations
    expect(graph.organisations).toEqual([
      { id: nimbus?.id, name: 'Nimbus', people: 2, place: null },
    ])
    expect(graph.people).toMatchObject([
      { ...ada, headline: 'CTO at Nimbus', organisationId: nimbus?.id, place: null },
      { ...bo, circle: 'inner', organisationId: nimbus?.id },
      { ...cy, status: 'wanted', band: 'unknown', warmth: 0, organisationId: null },
    ])
    expect(graph.ties).toEqual([])
  })

  it('leaves out me, who is in the trash, and their ties and organisations', async () => {
    const { api } = testApp()
    await api.file.fillWithSample({ people: 60 })
    const before = unpacked(await api.map.graph())
    expect(before.people).toHaveLength(60)
    expect(before.ties.length).toBeGreaterThan(10)

    const gone = new Set(before.people.slice(0, 30).map(({ id }) => id))
    await api.people.trash({ ids: [...gone] })
    const after = unpacked(await api.map.graph())
    expect(after.people).toEqual(before.people.slice(30))
    expect(after.ties).toEqual(
      before.ties.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
    )
    const people = after.organisations.reduce((sum, organisation) => sum + organisation.people, 0)
    expect(people).toBeGreaterThan(0)
    expect(people).toBeLessThanOrEqual(30)
    expect(after.organisations.every((organisation) => organisation.people > 0)).toBe(true)
  })

  it('has the same warmth as the list', async () => {
    const { api } = testApp()
    await api.file.fillWithSample({ people: 40 })
    const { rows } = await api.people.list({})
    const warmths = new Map(rows.map(({ id, warmth }) => [id, warmth]))
    for (const { id, warmth } of unpacked(await api.map.graph()).people)
      expect(warmth).toBe(warmths.get(id))
  })
})

describe('map.place', () => {
  it('keeps a place, and puts a new one in its stead', async () => {
    const { api } = testApp()
    const { id } = await api.people.add({ name: 'Ada', organisation: 'Nimbus' })
    const [nimbus] = unpacked(await api.map.graph()).organisations
    await api.map.place({
      places: [
        { kind: 'person', id, x: 1.5, y: -2, community: 3 },
        { kind: 'organisation', id: nimbus?.id ?? 0, x: 7, y: 8, community: 0 },
      ],
    })
    await api.map.place({ places: [{ kind: 'person', id, x: 10, y: 20, community: 1 }] })

    const graph = unpacked(await api.map.graph())
    expect(graph.people).toMatchObject([{ place: { x: 10, y: 20, community: 1 } }])
    expect(graph.organisations).toMatchObject([{ place: { x: 7, y: 8, community: 0 } }])
  })

  it('is nothing to undo, and goes with the people it places until they are placed anew', async () => {
    const { api, context } = testApp()
    await imported(api, sampleFile('linkedin/eras/2024_url/Connections.csv'))
    const ids = await api.people.ids({})
    await api.map.place({
      places: ids.map((id) => ({ kind: 'person' as const, id, x: id, y: 2, community: 0 })),
    })
    expect(await api.history.next()).toMatchObject({
      undo: { label: 'Import of 39 people' },
      redo: null,
    })

    await api.history.undo()
    expect(tablesOf(context.file)['map_positions']).toEqual([])
    await api.history.redo()
    expect(unpacked(await api.map.graph()).people.map(({ place }) => place)).toEqual(
      ids.map(() => null),
    )
  })

  it('leaves out who has gone while the layout was computed', async () => {
    const { api } = testApp()
    const { id } = await api.people.add({ name: 'Ada' })
    await api.map.place({
      places: [
        { kind: 'person', id: 99, x: 1, y: 1, community: 0 },
        { kind: 'organisation', id: 99, x: 1, y: 1, community: 0 },
        { kind: 'person', id, x: 2, y: 3, community: 0 },
      ],
    })
    expect(unpacked(await api.map.graph()).people).toMatchObject([{ place: { x: 2, y: 3 } }])
  })

  it('refuses a place that is none', async () => {
    const { api } = testApp()
    const place = { kind: 'person' as const, id: 1, x: Number.NaN, y: 1, community: 0 }
    await expect(api.map.place({ places: [place] })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})

describe('map.pin', () => {
  it('keeps a node where the user put it until it is undone or unpinned', async () => {
    const { api } = testApp()
    const { id } = await api.people.add({ name: 'Ada' })
    await api.map.place({ places: [{ kind: 'person', id, x: 2, y: 3, community: 4 }] })
    const placeOfAda = async () => unpacked(await api.map.graph()).people[0]?.place

    await api.map.pin({ kind: 'person', id, x: 50, y: -60 })
    expect(await placeOfAda()).toEqual({ x: 50, y: -60, community: 4, isPinned: true })
    expect((await api.history.next()).undo?.label).toBe('Move Ada on the map')
    await api.map.unpin({ kind: 'person', id })
    expect(await placeOfAda()).toEqual({ x: 2, y: 3, community: 4, isPinned: false })

    await api.history.undo()
    await api.history.undo()
    expect(await placeOfAda()).toEqual({ x: 2, y: 3, community: 4, isPinned: false })
  })

  it('pins an organisation that had no place yet', async () => {
    const { api } = testApp()
    await api.people.add({ name: 'Ada', organisation: 'Nimbus' })
    const [nimbus] = unpacked(await api.map.graph()).organisations
    await api.map.pin({ kind: 'organisation', id: nimbus?.id ?? 0, x: 1, y: 2 })

    const [pinned] = unpacked(await api.map.graph()).organisations
    expect(pinned?.place).toEqual({ x: 1, y: 2, community: 0, isPinned: true })
  })

  it('refuses what is not there', async () => {
    const { api } = testApp()
    const nobody = { kind: 'person' as const, id: 99 }
    await expect(api.map.pin({ ...nobody, x: 1, y: 2 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(api.map.unpin(nobody)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('map.photos', () => {
  it('gives the photos of those who have one', async () => {
    const { api } = testApp()
    await imported(api, sampleFile('vcf_quirks/13_v30_photo_b64.vcf'))
    const people = unpacked(await api.map.graph()).people
    const withPhoto = people.filter(({ hasPhoto }) => hasPhoto).map(({ id }) => id)
    const photos = await api.map.photos({ personIds: people.map(({ id }) => id) })

    expect(withPhoto.length).toBeGreaterThan(0)
    expect(photos.map(({ id }) => id)).toEqual(withPhoto)
    for (const { photo } of photos) expect(photo).toMatch(/^data:image\/(jpeg|png);base64,/)
  })
})

describe('map.history', () => {
  it('weighs each part in an interaction', async () => {
    const { api } = testApp()
    const ada = await api.people.add({ name: 'Ada' })
    const bo = await api.people.add({ name: 'Bo' })
    const day = Day.parse('1970-01-11')
    await api.interactions.log({ kind: 'meeting', day, personIds: [ada.id, bo.id] })
    await api.interactions.log({
      kind: 'email',
      day,
      direction: 'outbound',
      personIds: [ada.id],
    })

    expect(await api.map.history()).toEqual({
      personIds: [ada.id, bo.id, ada.id],
      days: [10, 10, 10],
      weights: [3 / Math.SQRT2, 3 / Math.SQRT2, 0.5],
    })
  })
})
