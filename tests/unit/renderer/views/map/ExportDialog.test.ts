import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { defineComponent, h, shallowRef } from 'vue'
import ExportDialog from '../../../../../renderer/views/map/ExportDialog.vue'
import { byLabel, shownView } from '../../../../support/shownView.ts'
import { testApp } from '../../../../support/testApp.ts'

async function openedDialog() {
  const { api } = testApp()
  await api.people.add({ name: 'Ada Lovelace', title: 'CTO', organisation: 'Engine' })
  const pictures: unknown[] = []
  const open = shallowRef(true)
  const Map = defineComponent({
    setup: () => () =>
      h(ExportDialog, {
        open: open.value,
        'onUpdate:open': (value: boolean) => (open.value = value),
        onPicture: (asked: unknown) => pictures.push(asked),
      }),
  })
  const saved = savedFiles()
  await shownView(api, Map)
  await vi.waitFor(() => byLabel('Save file'))
  return { open, pictures, saved }
}

/** What the browser was given to save. */
function savedFiles() {
  const blobs: Blob[] = []
  const names: string[] = []
  const kept = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob)
    return 'blob:kept'
  })
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download)
  })
  onTestFinished(() => {
    kept.mockRestore()
    clicked.mockRestore()
  })
  return { blobs, names }
}

const choose = (value: string) =>
  document.querySelector<HTMLElement>(`[role=radio][value=${value}]`)?.click()
const offered = () =>
  [...document.querySelectorAll('[role=radio]')].map((radio) => radio.getAttribute('value'))
const told = () => document.querySelector('.tells')?.textContent ?? ''

describe('ExportDialog', () => {
  it('asks the map for a picture, and closes', async () => {
    const { open, pictures, saved } = await openedDialog()
    expect(told()).toContain('every name that can be read')
    byLabel('Save file').click()
    await vi.waitFor(() => expect(open.value).toBe(false))
    expect(pictures).toEqual([{ format: 'png', names: 'shown' }])
    expect(saved.names).toEqual([])
  })

  it('asks for a drawing without names', async () => {
    const { open, pictures } = await openedDialog()
    choose('svg')
    choose('hidden')
    await vi.waitFor(() => expect(told()).toContain('without a name'))
    byLabel('Save file').click()
    await vi.waitFor(() => expect(open.value).toBe(false))
    expect(pictures).toEqual([{ format: 'svg', names: 'hidden' }])
  })

  it('saves a graph file, says what leaves with it, and closes', async () => {
    const { open, pictures, saved } = await openedDialog()
    choose('gexf')
    await vi.waitFor(() => expect(told()).toContain('The file tells the name'))
    byLabel('Save file').click()
    await vi.waitFor(() => expect(open.value).toBe(false))
    expect(saved.names).toEqual(['kithmap-network.gexf'])
    const text = await saved.blobs[0]?.text()
    expect(text).toContain('label="Ada Lovelace"')
    expect(text).toContain('label="Engine"')
    expect(pictures).toEqual([])
    await vi.waitFor(() =>
      expect(document.body.textContent).toContain(
        'Saved 1 person and no ties as kithmap-network.gexf',
      ),
    )
  })

  it('saves two tables without names and without organisations', async () => {
    const { open, saved } = await openedDialog()
    choose('csv')
    choose('hidden')
    await vi.waitFor(() => expect(told()).toContain('numbers for names'))
    document.querySelector<HTMLElement>('[role=checkbox]')?.click()
    await vi.waitFor(() =>
      expect(document.querySelector('[role=checkbox]')?.getAttribute('aria-checked')).toBe('false'),
    )
    byLabel('Save file').click()
    await vi.waitFor(() => expect(open.value).toBe(false))
    expect(saved.names).toEqual(['kithmap-network-nodes.csv', 'kithmap-network-edges.csv'])
    const nodes = (await saved.blobs[0]?.text())?.split('\r\n')
    expect(nodes?.[1]).toMatch(/^p\d+,Person \d+,person,/)
    expect(nodes?.slice(2)).toEqual([''])
    await vi.waitFor(() =>
      expect(document.body.textContent).toContain('Saved 1 person and no ties as two tables'),
    )
  })

  it('offers initials for files alone, and takes names off a picture after them', async () => {
    const { pictures } = await openedDialog()
    const formats = ['png', 'svg', 'gexf', 'graphml', 'csv']
    expect(offered()).toEqual([...formats, 'full', 'hidden'])
    choose('graphml')
    await vi.waitFor(() => expect(offered()).toEqual([...formats, 'full', 'initials', 'hidden']))
    choose('initials')
    await vi.waitFor(() => expect(told()).toContain('initials for names'))
    choose('png')
    await vi.waitFor(() => expect(told()).toContain('without a name'))
    byLabel('Save file').click()
    await vi.waitFor(() => expect(pictures).toEqual([{ format: 'png', names: 'hidden' }]))
  })

  it('closes without a file when it is cancelled', async () => {
    const { open, pictures, saved } = await openedDialog()
    byLabel('Cancel').click()
    await vi.waitFor(() => expect(open.value).toBe(false))
    expect([pictures, saved.names]).toEqual([[], []])
  })
})
