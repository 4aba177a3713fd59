import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import { useMeetings } from '../../../../../renderer/stores/meetings.ts'
import MeetingsView from '../../../../../renderer/views/meetings/MeetingsView.vue'
import { shownView } from '../../../../support/shownView.ts'
import { sampleFile, textFile } from '../../../api/importing.ts'
import { calendarApp, calendarFile } from '../../../api/meeting.ts'
import type { ChosenFile } from '../../../../../renderer/stores/importing.ts'

beforeEach(() => {
  // The page of a test has no layout, and the list shows what has room.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900)
  return () => vi.restoreAllMocks()
})

/** The view of calendars that were chosen elsewhere. */
async function shown(...files: ChosenFile[]) {
  const app = await calendarApp()
  let store: ReturnType<typeof useMeetings> | undefined
  const Chooser = defineComponent({
    setup() {
      store = useMeetings()
      return () => null
    },
  })
  const view = await shownView(app.api, MeetingsView, Chooser)
  if (!store) throw new Error('there is no store')
  const meetings = store
  await (files.length > 0 ? meetings.read(files) : flushPromises())
  return { ...app, view, meetings }
}

const titles = (view: VueWrapper) => view.findAll('[role=row] .title').map((title) => title.text())

async function press(view: VueWrapper, ...keys: string[]) {
  for (const key of keys) await view.get('[role=grid]').trigger('keydown', { key })
}

function button(view: VueWrapper, words: string | RegExp) {
  const found = view.findAll('button').find((one) => one.text().match(words))
  if (!found) throw new Error(`no button says ${words}`)
  return found
}

describe('MeetingsView', () => {
  it('shows meetings with people one knows, the latest first, and why they are known', async () => {
    const { view } = await shown(sampleFile('ics/google_meetings.ics'))
    await vi.waitFor(() =>
      expect(titles(view)).toEqual([
        'Plans for spring',
        'Weekly with Bo',
        'Weekly with Bo',
        'Weekly with Bo, moved',
        'Weekly with Bo',
      ]),
    )
    expect(view.text()).toContain('you are zoe.meyer@example.com')
    expect(view.text()).toContain('1 you had declined, 1 called off, 1 with nobody else')
    expect(view.get('.detail').text()).toContain('Ana SouzaKnown by e-mail address')
    await press(view, 'ArrowDown')
    expect(view.get('.detail').text()).toContain('Bo LindKnown by name and organisation')
  })

  it('takes answers by keys, goes on to the next, and logs them', async () => {
    const { view, api, ana } = await shown(calendarFile(['2026-10-01', '2026-10-02', '2026-10-03']))
    await vi.waitFor(() => expect(titles(view)).toHaveLength(3))
    await press(view, 'y', 'n')
    expect(view.text()).toContain('1 to log, 1 rejected, 1 for later.')
    await press(view, 'ArrowUp', 'l')
    expect(view.text()).toContain('1 to log, 0 rejected, 2 for later.')

    await button(view, 'Log 1 meeting').trigger('click')
    await vi.waitFor(() => expect(view.get('h2').text()).toBe('1 meeting logged'))
    expect(view.text()).toContain('2 kept for later')
    expect((await api.people.get({ id: ana.id })).interactions).toHaveLength(1)
  })

  it('logs nothing with nobody, until somebody is added', async () => {
    const { view, api } = await shown(calendarFile(['2026-10-01'], 'CN=Mira:mailto:m@x.io'))
    await vi.waitFor(() => expect(titles(view)).toHaveLength(1))
    await press(view, 'y')
    expect(view.text()).toContain('0 to log')
    await view.get('.detail [role=checkbox]').trigger('click')
    await press(view, 'y')
    await button(view, 'Log 1 meeting').trigger('click')
    await vi.waitFor(() => expect(view.text()).toContain('1 person added'))
    expect((await api.people.list({ filter: { text: 'Mira' } })).total).toBe(1)
  })

  it('answers all at once', async () => {
    const { view, meetings } = await shown(calendarFile(['2026-10-01', '2026-10-02', '2026-10-03']))
    await vi.waitFor(() => expect(titles(view)).toHaveLength(3))
    await press(view, 'n')
    await button(view, 'Log all 3').trigger('click')
    expect(view.text()).toContain('3 to log, 0 rejected')
    await press(view, 'Home', 'l')
    await button(view, 'Reject the rest').trigger('click')
    expect(view.text()).toContain('2 to log, 1 rejected')
    await button(view, 'Log 2 meetings').trigger('click')
    await vi.waitFor(() => expect(meetings.stage.kind).toBe('done'))
    expect(view.text()).toContain('1 rejected, never to be suggested again')
  })

  it('reads more years, and keeps the answers that still fit', async () => {
    const { view, meetings } = await shown(calendarFile(['2020-01-01', '2026-10-02']))
    await vi.waitFor(() => expect(titles(view)).toHaveLength(1))
    await press(view, 'y')
    await meetings.readYears(10)
    await vi.waitFor(() => expect(titles(view)).toHaveLength(2))
    expect(view.text()).toContain('1 to log, 0 rejected, 1 for later.')
  })

  it('says why there is nothing in a file', async () => {
    const { view } = await shown(textFile('a.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR'))
    await vi.waitFor(() => expect(view.text()).toContain('There is no meeting to log in this.'))
    expect(view.text()).toContain('No meeting with anybody was found since 23 November 2024.')
  })

  it('says what to do where nothing was chosen', async () => {
    const { view } = await shown()
    expect(view.text()).toContain('No meeting waits for an answer.')
    expect(button(view, 'Import a calendar').exists()).toBe(true)
  })
})
