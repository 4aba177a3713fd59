import { createRouterClient } from '@orpc/server'
import { describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { os } from '#api/context'
import type { Subject } from '#domain/subject'
import { useChanges } from '../../../../renderer/stores/changes.ts'
import { inFace } from '../../../support/inFace.ts'
import { testApp } from '../../../support/testApp.ts'

describe('keepLoaded', () => {
  it('loads at once, and again when its subject changes', async () => {
    const { api } = testApp()
    const names: string[][] = []
    inFace(api, () =>
      useChanges().keepLoaded(['people'], async () => {
        names.push((await api.people.list({})).rows.map(({ name }) => name))
      }),
    )
    await vi.waitFor(() => expect(names).toEqual([[]]))

    await api.people.add({ name: 'Zoë' })
    await vi.waitFor(() => expect(names.at(-1)).toEqual(['Zoë']))
  })

  it('leaves alone what did not change', async () => {
    const { api } = testApp()
    const loads = { settings: 0, people: 0 }
    inFace(api, () => {
      const { keepLoaded } = useChanges()
      keepLoaded(['settings'], async () => void loads.settings++)
      keepLoaded(['people'], async () => void loads.people++)
    })
    await vi.waitFor(() => expect(loads).toEqual({ settings: 1, people: 1 }))

    await api.people.add({ name: 'Ada' })
    await vi.waitFor(() => expect(loads.people).toBe(2))
    expect(loads.settings).toBe(1)
  })

  it('answers changes that come while it loads by one more load', async () => {
    const { api, tell } = apiWithStream()
    const waiting: (() => void)[] = []
    let loads = 0
    inFace(api, () =>
      useChanges().keepLoaded(['people'], () => {
        loads++
        return new Promise((resolve) => waiting.push(resolve))
      }),
    )
    await vi.waitFor(() => expect(loads).toBe(1))

    for (let change = 0; change < 5; change++) tell(['people'])
    await new Promise((resolve) => setTimeout(resolve))
    expect(loads).toBe(1)
    waiting.forEach((resolve) => resolve())
    await vi.waitFor(() => expect(loads).toBe(2))
    waiting.forEach((resolve) => resolve())
    await new Promise((resolve) => setTimeout(resolve))
    expect(loads).toBe(2)
  })

  it('ends with the scope it was called in', async () => {
    const { api, tell } = apiWithStream()
    const scope = effectScope()
    let loads = 0
    inFace(api, () => {
      const { keepLoaded } = useChanges()
      scope.run(() => keepLoaded(['people'], async () => void loads++))
    })
    await vi.waitFor(() => expect(loads).toBe(1))

    scope.stop()
    tell(['people'])
    await new Promise((resolve) => setTimeout(resolve))
    expect(loads).toBe(1)
  })

  it('says when nobody answers, and loads everything again once somebody does', async () => {
    const { api, tell, breakOff } = apiWithStream()
    let loads = 0
    const changes = inFace(api, () => {
      const store = useChanges()
      store.keepLoaded(['people'], async () => void loads++)
      return store
    })
    await vi.waitFor(() => expect(loads).toBe(1))
    expect(changes.isConnected).toBe(true)

    breakOff()
    await vi.waitFor(() => expect(changes.isConnected).toBe(false))
    await vi.waitFor(() => expect(changes.isConnected).toBe(true))
    await vi.waitFor(() => expect(loads).toBe(2))
    tell(['people'])
    await vi.waitFor(() => expect(loads).toBe(3))
  })
})

/** The real answers, but for a stream of changes that the test holds in its hand. */
function apiWithStream() {
  const { router, context } = testApp()
  let queue: Subject[][] = []
  let wake = Promise.withResolvers<void>()

  async function* stream() {
    for (;;) {
      await wake.promise
      wake = Promise.withResolvers<void>()
      const told = queue
      queue = []
      for (const subjects of told) yield { subjects }
    }
  }
  const changes = os.changes.router({ watch: os.changes.watch.handler(() => stream()) })
  return {
    api: createRouterClient({ ...router, changes }, { context }),
    tell(subjects: Subject[]) {
      queue.push(subjects)
      wake.resolve()
    },
    breakOff() {
      wake.reject(new Error('the stream broke'))
      wake = Promise.withResolvers<void>()
    },
  }
}
