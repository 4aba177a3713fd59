import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { testApp } from '../../support/testApp.ts'
import { type Api, connectionsFile, imported } from './importing.ts'

/** Listens from now on; `heard` are the subjects of each commit. */
async function listener(api: Api) {
  const stop = new AbortController()
  const heard: string[][] = []
  const changes = await api.changes.watch(undefined, { signal: stop.signal })
  const ended = (async () => {
    for await (const { subjects } of changes) heard.push(subjects)
  })()
  await setImmediate()
  return { heard, ended, stop: () => stop.abort() }
}

it('tells the subjects of each commit, and of its undo', async () => {
  const { api } = testApp()
  const { heard } = await listener(api)
  const { id } = await api.people.add({ name: 'Ada' })
  await api.notes.add({ personId: id, body: 'Likes tea' })
  await api.history.undo()
  await api.positions.add({ personId: id, position: { title: 'CTO' } })
  await api.settings.change({ country: 'DE' })
  await setImmediate()

  expect(heard).toEqual([
    ['people', 'organisations', 'history'],
    ['notes', 'history'],
    ['notes', 'history'],
    ['people', 'organisations', 'history'],
    ['settings'],
  ])
})

it('tells nothing of what was refused or only read', async () => {
  const { api } = testApp()
  const { heard } = await listener(api)
  await expect(api.notes.remove({ id: 9 })).rejects.toThrow()
  expect(await api.history.undo()).toBeNull()
  await api.people.list({})
  await setImmediate()
  expect(heard).toEqual([])
})

it('tells a commit once it can be read', async () => {
  const { api } = testApp()
  const changes = await api.changes.watch()
  const next = changes.next()
  await setImmediate()
  await api.people.add({ name: 'Ada' })
  await next
  expect((await api.people.list({})).total).toBe(1)
  await changes.return?.()
})

it('tells everybody who listens, and an import once', async () => {
  const { api } = testApp()
  const listeners = await Promise.all([listener(api), listener(api), listener(api)])
  await imported(api, connectionsFile(100))
  await setImmediate()
  for (const { heard } of listeners) {
    expect(heard).toHaveLength(1)
    expect(heard[0]).toEqual(expect.arrayContaining(['people', 'imports', 'history']))
  }
})

it('ends for whoever stops listening, and for nobody else', async () => {
  const { api } = testApp()
  const [first, second] = [await listener(api), await listener(api)]
  first.stop()
  await Promise.allSettled([first.ended])
  await api.people.add({ name: 'Ada' })
  await setImmediate()
  expect(first.heard).toEqual([])
  expect(second.heard).toHaveLength(1)
})

it('tells of places the layout found apart from those the user chose', async () => {
  const { api } = testApp()
  const { id } = await api.people.add({ name: 'Ana' })
  const { heard } = await listener(api)
  await api.map.place({ places: [{ kind: 'person', id, x: 1, y: 2, community: 0 }] })
  await api.map.pin({ kind: 'person', id, x: 3, y: 4 })
  await setImmediate()
  expect(heard).toEqual([['places'], ['map', 'history']])
})
