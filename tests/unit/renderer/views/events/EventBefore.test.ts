import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { TEST_DAY, testApp } from '../../../../support/testApp.ts'
import { byLabel, shownView } from '../../../../support/shownView.ts'
import EventBefore from '../../../../../renderer/views/events/EventBefore.vue'

async function shown() {
  const { api } = testApp()
  const ana = await api.people.add({ name: 'Ana Souza', title: 'CTO', organisation: 'Nimbus' })
  const other = await api.people.add({ name: 'Ana Souza', title: 'Baker', organisation: 'Crumb' })
  const cy = await api.people.add({ name: 'Cy Twombly' })
  const { id } = await api.events.add({ name: 'PyCon', startsOn: TEST_DAY, endsOn: TEST_DAY })
  const sheet = await api.events.get({ id })
  await shownView(
    api,
    defineComponent({ render: () => h(EventBefore, { sheet, hasBegun: false }) }),
  )
  const hoped = async () => (await api.events.get({ id })).people.map(({ person }) => person.id)
  return { api, ana, other, cy, hoped }
}

function write(text: string) {
  const list = byLabel('Who will be there')
  if (list instanceof HTMLTextAreaElement) list.value = text
  list.dispatchEvent(new Event('input'))
}

async function pasted(text: string) {
  const given = await shown()
  write(text)
  await vi.waitFor(() => expect(byLabel('Look who is known').hasAttribute('disabled')).toBe(false))
  byLabel('Look who is known').click()
  await vi.waitFor(() => expect(page()).toMatch(/Star whom|Nobody was found/))
  return given
}

const page = () => document.body.textContent

async function choose(label: string, choice: string) {
  byLabel(label).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 0 }))
  byLabel(label).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  const found = await vi.waitFor(() => {
    const options = [...document.querySelectorAll<HTMLElement>('[role=option]')]
    const option = options.find(({ textContent }) => textContent.includes(choice))
    if (!option) throw new Error(`no ${choice} among ${options.length}`)
    return option
  })
  found.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }))
  found.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))
}

describe('EventBefore', () => {
  it('asks which of several is meant, and takes nobody until that is said', async () => {
    const { hoped, other } = await pasted('Ana Souza\nBo Lind')
    expect(byLabel('Which Ana Souza?').textContent).toContain('Which one?')
    byLabel('Hope to meet Ana Souza').click()
    await vi.waitFor(() => byLabel('I hope to meet 1'))
    byLabel('I hope to meet 1').click()
    await vi.waitFor(() =>
      expect(page()).toContain('Say which Ana Souza it is, or that it is somebody new.'),
    )
    expect(await hoped()).toEqual([])
    await vi.waitFor(() => expect(document.activeElement).toBe(byLabel('Which Ana Souza?')))

    await choose('Which Ana Souza?', 'Baker')
    await vi.waitFor(() => expect(page()).not.toContain('Say which Ana Souza'))
    byLabel('I hope to meet 1').click()
    await vi.waitFor(async () => expect(await hoped()).toEqual([other.id]))
  })

  it('takes somebody new of a name that is known', async () => {
    const { api, hoped, ana, other } = await pasted('Ana Souza, Acme')
    await choose('Which Ana Souza?', 'Somebody new')
    byLabel('Hope to meet Ana Souza').click()
    await vi.waitFor(() => byLabel('I hope to meet 1'))
    byLabel('I hope to meet 1').click()
    await vi.waitFor(async () => expect(await hoped()).toHaveLength(1))
    const [id = 0] = await hoped()
    expect([ana.id, other.id]).not.toContain(id)
    expect(await api.people.get({ id })).toMatchObject({ headline: 'Acme' })
  })

  it('shows those one knows first, and says what was left out', async () => {
    await pasted('Zoe New\n42\nCy Twombly')
    expect(page()).toContain('2 people, 1 known.')
    expect(page()).toContain('Line 2 was left out: no name was found in it.')
    const names = [...document.querySelectorAll('li .name')].map(({ textContent }) => textContent)
    expect(names).toEqual(['Cy Twombly', 'Zoe New'])
  })

  it('says that a text is too long to be read at once', async () => {
    await shown()
    write('Ana Souza\n'.repeat(30_000))
    await vi.waitFor(() => expect(page()).toContain('This is too long to be read at once.'))
    expect(byLabel('Look who is known').hasAttribute('disabled')).toBe(true)
  })

  it('says that nobody was found, and what to write', async () => {
    await pasted('42')
    expect(page()).toContain('Nobody was found on it.')
    expect(page()).toContain('Write a line each, the name first')
  })
})
