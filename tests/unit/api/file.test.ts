import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { testApp } from '../../support/testApp.ts'
import { imported, sampleFile } from './importing.ts'

describe('file.info', () => {
  it('says where the file lies and how much is in it, without the trash', async () => {
    const { api, context } = testApp({ version: '1.2.3' })
    const ada = await api.people.add({ name: 'Ada', organisation: 'Engine' })
    const bo = await api.people.add({ name: 'Bo' })
    await api.interactions.log({ kind: 'call', day: Day.parse('2026-11-20'), personIds: [ada.id] })
    const call = { title: 'Call', dueOn: Day.parse('2026-11-24') }
    await api.followUps.add(call)
    await api.followUps.complete(await api.followUps.add(call))
    await api.followUps.add({ ...call, personIds: [bo.id] })
    await api.people.trash({ ids: [bo.id] })

    const info = await api.file.info()
    expect(info).toMatchObject({
      path: context.file,
      today: '2026-11-23',
      version: '1.2.3',
      people: 1,
      interactions: 1,
      organisations: 1,
      openFollowUps: 1,
    })
    expect(info.sizeBytes).toBeGreaterThan(0)
    expect(Intl.supportedValuesOf('timeZone').concat('UTC')).toContain(info.timeZone)
  })
})

describe('file.check', () => {
  it('finds nothing wrong with a file that was filled, emptied and filled again', async () => {
    const { api } = testApp()
    expect(await api.file.check()).toEqual([])
    await api.file.fillWithSample({ people: 20 })
    expect(await api.file.check()).toEqual([])
    await api.history.undo()
    expect(await api.file.check()).toEqual([])
    await api.history.redo()
    expect(await api.file.check()).toEqual([])
  })
})

describe('file.fillWithSample', () => {
  it('fills an empty file once, until it is undone', async () => {
    const { api } = testApp()
    expect(await api.file.fillWithSample({ people: 30, seed: 7 })).toEqual({ people: 30 })
    await expect(api.file.fillWithSample({})).rejects.toMatchObject({
      code: 'NOT_EMPTY',
      message: 'This file already has people in it.',
    })
    expect(await api.history.undo()).toBe('Sample network')
    expect(await api.file.info()).toMatchObject({ people: 0, interactions: 0, organisations: 0 })
    expect(await api.file.fillWithSample({ people: 5 })).toEqual({ people: 5 })
  })

  it('fills it once when it is asked twice at once', async () => {
    const { api } = testApp()
    const both = await Promise.allSettled([
      api.file.fillWithSample({ people: 20 }),
      api.file.fillWithSample({ people: 20 }),
    ])
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect((await api.people.list({})).total).toBe(20)
  })

  it('leaves a file alone that knows who I am, and nobody else', async () => {
    const { api } = testApp()
    await imported(api, sampleFile('linkedin/Complete_LinkedInDataExport_10-05-2026/Profile.csv'))
    expect((await api.file.info()).people).toBe(0)
    await expect(api.file.fillWithSample({})).rejects.toMatchObject({ code: 'NOT_EMPTY' })
  })

  it('leaves a file alone whose people are all in the trash', async () => {
    const { api } = testApp()
    const ada = await api.people.add({ name: 'Ada' })
    await api.people.trash({ ids: [ada.id] })
    await expect(api.file.fillWithSample({})).rejects.toMatchObject({ code: 'NOT_EMPTY' })
  })

  it.each([{ people: 0 }, { people: 50_001 }, { seed: 1.5 }])('refuses %o', async (input) => {
    const { api } = testApp()
    await expect(api.file.fillWithSample(input)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})
