import { describe, expect, it } from 'vitest'
import { testApp } from '../../support/testApp.ts'
import { connectionsFile, previewed } from './importing.ts'
import { tablesOf } from './tables.ts'

const ROWS = 30_000

async function longImport() {
  const { api, context } = testApp()
  await api.people.add({ name: 'Ada' })
  const before = tablesOf(context.file)
  const { id } = await previewed(api, connectionsFile(ROWS))
  return { api, context, before, id }
}

describe('an import of 30,000 people', () => {
  it('tells how far it is, while readers see what was there before', async () => {
    const { api, id } = await longImport()
    const told: number[] = []
    for await (const event of await api.imports.apply({ id })) {
      if (event.kind === 'done') break
      expect(event.total).toBe(ROWS)
      told.push(event.done)
      expect((await api.people.list({})).total).toBe(1)
      expect((await api.search.find({ text: 'Given1' })).people).toEqual([])
    }
    expect(told.length).toBeGreaterThan(3)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect((await api.people.list({})).total).toBe(ROWS + 1)
  })

  it('leaves the file as it was when it is left in the middle', async () => {
    const { api, context, before, id } = await longImport()
    for await (const event of await api.imports.apply({ id }))
      if (event.kind === 'progress' && event.done > ROWS / 10) break

    const { id: bo } = await api.people.add({ name: 'Bo' })
    expect((await api.people.list({})).total).toBe(2)
    expect(await api.history.undo()).toBe('Add Bo')
    expect(tablesOf(context.file)).toEqual(before)
    expect(await api.file.check()).toEqual([])
    await expect(api.people.get({ id: bo })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('leaves the file as it was when it is cancelled', async () => {
    const { api, context, before, id } = await longImport()
    const stop = new AbortController()
    const events = await api.imports.apply({ id }, { signal: stop.signal })
    const listening = (async () => {
      for await (const event of events)
        if (event.kind === 'progress' && event.done > ROWS / 10) stop.abort()
    })()
    await expect(listening).rejects.toThrow()

    await api.people.add({ name: 'Bo' })
    await api.history.undo()
    expect(tablesOf(context.file)).toEqual(before)
  })

  it('lets another write wait until it is over', async () => {
    const { api, id } = await longImport()
    let added: Promise<unknown> | undefined
    for await (const event of await api.imports.apply({ id }))
      if (event.kind === 'progress') added ??= api.people.add({ name: 'Bo' })

    await added
    expect((await api.history.next()).undo?.label).toBe('Add Bo')
    expect((await api.people.list({})).total).toBe(ROWS + 2)
  })
})
