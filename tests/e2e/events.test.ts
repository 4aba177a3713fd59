import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { launchChromium } from '../support/browser.ts'
import { served } from '../support/served.ts'
import { violations } from '../support/violations.ts'

/** A notice goes after six seconds; what keeps its focus is hidden, which is none of ours. */
const NOTICE_GONE = { timeout: 12_000 }

const LOOKS = (['light', 'dark'] as const).flatMap((scheme) =>
  [
    { width: 1280, height: 800 },
    { width: 1024, height: 700 },
  ].map((viewport) => [scheme, viewport] as const),
)
const LONG_NAME = 'International Conference on Resilient Platforms and the People Who Keep Them'
const LONG_PERSON = 'Maximiliane Friederike von Hohenstein-Wittgenstein zu Sayn'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

describe('an event', () => {
  it('is added, prepared and remembered by keys alone', async () => {
    const { api, page, host, complaints } = await served(browser)
    await api.people.add({ name: 'Ana Souza', title: 'CTO', organisation: 'Nimbus' })
    await page.goto(host.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('e')
    await page.getByText('Where will you meet people next?').waitFor()
    expect(await violations(page)).toEqual([])

    await page.getByRole('button', { name: 'Add event' }).first().press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Add event' })
    await dialog.getByLabel('Name').waitFor()
    await page.keyboard.type('PyCon')
    await page.keyboard.press('ControlOrMeta+Enter')
    await page.getByRole('heading', { name: 'PyCon', level: 1 }).waitFor()
    await dialog.waitFor({ state: 'hidden' })

    const list = page.getByRole('textbox', { name: 'Who was there' })
    await list.fill('Ana Souza, Nimbus\nBo Lind (Acme)')
    await list.press('ControlOrMeta+Enter')
    await page.getByText('2 people, 1 known.').waitFor()
    for (const name of ['Ana Souza', 'Bo Lind'])
      await page.getByRole('button', { name: `Add ${name}` }).press('Enter')
    await expect.poll(() => violations(page), NOTICE_GONE).toEqual([])
    await page.getByRole('button', { name: 'Add 2' }).press('Enter')

    const memory = page.getByRole('textbox', { name: 'What to remember of Bo Lind' })
    await memory.waitFor()
    await memory.fill('Likes tea')
    await memory.press('Enter')
    await page.keyboard.type('Send Bo the tea')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('Keep 1 person')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await api.followUps.list({})).length).toBe(1)

    const [event] = await api.events.list()
    expect(event).toMatchObject({ name: 'PyCon', hoped: 1, met: 1 })
    await expect.poll(() => focused(page)).toBe('Whom did you meet?')
    await page.getByRole('heading', { name: 'Met 1 person' }).waitFor()
    await page.getByText('Likes tea').waitFor()
    await expect.poll(() => violations(page), NOTICE_GONE).toEqual([])

    await page.getByRole('button', { name: 'Leave out Ana Souza' }).press('Enter')
    await page
      .getByRole('textbox', { name: 'What to remember of Ana Souza' })
      .waitFor({ state: 'detached' })
    expect(await focused(page)).not.toBe('')
    await page.getByRole('button', { name: 'All events' }).press('Enter')
    await page.getByRole('button', { name: /PyCon/ }).waitFor()
    expect(complaints).toEqual([])
  })

  it.each(LOOKS)('shows those of the sample network, in %s at %o', async (scheme, viewport) => {
    const { api, page, host, complaints } = await served(browser, {
      colorScheme: scheme,
      viewport,
      reducedMotion: 'reduce',
    })
    await api.file.fillWithSample({})
    const { coming, past, guests } = await crowdedEvents(api)
    const size = `${scheme}-${viewport.width}`
    await page.goto(host.url)
    await page.getByRole('heading', { level: 1 }).waitFor()

    await page.goto(`${host.origin}/#/events`)
    await page.getByText(LONG_NAME).first().waitFor()
    await page.screenshot({ path: `.screenshots/events-${size}.png` })
    expect(await violations(page)).toEqual([])

    await page.goto(`${host.origin}/#/events?event=${coming.id}`)
    await page.getByRole('heading', { name: LONG_NAME, level: 1 }).waitFor()
    await page.getByRole('textbox', { name: 'Who will be there' }).fill(guests)
    await page.screenshot({ path: `.screenshots/event-before-${size}.png` })
    await page.getByRole('button', { name: 'Look who is known' }).click()
    await page.getByRole('heading', { name: /Star whom you hope/ }).waitFor()
    await page.getByRole('button', { name: 'Hope to meet Guest 2', exact: true }).press('Enter')
    await page.screenshot({ path: `.screenshots/event-list-${size}.png` })
    expect(await violations(page)).toEqual([])

    await page.goto(`${host.origin}/#/events?event=${past.id}`)
    await page.getByRole('heading', { name: 'Whom did you meet?' }).waitFor()
    await page.waitForTimeout(300)
    await page.screenshot({ path: `.screenshots/event-after-${size}.png` })
    expect(await violations(page)).toEqual([])
    await page.getByRole('heading', { name: /^Met / }).scrollIntoViewIfNeeded()
    await page.screenshot({ path: `.screenshots/event-met-${size}.png` })
    expect(complaints).toEqual([])
  })
})

/** The words of what has the focus; none while nothing has. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() =>
    document.activeElement === document.body
      ? ''
      : (document.activeElement?.textContent ?? '').trim(),
  )
}

/** An event to come and a past one with forty people each, names of any length, and a list to paste. */
async function crowdedEvents(api: Awaited<ReturnType<typeof served>>['api']) {
  const event = (name: string, startsOn: string, endsOn: string) =>
    api.events.add({
      name,
      place: 'Altes Kesselhaus, Leipzig',
      startsOn: Day.parse(startsOn),
      endsOn: Day.parse(endsOn),
      notes: 'Who runs platform teams of *two*?\n\n- What would they not build again?',
    })
  const coming = await event(LONG_NAME, '2026-12-03', '2026-12-05')
  const past = await event('Platform Day', '2026-11-19', '2026-11-20')
  const { rows } = await api.people.list({ limit: 12 })
  const known = rows.map(({ id, name }) => ({ id, name }))
  const crowd = Array.from({ length: 40 }, (_, at) => ({
    name: at === 0 ? LONG_PERSON : `Guest ${at + 1}`,
    title: at % 3 ? 'Staff Engineer' : '',
    organisation: at % 2 ? 'Nimbus' : '',
  }))
  await api.events.hope({ id: coming.id, people: known.slice(0, 4) })
  await api.events.hope({ id: past.id, people: [...known, ...crowd.slice(0, 28)] })
  const on = Day.parse('2026-11-19')
  const lines = known
    .slice(0, 3)
    .map((guest) => ({ guest, note: 'Builds boats, likes long walks' }))
  await api.events.meet({ id: past.id, on, lines })
  await api.people.add({ name: rows[5]?.name ?? '' })
  const listed = [
    ...rows.slice(2, 9).map(({ name }) => ({ name, title: '', organisation: 'Crumb' })),
    ...crowd,
  ]
  const table = listed.map(({ name, title, organisation }) => `${organisation}\t${name}\t${title}`)
  return { coming, past, guests: ['Company\tName\tTitle', ...table, '\t42\t'].join('\n') }
}
