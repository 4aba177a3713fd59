import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h, shallowRef } from 'vue'
import { Day } from '#domain/day'
import EventAfter from '../../../../../renderer/views/events/EventAfter.vue'
import { byLabel, shownView } from '../../../../support/shownView.ts'
import { TEST_DAY, testApp } from '../../../../support/testApp.ts'

async function evening() {
  const { api } = testApp()
  const ana = await api.people.add({ name: 'Ana Souza', title: 'CTO', organisation: 'Nimbus' })
  const bo = await api.people.add({ name: 'Bo Lind' })
  const startsOn = Day.parse('2026-11-20')
  const { id } = await api.events.add({ name: 'PyCon', startsOn, endsOn: Day.parse('2026-11-30') })
  await api.events.hope({ id, people: [ana, bo] })
  const sheet = shallowRef(await api.events.get({ id }))
  const Shown = defineComponent({
    render: () => h(EventAfter, { sheet: sheet.value, today: TEST_DAY }),
  })
  await shownView(api, Shown)
  const reload = async () => {
    sheet.value = await api.events.get({ id })
  }
  return { api, id, ana, bo, reload }
}

function field(label: string): HTMLInputElement {
  const found = byLabel(label)
  if (!(found instanceof HTMLInputElement)) throw new Error(`${label} is no field`)
  return found
}

async function write(label: string, text: string) {
  field(label).value = text
  field(label).dispatchEvent(new Event('input'))
  await vi.waitFor(() => expect(field(label).value).toBe(text))
}

const press = (label: string, key: string, more: KeyboardEventInit = {}) =>
  field(label).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }))

describe('EventAfter', () => {
  it('takes whoever a line is written on for met, and keeps them from any field', async () => {
    const { api, id, ana, reload } = await evening()
    expect(byLabel('Keep').hasAttribute('disabled')).toBe(true)
    await write('What to remember of Ana Souza', 'New boat')
    await vi.waitFor(() => byLabel('Keep 1 person'))
    press('What to remember of Ana Souza', 'Enter', { ctrlKey: true })
    await vi.waitFor(async () => expect(await api.events.list()).toMatchObject([{ met: 1 }]))
    expect((await api.people.get(ana)).interactions).toMatchObject([
      { day: TEST_DAY, notes: 'Ana Souza: New boat' },
    ])

    await reload()
    await vi.waitFor(() => expect(document.body.textContent).toContain('Met 1 person'))
    expect(document.activeElement?.textContent.trim()).toBe('Whom did you meet?')
    expect(document.querySelector('[aria-label="What to remember of Ana Souza"]')).toBeNull()
    expect((await api.events.get({ id })).people).toMatchObject([{}, { note: 'New boat' }])
  })

  it('goes from field to field by Enter, and on to what keeps', async () => {
    await evening()
    await write('What next with Bo Lind?', 'Call')
    field('What to remember of Ana Souza').focus()
    const order = ['What to remember of Ana Souza', 'What next with Ana Souza?']
    for (const label of [...order, 'What to remember of Bo Lind', 'What next with Bo Lind?']) {
      expect(document.activeElement).toBe(field(label))
      press(label, 'Enter')
    }
    expect(document.activeElement).toBe(byLabel('Keep 1 person'))
  })

  it('says once more that a day is not of the event, and keeps what was written', async () => {
    const { api } = await evening()
    await write('What to remember of Bo Lind', 'Tea')
    await vi.waitFor(() => byLabel('Keep 1 person'))
    await write('Met on, on another day', '2026-11-24')
    byLabel('Keep 1 person').click()
    await vi.waitFor(() =>
      expect(document.body.textContent).toContain('That day is still to come.'),
    )
    expect(field('What to remember of Bo Lind').value).toBe('Tea')
    expect(await api.events.list()).toMatchObject([{ met: 0 }])
  })
})
