import { describe, expect, it, vi } from 'vitest'
import { addDays } from '#domain/day'
import TodayView from '../../../../../renderer/views/today/TodayView.vue'
import { byLabel, shownView } from '../../../../support/shownView.ts'
import { TEST_DAY, testApp } from '../../../../support/testApp.ts'

describe('TodayView', () => {
  it('begins with the three ways in where the file is empty', async () => {
    const { api } = testApp()
    const view = await shownView(api, TodayView)
    await vi.waitFor(() => expect(view.text()).toContain('Import what I have'))
  })

  it('shows what is due and who waits, and lets somebody wait for another day', async () => {
    const { api } = testApp()
    const { id } = await api.people.add({ name: 'Ana Souza', circle: 'close' })
    const day = addDays(TEST_DAY, -50)
    await api.interactions.log({ kind: 'call', day, personIds: [id] })
    await api.followUps.add({ title: 'Send the deck', dueOn: TEST_DAY })
    const view = await shownView(api, TodayView)
    await vi.waitFor(() => expect(view.text()).toContain('Monday, 23 November 2026'))
    expect(view.text()).toContain('Send the deck')
    expect(view.text()).toContain('Ana Souza')

    await vi.waitFor(() => expect(view.text()).not.toContain('Coming up'))

    byLabel('Not now: Ana Souza').click()
    byLabel('Done: Send the deck').click()
    await vi.waitFor(() => expect(view.text()).toContain('Nothing is due today'))
  })

  it('shows what to prepare as it comes, a meeting with its time and names', async () => {
    const { api } = testApp()
    const { id } = await api.people.add({ name: 'Ana Souza' })
    const startsOn = addDays(TEST_DAY, 2)
    await api.events.add({ name: 'Meetup', place: 'Bern', startsOn, endsOn: startsOn })
    const dueOn = addDays(TEST_DAY, 1)
    const meeting = { title: 'Lunch', action: 'meet', dueOn, dueAt: '12:30' } as const
    await api.followUps.add({ ...meeting, personIds: [id] })
    const view = await shownView(api, TodayView)
    await vi.waitFor(() => expect(view.text()).toContain('Coming up'))
    const lines = view.findAll('[aria-labelledby=coming-title] li').map((line) => line.text())
    expect(lines).toEqual(['Lunch12:30 · Ana SouzatomorrowPrepare', 'MeetupBernWednesdayPrepare'])
  })
})
