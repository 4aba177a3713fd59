import { describe, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import { usePanel } from '../../../../../renderer/stores/panel.ts'
import PersonPanel from '../../../../../renderer/views/person/PersonPanel.vue'
import AddTieDialog from '../../../../../renderer/views/ties/AddTieDialog.vue'
import { byLabel, shownView } from '../../../../support/shownView.ts'
import { testApp } from '../../../../support/testApp.ts'

/** Ana, who is a mentor of Cy, and may know Bo; her panel is open. */
async function panel() {
  const { api } = testApp()
  const ana = await api.people.add({ name: 'Ana Souza', organisation: 'Nimbus' })
  await api.people.add({ name: 'Bo Lind', organisation: 'Nimbus' })
  const cy = await api.people.add({ name: 'Cy Twombly' })
  await api.ties.add({ fromId: ana.id, toId: cy.id, kind: 'mentor' })
  await api.ties.find()
  const Opening = defineComponent({
    setup() {
      usePanel().openPerson(ana.id)
      return () => null
    },
  })
  const view = await shownView(api, PersonPanel, AddTieDialog, Opening)
  await vi.waitFor(() => expect(view.text()).toContain('Bo Lind'))
  const states = async () =>
    (await api.people.get({ id: ana.id })).ties.map(({ other, state }) => [other.name, state])
  return { api, view, states }
}

/** The names in the list of ties; a notice names people too, for as long as it is there. */
function names(view: Awaited<ReturnType<typeof shownView>>): string[] {
  return view.findAll('li[data-line] .name').map((name) => name.text())
}

describe('PersonTies', () => {
  it('shows whom somebody knows, and whom they may know and why', async () => {
    const { view } = await panel()
    const lines = view.findAll('li[data-line]').map((line) => ({
      name: line.get('.name').text(),
      role: line.get('.role').text(),
      reasons: line.findAll('.evidence').map((reason) => reason.text()),
    }))
    expect(lines).toEqual([
      { name: 'Cy Twombly', role: 'mentored by them', reasons: [] },
      { name: 'Bo Lind', role: 'colleague?', reasons: ['Both at Nimbus now'] },
    ])
  })

  it('confirms a suggested tie, and takes that back', async () => {
    const { view, states } = await panel()
    byLabel('Yes, Ana Souza and Bo Lind know each other').click()
    await vi.waitFor(() => expect(view.text()).not.toContain('May know'))
    expect(await states()).toContainEqual(['Bo Lind', 'confirmed'])

    await vi.waitFor(() =>
      expect(document.body.textContent).toContain('Confirmed: Ana Souza and Bo Lind, colleague'),
    )
    byLabel('Undo').click()
    await vi.waitFor(() => expect(view.text()).toContain('May know'))
  })

  it('rejects a suggested tie for good', async () => {
    const { api, view, states } = await panel()
    byLabel('No, never suggest Ana Souza and Bo Lind again').click()
    await vi.waitFor(() => expect(names(view)).toEqual(['Cy Twombly']))
    expect(await api.ties.find()).toEqual({ added: 0, removed: 0 })
    expect(await states()).toEqual([['Cy Twombly', 'confirmed']])
  })

  it('begins a new tie with the person who is shown', async () => {
    await panel()
    byLabel('Add a tie').click()
    await vi.waitFor(() =>
      expect(document.querySelector('[role=dialog]')?.textContent).toContain('Ana Souza'),
    )
  })
})
