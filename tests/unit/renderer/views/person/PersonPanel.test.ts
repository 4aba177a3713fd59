import { describe, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import { addDays } from '#domain/day'
import { usePanel } from '../../../../../renderer/stores/panel.ts'
import PersonPanel from '../../../../../renderer/views/person/PersonPanel.vue'
import { shownView } from '../../../../support/shownView.ts'
import { TEST_DAY, testApp } from '../../../../support/testApp.ts'

describe('PersonPanel', () => {
  it('shows a warmth whose sum adds up', async () => {
    const { api } = testApp()
    const { id } = await api.people.add({ name: 'Ana Souza', circle: 'close' })
    for (const daysAgo of [3, 20, 45])
      await api.interactions.log({
        kind: 'meeting',
        day: addDays(TEST_DAY, -daysAgo),
        personIds: [id],
      })
    const view = await shownView(api, PersonPanel, showing(id))
    await vi.waitFor(() => expect(view.text()).toContain('Ana Souza'))

    const { value } = (await api.people.get({ id })).warmth
    const figures = view.findAll('tbody td').map((cell) => Number(cell.text().replace('+', '')))
    const total = Number(view.get('tfoot td').text())
    expect(figures).toHaveLength(3)
    expect(figures.reduce((sum, figure) => sum + figure, 0)).toBeCloseTo(total, 9)
    expect(total).toBeCloseTo(value, 2)
    expect(view.get('.warmth').text()).toContain(total.toFixed(2))
  })

  it('follows what is logged, tagged and noted meanwhile', async () => {
    const { api } = testApp()
    const { id } = await api.people.add({ name: 'Ana Souza' })
    const view = await shownView(api, PersonPanel, showing(id))
    await vi.waitFor(() => expect(view.text()).toContain('Nothing is logged yet.'))

    await api.interactions.log({ kind: 'call', day: TEST_DAY, personIds: [id] })
    await api.people.editMany({ ids: [id], addTags: ['climbing'] })
    await api.notes.add({ personId: id, body: 'Likes **tea**' })
    await vi.waitFor(() => expect(view.text()).toContain('November 2026'))
    await vi.waitFor(() => expect(view.text()).toContain('climbing'))
    await vi.waitFor(() => expect(view.get('strong').text()).toBe('tea'))
  })

  it('says that somebody is not there any more', async () => {
    const { api } = testApp()
    const view = await shownView(api, PersonPanel, showing(77))
    await vi.waitFor(() => expect(view.text()).toContain('not in the file any more'))
  })
})

/** Opens a person, as any view does. */
function showing(id: number) {
  return defineComponent({
    setup() {
      usePanel().openPerson(id)
      return () => null
    },
  })
}
