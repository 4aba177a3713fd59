import { describe, expect, it, vi } from 'vitest'
import { shallowRef } from 'vue'
import type { SearchResult } from '#contract/search'
import type { Api } from '../../../../renderer/api.ts'
import { useFound } from '../../../../renderer/composables/useFound.ts'
import { inFace } from '../../../support/inFace.ts'
import { testApp } from '../../../support/testApp.ts'

describe('useFound', () => {
  it('finds people as one types, without case and accents', async () => {
    const { api } = testApp()
    await api.people.add({ name: 'Zoë Lind' })
    const typed = shallowRef('')
    const { found } = inFace(api, () => useFound(typed))

    typed.value = 'zoe'
    await vi.waitFor(() => expect(found.value.people.map(({ name }) => name)).toEqual(['Zoë Lind']))
    typed.value = ''
    await vi.waitFor(() => expect(found.value.people).toEqual([]))
  })

  it('drops an answer that comes after a newer question', async () => {
    const { api, answer } = apiWithSlowSearch()
    const typed = shallowRef('')
    const { found, isAsking } = inFace(api, () => useFound(typed))

    typed.value = 'a'
    await vi.waitFor(() => expect(isAsking.value).toBe(true))
    typed.value = 'an'
    await vi.waitFor(() => answer('an', 'Ana'))
    await vi.waitFor(() => expect(found.value.people[0]?.name).toBe('Ana'))
    answer('a', 'Adam')
    await new Promise((resolve) => setTimeout(resolve))
    expect(found.value.people[0]?.name).toBe('Ana')
    expect(isAsking.value).toBe(false)
  })
})

/** The real answers, but for searches that wait until the test answers them. */
function apiWithSlowSearch() {
  const { api } = testApp()
  const waiting = new Map<string, (found: SearchResult) => void>()

  function answer(text: string, name: string) {
    const found = { people: [{ id: 1, name, headline: '', band: 'unknown' as const }] }
    const resolve = waiting.get(text)
    if (!resolve) throw new Error(`nobody asked for ${text}`)
    resolve({ ...found, organisations: [], notes: [], interactions: [], followUps: [] })
  }
  const search: Api['search'] = {
    find: ({ text }) => new Promise((resolve) => waiting.set(text, resolve)),
  }
  return { api: { ...api, search } satisfies Api, answer }
}
