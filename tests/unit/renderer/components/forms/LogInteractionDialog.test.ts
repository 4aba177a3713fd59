import { describe, expect, it, vi } from 'vitest'
import { defineComponent, onMounted } from 'vue'
import FulfilledDialog from '../../../../../renderer/components/forms/FulfilledDialog.vue'
import FollowUpDialog from '../../../../../renderer/components/forms/FollowUpDialog.vue'
import LogInteractionDialog from '../../../../../renderer/components/forms/LogInteractionDialog.vue'
import { useDialogs } from '../../../../../renderer/stores/dialogs.ts'
import { byLabel, shownView } from '../../../../support/shownView.ts'
import { TEST_DAY, testApp } from '../../../../support/testApp.ts'

describe('LogInteractionDialog', () => {
  it('logs a meeting of today, and completes the follow-up it fulfilled', async () => {
    const { api } = testApp()
    const { id } = await api.people.add({ name: 'Ana Souza' })
    await api.followUps.add({ title: 'Coffee with Ana', dueOn: TEST_DAY, personIds: [id] })
    await shownView(api, LogInteractionDialog, FulfilledDialog, opening([id]))
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

  it('does not log what lies ahead, and plans it instead', async () => {
    const { api } = testApp()
    const { id } = await api.people.add({ name: 'Ana Souza' })
    await shownView(api, LogInteractionDialog, FollowUpDialog, opening([id]))
    await vi.waitFor(() => expect(document.body.textContent).toContain('Ana Souza'))

    const day = byLabel('When, on another day')
    if (day instanceof HTMLInputElement) day.value = '2026-11-30'
    day.dispatchEvent(new Event('input', { bubbles: true }))
    await vi.waitFor(() => expect(document.body.textContent).toContain('That lies ahead'))
    byLabel('Log').click()
    byLabel('Plan it instead').click()

    await vi.waitFor(() => expect(document.body.textContent).toContain('Plan a follow-up'))
    const due = byLabel('Due, on another day')
    expect(due instanceof HTMLInputElement && due.value).toBe('2026-11-30')
    expect((await api.people.get({ id })).interactions).toEqual([])
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
