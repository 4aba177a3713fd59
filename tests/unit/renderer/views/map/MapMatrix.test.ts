import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import type { MapGraph } from '#contract/map'
import MapMatrix from '../../../../../renderer/views/map/MapMatrix.vue'
import { usePanel } from '../../../../../renderer/stores/panel.ts'
import { byLabel } from '../../../../support/shownView.ts'
import { mapPerson } from '../../map/mapPerson.ts'
import { shownTwin } from './twin.ts'

const people = [
  mapPerson(1, { name: 'Ana Souza', closeness: 5 }),
  mapPerson(2, { name: 'Bo Lind', closeness: 4 }),
  mapPerson(3, { name: 'Cai Wen', closeness: 3 }),
]
const ties: MapGraph['ties'] = [
  { from: 1, to: 3, kind: 'knows', state: 'confirmed' },
  { from: 2, to: 3, kind: 'introduced', state: 'confirmed' },
]

describe('MapMatrix', () => {
  it('names each cell by the two people and their tie', async () => {
    const { view } = await shownTwin(MapMatrix, people, { ties })

    const cells = view.findAll('tbody td').map((cell) => cell.attributes('aria-label'))
    expect(cells).toEqual([
      ...['Ana Souza', 'Ana Souza and Cai Wen: confirmed tie', 'Ana Souza and Bo Lind: no tie'],
      ...['Cai Wen and Ana Souza: confirmed tie', 'Cai Wen'],
      'Cai Wen and Bo Lind: tie from an introduction',
      ...['Bo Lind and Ana Souza: no tie', 'Bo Lind and Cai Wen: tie from an introduction'],
      'Bo Lind',
    ])
    expect(view.findAll('tbody .sign').map((sign) => sign.classes()[1])).toEqual([
      'confirmed',
      'confirmed',
      'introduced',
      'introduced',
    ])
  })

  it('goes to headings and cells by arrow keys, and tells the map whose row it is', async () => {
    const { view, selected } = await shownTwin(MapMatrix, people, { ties })
    expect(tabbed(view)).toEqual(['Ana Souza'])
    const walk = async (...keys: string[]) => {
      for (const key of keys) await view.get('[tabindex="0"][data-row]').trigger('keydown', { key })
      return focused()
    }
    view.get<HTMLElement>('[tabindex="0"][data-row]').element.focus()

    expect(await walk('ArrowUp', 'ArrowLeft')).toBe('Ana Souza')
    expect(await walk('ArrowDown', 'ArrowRight')).toBe('Cai Wen and Ana Souza: confirmed tie')
    expect(selected.value?.name).toBe('Cai Wen')
    expect(await walk('End')).toBe('Cai Wen and Bo Lind: tie from an introduction')
    expect(await walk('ArrowUp', 'ArrowUp')).toBe('Bo Lind')
    expect(selected.value?.name).toBe('Bo Lind')
    expect(tabbed(view)).toEqual(['Bo Lind'])
  })

  it('opens people from their names and their ties', async () => {
    const { view } = await shownTwin(MapMatrix, people, { ties })
    await view.get('thead [aria-label="Bo Lind"]').trigger('click')
    expect(usePanel().personId).toBe(2)

    await cell(view, 'Cai Wen and Ana Souza: confirmed tie').trigger('click')
    expect(usePanel().personId).toBe(3)
  })

  it('asks for a tie where there is none', async () => {
    const { view, tied } = await shownTwin(MapMatrix, people, { ties })
    const free = cell(view, 'Bo Lind and Ana Souza: no tie')
    free.element.focus()
    await free.trigger('keydown', { key: 'Enter' })
    expect(tied).toEqual(['Bo Lind + Ana Souza'])
  })

  it('picks out both people of a cell, and lets them go again', async () => {
    const { view, selection } = await shownTwin(MapMatrix, people, { ties })
    const pair = cell(view, 'Ana Souza and Bo Lind: no tie')
    pair.element.focus()
    await pair.trigger('keydown', { key: ' ' })
    expect([...selection.ids].sort()).toEqual([1, 2])
    expect(view.findAll('tbody tr')).toHaveLength(3)

    byLabel('Only those picked out').click()
    await nextTick()
    expect(view.findAll('tbody th').map((name) => name.attributes('aria-label'))).toEqual([
      'Ana Souza',
      'Bo Lind',
    ])
    expect(view.text()).toContain('2 people picked out')
  })

  it('shows those picked out alone, and keeps the focus when one of them goes', async () => {
    const { view, selection } = await shownTwin(MapMatrix, people, { ties }, [1, 2, 3])
    const last = view.get<HTMLElement>('tbody tr:last-child th')
    last.element.focus()
    await nextTick()
    await last.trigger('keydown', { key: ' ' })

    expect([...selection.ids]).toEqual([1, 3])
    expect(view.findAll('tbody tr')).toHaveLength(2)
    expect(focused()).toBe('Cai Wen')
  })

  it('says how many of how many it shows', async () => {
    const crowd = Array.from({ length: 1204 }, (_, index) => mapPerson(index + 1))
    const { view } = await shownTwin(MapMatrix, crowd)

    expect(view.findAll('tbody tr')).toHaveLength(40)
    expect(view.text()).toContain(
      '40 of 1,204 people, those who stand out most; pick people out to see them here',
    )
  })

  it('is on the row of whoever is selected on the map', async () => {
    const { view, selected, scene } = await shownTwin(MapMatrix, people, { ties })
    selected.value = scene.nodes[1] ?? null
    await vi.waitFor(() => expect(tabbed(view)).toEqual(['Bo Lind']))
  })
})

type View = Awaited<ReturnType<typeof shownTwin>>['view']

function cell(view: View, name: string) {
  return view.get<HTMLElement>(`td[aria-label="${name}"]`)
}

function tabbed(view: View): (string | undefined)[] {
  return view.findAll('[tabindex="0"][data-row]').map((found) => found.attributes('aria-label'))
}

function focused(): string | null | undefined {
  return document.activeElement?.getAttribute('aria-label')
}
