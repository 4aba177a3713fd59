import { describe, expect, it, vi } from 'vitest'
import { h } from 'vue'
import InsightsPanel from '../../../../../renderer/views/map/InsightsPanel.vue'
import { useDialogs } from '../../../../../renderer/stores/dialogs.ts'
import { usePanel } from '../../../../../renderer/stores/panel.ts'
import { byLabel, shownView } from '../../../../support/shownView.ts'
import { TEST_DAY, testApp } from '../../../../support/testApp.ts'
import { tied } from '../../../../support/ties.ts'

type TestApp = ReturnType<typeof testApp>

/** Maria, met today, and behind her nine others; one of them may know Dee. */
async function withMaria(app: TestApp) {
  const { api } = app
  const maria = await api.people.add({ name: 'Maria' })
  await api.interactions.log({ kind: 'call', day: TEST_DAY, personIds: [maria.id] })
  const others: number[] = []
  for (const name of 'Ana Bo Cy Dee Eve Fay Gil Hal Ida'.split(' '))
    others.push((await api.people.add({ name })).id)
  await tied(
    app,
    others.map((id) => [maria.id, id] as const),
  )
  await tied(app, [[others[0] ?? 0, others[3] ?? 0]], 'suggested')
  return { maria, others }
}

async function shownPanel({ api }: TestApp) {
  const show = vi.fn()
  const confirm = vi.fn()
  const view = await shownView(api, {
    render: () => h(InsightsPanel, { onShow: show, onConfirmTies: confirm }),
  })
  return { view, show, confirm }
}

const SENTENCE = 'Only Maria links you to 9 people.'

describe('InsightsPanel', () => {
  it('tells a sentence that opens to its figures, its reasons and the people', async () => {
    const app = testApp()
    const { maria } = await withMaria(app)
    const { view } = await shownPanel(app)
    await vi.waitFor(() => expect(view.text()).toContain(SENTENCE))
    expect(view.text()).toContain('From 9 confirmed ties among 10 people, 1 suggested.')

    const told = byLabel(SENTENCE)
    const details = document.getElementById(told.getAttribute('aria-controls') ?? '')
    expect([told.getAttribute('aria-expanded'), details?.style.display]).toEqual(['false', 'none'])
    told.click()
    await vi.waitFor(() => expect(details?.style.display).toBe(''))
    expect(told.getAttribute('aria-expanded')).toBe('true')
    expect(details?.querySelector('dl')?.textContent).toContain('Maria is the only way9')
    expect(details?.textContent).toContain('an articulation point')

    const names = () =>
      [...(details?.querySelectorAll('ul button') ?? [])].map((b) => b.textContent.trim())
    expect(names()).toEqual(['Maria', ...'Ana Bo Cy Dee Eve Fay Gil'.split(' '), '2 more'])
    byLabel('2 more').click()
    await vi.waitFor(() => expect(names()).toHaveLength(10))
    byLabel('Maria').click()
    expect(usePanel().personId).toBe(maria.id)
  })

  it('plans a follow-up, or asks for ties to be confirmed', async () => {
    const app = testApp()
    const { maria } = await withMaria(app)
    const { view, confirm } = await shownPanel(app)
    await vi.waitFor(() => expect(view.text()).toContain(SENTENCE))

    byLabel('Plan a follow-up: Ask Maria whom else to know').click()
    expect(useDialogs().open).toEqual({
      kind: 'plan follow-up',
      start: { personIds: [maria.id], title: 'Ask Maria whom else to know' },
    })
    byLabel('Confirm ties').click()
    expect(confirm).toHaveBeenCalledTimes(1)
  })

  it('shows whom a sentence is about while the pointer or the focus is in it', async () => {
    const app = testApp()
    const { maria, others } = await withMaria(app)
    const { view, show } = await shownPanel(app)
    await vi.waitFor(() => expect(view.text()).toContain(SENTENCE))
    const everybody = [maria.id, ...others]
    const item = view.get('ol > li')

    await item.trigger('mouseenter')
    await item.trigger('mouseleave')
    expect(show.mock.calls).toEqual([[everybody], [[]]])

    show.mockClear()
    byLabel(SENTENCE).focus()
    byLabel('Plan a follow-up: Ask Maria whom else to know').focus()
    expect(show.mock.calls.every(([ids]) => ids.length === 10)).toBe(true)
    show.mockClear()
    byLabel('Confirm ties').focus()
    expect(show.mock.calls[0]).toEqual([[]])
    expect(show.mock.lastCall?.[0].toSorted()).toEqual([others[0], others[3]])
  })

  it('is told anew after a change, and lets go of those it showed', async () => {
    const app = testApp()
    const { others } = await withMaria(app)
    const { view, show } = await shownPanel(app)
    await vi.waitFor(() => expect(view.text()).toContain(SENTENCE))
    await view.get('ol > li').trigger('mouseenter')

    await app.api.interactions.log({ kind: 'call', day: TEST_DAY, personIds: others })
    await vi.waitFor(() => expect(view.text()).not.toContain(SENTENCE))
    expect(show.mock.lastCall).toEqual([[]])
  })

  it('says what to do next where no ties are known', async () => {
    const app = testApp()
    await app.api.people.add({ name: 'Ana' })
    const { view, confirm } = await shownPanel(app)
    await vi.waitFor(() => expect(view.text()).toContain('No ties between people are known yet.'))
    byLabel('Look for ties').click()
    expect(confirm).toHaveBeenCalledTimes(1)
  })
})
