import { describe, expect, it, vi } from 'vitest'
import { defineComponent, onMounted } from 'vue'
import { type TieStart, useDialogs } from '../../../../../renderer/stores/dialogs.ts'
import AddTieDialog from '../../../../../renderer/views/ties/AddTieDialog.vue'
import { byLabel, shownView } from '../../../../support/shownView.ts'
import { testApp } from '../../../../support/testApp.ts'

async function two() {
  const { api } = testApp()
  const ana = await api.people.add({ name: 'Ana Souza' })
  const bo = await api.people.add({ name: 'Bo Lind' })
  return { api, ana, bo }
}

const text = () => document.querySelector('[role=dialog]')?.textContent ?? ''
const notices = () => document.body.textContent

describe('AddTieDialog', () => {
  it('adds a tie between the two it began with', async () => {
    const { api, ana, bo } = await two()
    await shownView(api, AddTieDialog, opening({ fromId: ana.id, toId: bo.id }))
    await vi.waitFor(() => expect(text()).toContain('Bo Lind'))
    byLabel('Colleague').click()
    byLabel('Add').click()
    await vi.waitFor(() =>
      expect(notices()).toContain('Tie added: Ana Souza and Bo Lind, colleague'),
    )
    expect((await api.ties.list({})).rows).toMatchObject([{ kind: 'colleague', from: ana, to: bo }])
  })

  it('asks which way a tie goes where that makes a difference', async () => {
    const { api, ana, bo } = await two()
    await shownView(api, AddTieDialog, opening({ fromId: ana.id, toId: bo.id }))
    await vi.waitFor(() => expect(text()).toContain('Bo Lind'))
    expect(text()).not.toContain('Which way')
    byLabel('Mentor').click()
    await vi.waitFor(() => expect(text()).toContain('Ana Souza is a mentor of Bo Lind'))
    byLabel('Bo Lind is a mentor of Ana Souza').click()
    byLabel('Add').click()
    await vi.waitFor(async () =>
      expect((await api.ties.list({})).rows).toMatchObject([{ kind: 'mentor', from: bo, to: ana }]),
    )
  })

  it('says that a tie is between two people', async () => {
    const { api, ana } = await two()
    await shownView(api, AddTieDialog, opening({ fromId: ana.id, toId: ana.id }))
    await vi.waitFor(() => expect(text()).toContain('Ana Souza'))
    byLabel('Add').click()
    await vi.waitFor(() => expect(text()).toContain('A tie is between two people.'))
    expect((await api.ties.list({})).total).toBe(0)
  })

  it('says what is missing where nobody is chosen', async () => {
    const { api } = await two()
    await shownView(api, AddTieDialog, opening({}))
    await vi.waitFor(() => expect(text()).toContain('Add a tie'))
    byLabel('Add').click()
    await vi.waitFor(() => expect(text()).toContain('Choose a person.'))
    expect((await api.ties.list({})).total).toBe(0)
  })

  it('stays open and says so where the tie is there already', async () => {
    const { api, ana, bo } = await two()
    await api.ties.add({ fromId: ana.id, toId: bo.id, kind: 'knows' })
    await shownView(api, AddTieDialog, opening({ fromId: bo.id, toId: ana.id }))
    await vi.waitFor(() => expect(text()).toContain('Ana Souza'))
    byLabel('Add').click()
    await vi.waitFor(() => expect(notices()).toContain('This tie is there already.'))
    expect(text()).toContain('Add a tie')
  })
})

/** Asks for the dialog, as the map and the person panel do. */
function opening(start: TieStart) {
  return defineComponent({
    setup() {
      const dialogs = useDialogs()
      onMounted(() => dialogs.addTie(start))
      return () => null
    },
  })
}
