import { describe, expect, it, vi } from 'vitest'
import { defineComponent, onMounted } from 'vue'
import { useDialogs } from '../../../../../renderer/stores/dialogs.ts'
import ConfirmTiesDialog from '../../../../../renderer/views/ties/ConfirmTiesDialog.vue'
import { byLabel, shownView } from '../../../../support/shownView.ts'
import { testApp } from '../../../../support/testApp.ts'

/** Four people of one organisation, and what is suggested of them: six ties. */
async function asking() {
  const { api } = testApp()
  for (const name of ['Ana Souza', 'Bo Lind', 'Cy Twombly', 'Dee Brown'])
    await api.people.add({ name, organisation: 'Nimbus' })
  await api.ties.find()
  const { rows } = await api.ties.suggested({})
  await shownView(api, ConfirmTiesDialog, OPENING)
  await vi.waitFor(() => expect(text()).toContain('1 of 6'))
  const stateOf = async (index: number) => {
    const all = await api.ties.list({ states: ['confirmed', 'suggested', 'rejected'] })
    return all.rows.find(({ id }) => id === rows[index]?.id)
  }
  return { api, stateOf }
}

const OPENING = defineComponent({
  setup() {
    const dialogs = useDialogs()
    onMounted(dialogs.confirmTies)
    return () => null
  },
})

const text = () => document.body.textContent

/** Presses keys where the focus is, each once the question before is answered. */
async function press(key: string, shows: string, options: KeyboardEventInit = {}) {
  const target = document.activeElement ?? document.body
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }),
  )
  await vi.waitFor(() => expect(text()).toContain(shows))
}

describe('ConfirmTies', () => {
  it('shows two people, why they may know each other, and how sure that is', async () => {
    await asking()
    expect(text()).toContain('Ana Souza')
    expect(text()).toContain('Bo Lind')
    expect(text()).toContain('Both at Nimbus now')
    expect(text()).toContain('Likely (0.40)')
    expect(document.activeElement?.textContent).toContain('Yes, they do')
  })

  it('is answered by keys: yes, no, another time', async () => {
    const { api, stateOf } = await asking()
    await press('y', '2 of 6')
    await press('n', '3 of 6')
    await press('ArrowRight', '4 of 6')
    expect(await stateOf(0)).toMatchObject({ state: 'confirmed', kind: 'colleague' })
    expect(await stateOf(1)).toMatchObject({ state: 'rejected' })
    expect(await stateOf(2)).toMatchObject({ state: 'suggested' })

    await press('s', '5 of 6')
    await press('s', '6 of 6')
    await press('y', '2 ties confirmed, 1 rejected, 3 left for another time.')
    expect((await api.ties.suggested({})).total).toBe(3)
  })

  it('takes answers back one by one, and nothing else', async () => {
    const { api, stateOf } = await asking()
    await press('y', '2 of 6')
    await press('s', '3 of 6')
    await press('n', '4 of 6')
    await press('z', '3 of 6')
    await press('Z', '2 of 6', { ctrlKey: true })
    await press('z', '1 of 6')
    await press('z', '1 of 6', { ctrlKey: true })
    expect(await stateOf(0)).toMatchObject({ state: 'suggested' })
    // What came before the session is still there.
    expect((await api.history.next()).undo?.label).toBe('Look for ties')
  })

  it('confirms of another kind, and the other way round', async () => {
    const { stateOf } = await asking()
    await press('7', 'Ana Souza reports to Bo Lind')
    await press('t', 'Bo Lind reports to Ana Souza')
    await press('y', '2 of 6')
    expect(await stateOf(0)).toMatchObject({
      kind: 'reports to',
      state: 'confirmed',
      from: { name: 'Bo Lind' },
    })
    // The next one begins with its own kind.
    await press('y', '3 of 6')
    expect(await stateOf(1)).toMatchObject({ kind: 'colleague' })
  })

  it('answers once while a key is held down', async () => {
    await asking()
    await press('y', '1 of 6', { repeat: true })
    await press('y', '2 of 6')
    await press('y', '2 of 6', { repeat: true })
  })

  it('tells a screen reader every question, and is answered by buttons too', async () => {
    await asking()
    const spoken = () => document.querySelector('[role=status]')?.textContent
    expect(spoken()).toBe('1 of 6: do Ana Souza and Bo Lind know each other? Both at Nimbus now.')
    byLabel('Yes, they do Y').click()
    await vi.waitFor(() => expect(spoken()).toContain('2 of 6: do Ana Souza and Cy Twombly'))
    byLabel('No, never ask again N').click()
    await vi.waitFor(() => expect(spoken()).toContain('3 of 6'))
    byLabel('Skip S').click()
    await vi.waitFor(() => expect(spoken()).toContain('4 of 6'))
    byLabel('Take back Z').click()
    await vi.waitFor(() => expect(spoken()).toContain('3 of 6'))
  })

  it('offers to look where nothing waits, and begins with what was found', async () => {
    const { api } = testApp()
    for (const name of ['Ana Souza', 'Bo Lind'])
      await api.people.add({ name, organisation: 'Nimbus' })
    await shownView(api, ConfirmTiesDialog, OPENING)
    await vi.waitFor(() => expect(text()).toContain('No tie waits to be confirmed.'))
    byLabel('Look for ties').click()
    await vi.waitFor(() => expect(text()).toContain('1 of 1'))
  })

  it('says so where nothing new was found', async () => {
    const { api } = testApp()
    await shownView(api, ConfirmTiesDialog, OPENING)
    await vi.waitFor(() => expect(text()).toContain('No tie waits to be confirmed.'))
    byLabel('Look for ties').click()
    await vi.waitFor(() => expect(text()).toContain('Nothing new was found.'))
  })
})
