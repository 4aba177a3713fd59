import { describe, expect, it, vi } from 'vitest'
import type { Api } from '../../../../renderer/api.ts'
import { usePeople } from '../../../../renderer/stores/people.ts'
import { inFace } from '../../../support/inFace.ts'
import { testApp } from '../../../support/testApp.ts'

describe('usePeople', () => {
  it('fetches only the pages that come into view', async () => {
    const { api, asked } = watched(await filled(350))
    const people = inFace(api, () => usePeople())
    await vi.waitFor(() => expect(people.total).toBe(350))
    expect(people.rowAt(0)?.name).toBe('Person 001')
    expect(people.rowAt(320)).toBeUndefined()

    asked.length = 0
    await people.show(310, 330)
    expect(people.rowAt(320)?.name).toBe('Person 321')
    expect(asked).toEqual([300])
    await people.show(312, 332)
    expect(asked).toEqual([300])
  })

  it('gives the ids of a range whose rows it never fetched', async () => {
    const people = inFace(await filled(250), () => usePeople())
    await vi.waitFor(() => expect(people.total).toBe(250))

    expect(await people.idsBetween(90, 240)).toHaveLength(151)
  })

  it('narrows and counts, and forgets the narrowing', async () => {
    const api = await filled(12)
    const people = inFace(api, () => usePeople())
    await vi.waitFor(() => expect(people.total).toBe(12))

    people.narrow({ text: '003' })
    await vi.waitFor(() => expect(people.total).toBe(1))
    expect(people.everybody).toBe(12)
    expect(people.isNarrowed).toBe(true)

    people.clearFilter()
    await vi.waitFor(() => expect(people.total).toBe(12))
    expect(people.isNarrowed).toBe(false)
  })

  it('turns the order round at the second click on a column', async () => {
    const people = inFace(await filled(3), () => usePeople())
    await vi.waitFor(() => expect(people.total).toBe(3))

    people.sortBy('name')
    await vi.waitFor(() => expect(people.rowAt(0)?.name).toBe('Person 003'))
    people.sortBy('name')
    await vi.waitFor(() => expect(people.rowAt(0)?.name).toBe('Person 001'))
  })

  it('drops an answer to an older question', async () => {
    const real = await filled(3)
    const slow = Promise.withResolvers<void>()
    const list: Api['people']['list'] = async (input, ...rest) => {
      const answer = await real.people.list(input, ...rest)
      if (input?.filter?.text === '001') await slow.promise
      return answer
    }
    const people = inFace({ ...real, people: { ...real.people, list } }, () => usePeople())
    await vi.waitFor(() => expect(people.total).toBe(3))

    people.narrow({ text: '001' })
    await new Promise((resolve) => setTimeout(resolve, 10))
    people.narrow({ text: '002' })
    slow.resolve()
    await vi.waitFor(() => expect(people.rowAt(0)?.name).toBe('Person 002'))
    expect(people.total).toBe(1)
  })
})

/** An app with people named "Person 001" and so on, in this order. */
async function filled(count: number): Promise<Api> {
  const { api } = testApp()
  for (let number = 1; number <= count; number++) {
    const name = `Person ${String(number).padStart(3, '0')}`
    await api.people.add({ name })
  }
  return api
}

/** The same app, with the offsets of the pages that were asked for. */
function watched(real: Api) {
  const asked: number[] = []
  const list: Api['people']['list'] = (input, ...rest) => {
    if (input?.offset !== undefined) asked.push(input.offset)
    return real.people.list(input, ...rest)
  }
  return { api: { ...real, people: { ...real.people, list } }, asked }
}
