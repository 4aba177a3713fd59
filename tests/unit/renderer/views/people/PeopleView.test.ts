import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Api } from '../../../../../renderer/api.ts'
import PeopleView from '../../../../../renderer/views/people/PeopleView.vue'
import { shownView } from '../../../../support/shownView.ts'
import { testApp } from '../../../../support/testApp.ts'

beforeEach(() => {
  // The page of a test has no layout, and the list shows what has room.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900)
  return () => vi.restoreAllMocks()
})

describe('PeopleView', () => {
  it('shows people as they are added, and counts them', async () => {
    const { api } = testApp()
    await api.people.add({ name: 'Zoë Quist' })
    const view = await shownView(api, PeopleView)
    await vi.waitFor(() => expect(view.text()).toContain('1 person'))
    await vi.waitFor(() => expect(view.text()).toContain('Zoë Quist'))

    await api.people.add({ name: 'Ada Berg', title: 'CTO', organisation: 'Nimbus' })
    await vi.waitFor(() => expect(view.text()).toContain('CTO at Nimbus'))
    expect(view.text()).toContain('2 people')
    expect(view.get('[role=grid]').attributes('aria-rowcount')).toBe('3')
  })

  it('narrows by what is typed, without case and accents', async () => {
    const view = await shownView(await threePeople(), PeopleView)
    await vi.waitFor(() => expect(names(view)).toHaveLength(3))

    await view.get('[aria-label="Find in the list"]').setValue('zoe')
    await vi.waitFor(() => expect(names(view)).toEqual(['Zoë Quist']))
    expect(view.text()).toContain('1 of 3')
  })

  it('says that nobody matches, and shows everybody again', async () => {
    const view = await shownView(await threePeople(), PeopleView)
    await vi.waitFor(() => expect(names(view)).toHaveLength(3))

    await view.get('[aria-label="Find in the list"]').setValue('xyz')
    await vi.waitFor(() => expect(view.text()).toContain('Nobody like that.'))
    await view
      .findAll('button')
      .find((button) => button.text() === 'Clear')
      ?.trigger('click')
    await vi.waitFor(() => expect(names(view)).toHaveLength(3))
  })

  it('selects with the keyboard, and Escape selects nobody', async () => {
    const view = await shownView(await threePeople(), PeopleView)
    await vi.waitFor(() => expect(names(view)).toHaveLength(3))
    const grid = view.get('[role=grid]')

    await grid.trigger('keydown', { key: ' ' })
    expect(selected(view)).toEqual(['Ada Berg'])
    await grid.trigger('keydown', { key: 'ArrowDown', shiftKey: true })
    await vi.waitFor(() => expect(selected(view)).toEqual(['Ada Berg', 'Bo Lind']))
    await grid.trigger('keydown', { key: 'a', ctrlKey: true })
    await vi.waitFor(() => expect(view.text()).toContain('3 selected'))
    await grid.trigger('keydown', { key: 'Escape' })
    expect(selected(view)).toEqual([])
  })

  it('moves everybody who is selected to the trash', async () => {
    const api = await threePeople()
    const view = await shownView(api, PeopleView)
    await vi.waitFor(() => expect(names(view)).toHaveLength(3))

    await view.get('[role=grid]').trigger('keydown', { key: ' ' })
    await view.get('[aria-label="Move to trash"]').trigger('click')
    await vi.waitFor(() => expect(names(view)).toEqual(['Bo Lind', 'Zoë Quist']))
    expect((await api.people.trashed()).map(({ name }) => name)).toEqual(['Ada Berg'])
  })
})

async function threePeople(): Promise<Api> {
  const { api } = testApp()
  for (const name of ['Zoë Quist', 'Ada Berg', 'Bo Lind']) await api.people.add({ name })
  return api
}

type View = Awaited<ReturnType<typeof shownView>>

function names(view: View): string[] {
  return view.findAll('.full').map((name) => name.text())
}

function selected(view: View): string[] {
  return view.findAll('[role=row][aria-selected=true] .full').map((name) => name.text())
}
