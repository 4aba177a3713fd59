import { describe, expect, it, vi } from 'vitest'
import { addDays } from '#domain/day'
import FollowUpsView from '../../../../../renderer/views/follow-ups/FollowUpsView.vue'
import { byLabel, shownView } from '../../../../support/shownView.ts'
import { TEST_DAY, testApp } from '../../../../support/testApp.ts'

describe('FollowUpsView', () => {
  it('groups by when something is due', async () => {
    const { api } = testApp()
    for (const [title, days] of [
      ['Write to Ana', -3],
      ['Call Bo', 0],
      ['Meet Cem', 2],
      ['Thank Dee', 30],
    ] as const)
      await api.followUps.add({ title, dueOn: addDays(TEST_DAY, days) })
    const view = await shownView(api, FollowUpsView)

    await vi.waitFor(() =>
      expect(view.findAll('h2').map((title) => title.text())).toEqual([
        'Overdue 1',
        'Today 1',
        'This week 1',
        'Later 1',
      ]),
    )
    expect(view.text()).toContain('4 open')
  })

  it('completes by one click, and brings back what is closed', async () => {
    const { api } = testApp()
    await api.followUps.add({ title: 'Call Bo', dueOn: TEST_DAY })
    const view = await shownView(api, FollowUpsView)
    await vi.waitFor(() => expect(view.text()).toContain('Call Bo'))

    byLabel('Done: Call Bo').click()
    await vi.waitFor(() => expect(view.text()).toContain('Nothing is planned.'))
    byLabel('Show closed').click()
    await vi.waitFor(() => byLabel('Open again: Call Bo').click())
    await vi.waitFor(() => expect(view.text()).toContain('Today 1'))
  })

  it('shows what a calendar would say at each level', async () => {
    const { api } = testApp()
    const { id } = await api.people.add({ name: 'Ana Souza' })
    await api.followUps.add({
      title: 'Call Ana about infra',
      action: 'call',
      dueOn: TEST_DAY,
      personIds: [id],
    })
    await shownView(api, FollowUpsView)
    byLabel('Export calendar…').click()
    await vi.waitFor(() => expect(preview()).toBe('Call A. S.'))

    document.querySelector<HTMLElement>('[role=radio][value=full]')?.click()
    await vi.waitFor(() => expect(preview()).toBe('Call Ana about infra'))
    document.querySelector<HTMLElement>('[role=radio][value=opaque]')?.click()
    await vi.waitFor(() => expect(preview()).toBe('Follow-up'))
  })
})

function preview(): string | undefined {
  return document.querySelector('[aria-label=Preview] li')?.textContent
}
