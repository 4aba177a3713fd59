import { describe, expect, it } from 'vitest'
import { testApp } from '../../support/testApp.ts'
import { tablesOf } from './tables.ts'

describe('history', () => {
  it('has nothing to undo or redo in a new file', async () => {
    const { api } = testApp()
    expect(await api.history.next()).toEqual({ undo: null, redo: null })
    expect(await api.history.undo()).toBeNull()
    expect(await api.history.redo()).toBeNull()
  })

  it('takes changes back one by one, and does them again', async () => {
    const { api, context } = testApp()
    const empty = tablesOf(context.file)
    await api.people.add({ name: 'Ada', organisation: 'Engine', circle: 'inner' })
    await api.people.add({ name: 'Bo' })
    const full = tablesOf(context.file)

    expect(await api.history.undo()).toBe('Add Bo')
    expect(await api.history.next()).toEqual({
      undo: { id: 1, label: 'Add Ada' },
      redo: { id: 2, label: 'Add Bo' },
    })
    expect(await api.history.undo()).toBe('Add Ada')
    expect(await api.history.next()).toEqual({ undo: null, redo: { id: 1, label: 'Add Ada' } })
    expect(tablesOf(context.file)).toEqual(empty)

    expect(await api.history.redo()).toBe('Add Ada')
    expect(await api.history.redo()).toBe('Add Bo')
    expect(await api.history.next()).toEqual({ undo: { id: 2, label: 'Add Bo' }, redo: null })
    expect(tablesOf(context.file)).toEqual(full)
  })

  it('forgets what was undone once something else is done', async () => {
    const { api } = testApp()
    await api.people.add({ name: 'Ada' })
    await api.history.undo()
    await api.people.add({ name: 'Bo' })
    expect(await api.history.next()).toMatchObject({ undo: { label: 'Add Bo' }, redo: null })
    expect(await api.history.redo()).toBeNull()
  })

  it('takes back the change it is asked for, and no other', async () => {
    const { api } = testApp()
    await api.people.add({ name: 'Ada' })
    const { undo: ada } = await api.history.next()
    await api.people.add({ name: 'Bo' })
    await expect(api.history.undo({ id: ada?.id })).rejects.toMatchObject({
      code: 'CHANGED_SINCE',
      message: 'Something else has changed since; undo that first.',
    })

    const { undo: bo } = await api.history.next()
    expect(await api.history.undo({ id: bo?.id })).toBe('Add Bo')
    expect(await api.history.undo({ id: ada?.id })).toBe('Add Ada')
    await expect(api.history.undo({ id: ada?.id })).rejects.toMatchObject({
      code: 'CHANGED_SINCE',
    })
  })

  it('keeps nothing of a refused change', async () => {
    const { api, context } = testApp()
    const before = tablesOf(context.file)
    await expect(api.notes.edit({ id: 1, body: 'x' })).rejects.toThrow('not there any more')
    expect(await api.history.next()).toEqual({ undo: null, redo: null })
    expect(tablesOf(context.file)).toEqual(before)
  })
})
