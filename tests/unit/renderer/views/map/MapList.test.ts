import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import type { MapGraph } from '#contract/map'
import { NO_FILTER } from '#domain/mapReading'
import MapList from '../../../../../renderer/views/map/MapList.vue'
import { usePanel } from '../../../../../renderer/stores/panel.ts'
import { mapPerson } from '../../map/mapPerson.ts'
import { shownTwin } from './twin.ts'

beforeEach(() => {
  // The page of a test has no layout, and the list shows what has room.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900)
  return () => vi.restoreAllMocks()
})

const people = [
  mapPerson(1, { name: 'Zoë Quist', band: 'strong', warmth: 4, circle: 'inner' }),
  mapPerson(2, { name: 'Ada Berg', headline: 'CTO at Acme', band: 'weak', organisationId: 1 }),
  mapPerson(3, { name: 'Bo Lind', band: 'unknown', status: 'wanted' }),
]
const network: Pick<MapGraph, 'organisations' | 'ties'> = {
  organisations: [{ id: 1, name: 'Acme', people: 1, place: null }],
  ties: [{ from: 1, to: 2, kind: 'knows', state: 'confirmed' }],
}

describe('MapList', () => {
  it('shows everybody who is seen, with what is known of them', async () => {
    const { view } = await shownList()

    expect(names(view)).toEqual(['Ada Berg', 'Bo Lind', 'Zoë Quist'])
    const cells = view.findAll('[role=row]')[1]?.findAll('[role=gridcell]') ?? []
    expect(cells.slice(2).map((cell) => cell.text())).toEqual(['weak', '', 'Acme', '', '1'])
    expect(view.text()).toContain('CTO at Acme')
    expect(view.text()).toContain('Not met yet')
    expect(view.get('[role=grid]').attributes('aria-rowcount')).toBe('4')
  })

  it('sorts by a heading, and the other way round by the same again', async () => {
    const { view } = await shownList()
    const warmth = view.findAll('[role=columnheader]').find((head) => head.text() === 'Warmth')

    await warmth?.get('button').trigger('click')
    expect(names(view)).toEqual(['Zoë Quist', 'Ada Berg', 'Bo Lind'])
    expect(warmth?.attributes('aria-sort')).toBe('descending')
    await warmth?.get('button').trigger('click')
    expect(names(view)).toEqual(['Ada Berg', 'Zoë Quist', 'Bo Lind'])
    expect(warmth?.attributes('aria-sort')).toBe('ascending')
  })

  it('has a column for what people are coloured by, where no other says it', async () => {
    const { view, reading } = await shownList()
    const headings = () => view.findAll('[role=columnheader]').map((heading) => heading.text())
    expect(headings()).not.toContain('Circle')

    reading.colourBy = 'circle'
    await nextTick()
    expect(headings()).toContain('Circle')
    expect(view.findAll('.colour .word').map((word) => word.text())).toEqual([
      'no circle',
      'no circle',
      'inner',
    ])
  })

  it('goes by keys, and tells the map whom they are on', async () => {
    const { view, selected } = await shownList()
    const grid = view.get('[role=grid]')

    await grid.trigger('keydown', { key: 'End' })
    expect(selected.value?.name).toBe('Zoë Quist')
    await grid.trigger('keydown', { key: 'ArrowUp' })
    expect(selected.value?.name).toBe('Bo Lind')
    expect(activeName(view)).toBe('Bo Lind')
    await grid.trigger('keydown', { key: 'Enter' })
    expect(usePanel().personId).toBe(3)
  })

  it('is on whoever is selected on the map', async () => {
    const { view, selected, scene } = await shownList()

    selected.value = scene.nodes[0] ?? null
    await vi.waitFor(() => expect(activeName(view)).toBe('Zoë Quist'))
    // Whoever is selected no longer is where one goes on from.
    selected.value = null
    await nextTick()
    await view.get('[role=grid]').trigger('keydown', { key: 'ArrowUp' })
    expect(activeName(view)).toBe('Bo Lind')
  })

  it('picks out one, a range and all, for the map as well', async () => {
    const { view, selection } = await shownList()
    const grid = view.get('[role=grid]')

    await grid.trigger('keydown', { key: ' ' })
    expect([...selection.ids]).toEqual([2])
    await grid.trigger('keydown', { key: 'ArrowDown', shiftKey: true })
    await vi.waitFor(() => expect([...selection.ids]).toEqual([2, 3]))
    await grid.trigger('keydown', { key: 'a', ctrlKey: true })
    await vi.waitFor(() => expect([...selection.ids]).toEqual([2, 3, 1]))
    await grid.trigger('keydown', { key: 'Escape' })
    expect(selection.size).toBe(0)
  })

  it('leaves out whoever steps back, and says so if that is everybody', async () => {
    const { view, reading } = await shownList()
    reading.narrow({ bands: ['strong', 'weak'] })
    await nextTick()
    expect(names(view)).toEqual(['Ada Berg', 'Zoë Quist'])

    reading.narrow({ circles: ['close'] })
    await nextTick()
    expect(view.text()).toContain('Nobody like that.')
    await view.get('button').trigger('click')
    expect(reading.filter).toEqual(NO_FILTER)
    await vi.waitFor(() => expect(names(view)).toHaveLength(3))
  })
})

type View = Awaited<ReturnType<typeof shownTwin>>['view']

async function shownList() {
  const shown = await shownTwin(MapList, people, network)
  await vi.waitFor(() => expect(names(shown.view)).toHaveLength(3))
  return shown
}

function names(view: View): string[] {
  return view.findAll('.full').map((name) => name.text())
}

function activeName(view: View): string {
  const id = view.get('[role=grid]').attributes('aria-activedescendant')
  return view.get(`[id="${id}"] .full`).text()
}
