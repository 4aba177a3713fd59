import { describe, expect, it, vi } from 'vitest'
import { defineComponent, onMounted } from 'vue'
import LogInteractionDialog from '../../../../../renderer/components/forms/LogInteractionDialog.vue'
import { useDialogs } from '../../../../../renderer/stores/dialogs.ts'
import { byLabel, shownView } from '../../../../support/shownView.ts'
import { TEST_DAY, testApp } from '../../../../support/testApp.ts'

describe('LogInteractionDialog', () => {
  it('logs a meeting of today, and completes the follow-up it fulfilled', async () => {
    const { api } = testApp()
    const { id } = await api.people.add({ name: 'Ana Souza' })
    await api.followUps.add({ title: 'Coffee with Ana', dueOn: TEST_DAY, personIds: [id] })
    await shownView(api, LogInteractionDialog, opening([id]))
    await vi.waitFor(() => expect(document.body.textContent).toContain('Ana Souza'))

    byLabel('Log').click()
    await vi.waitFor(() => expect(document.body.textContent).toContain('Coffee with Ana'))
    byLabel('Done').click()
    await vi.waitFor(async () =>
      expect(await api.followUps.list({ state: 'done' })).toMatchObject([
        { title: 'Coffee with Ana' },
      ]),
    )

    const { interactions } = await api.people.get({ id })
    expect(interactions).toMatchObject([{ kind: 'meeting', day: TEST_DAY, direction: 'mutual' }])
  })

  it('stays open and says what is missing where nobody is chosen', async () => {
    const { api } = testApp()
    await shownView(api, LogInteractionDialog, opening([]))
    await vi.waitFor(() => expect(document.body.textContent).toContain('Log what happened'))

    byLabel('Log').click()
    await vi.waitFor(() =>
      expect(document.body.textContent).toContain('Choose at least one person.'),
    )
    expect(await api.history.next()).toEqual({ undo: null, redo: null })
  })
})

/** Asks for the dialog, as any view does. */
function opening(personIds: number[]) {
  return defineComponent({
    setup() {
      const dialogs = useDialogs()
      onMounted(() => dialogs.logInteraction({ personIds }))
      return () => null
    },
  })
}
