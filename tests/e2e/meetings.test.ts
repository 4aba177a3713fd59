import { mkdirSync, readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/browser.ts'
import { served } from '../support/served.ts'
import { violations } from '../support/violations.ts'
import { Day } from '#domain/day'

/** Where whoever changes a view looks at it. */
const PICTURES = '.screenshots'
const SIZES = [
  { width: 1024, height: 700 },
  { width: 1280, height: 800 },
]
const CALENDAR = 'tests/samples/ics/google_meetings.ics'

let browser: Browser
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  browser = await launchChromium()
})
afterAll(() => browser.close())

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('a calendar becomes meetings, by keys, and one undo takes all of it back', async () => {
    const { api, page, host, complaints } = await served(browser, {
      colorScheme,
      reducedMotion: 'reduce',
    })
    await api.people.add({ name: 'Bo Lind', title: 'Designer', organisation: 'Nimbus' })
    const contacts = [{ kind: 'email' as const, value: 'ana@nimbus.example', label: '' }]
    await api.people.add({ name: 'Ana Souza', title: 'CTO', organisation: 'Nimbus', contacts })
    await api.people.add({ name: 'Cy Twombly', title: 'Painter' })

    await page.goto(host.url)
    await toImport(page)
    await page.getByLabel('Files', { exact: true }).setInputFiles(CALENDAR)
    const list = page.getByRole('grid', { name: 'Meetings' })
    await list.getByRole('row', { name: /Plans for spring/ }).waitFor()
    await pictures(page, `meetings-${colorScheme}`)
    expect(await violations(page), 'the list').toEqual([])

    await page.keyboard.press('y')
    await page.keyboard.press('n')
    await page.keyboard.press('y')
    await page.getByText('2 to log, 1 rejected, 2 for later.').waitFor()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('l')
    await page.getByText('1 to log, 1 rejected, 3 for later.').waitFor()
    await page.getByRole('button', { name: 'Log all 5' }).click()
    await page.getByText('5 to log, 0 rejected, 0 for later.').waitFor()

    await page.getByRole('button', { name: /^With others/ }).click()
    await page.getByRole('checkbox', { name: 'Add as a person: Mira New' }).click()
    await page.getByRole('checkbox', { name: /^This is Cy Twombly/ }).click()
    await list.getByRole('button', { name: 'Log Workshop at Harbour' }).click()
    await page.getByText('6 to log, 0 rejected, 0 for later.').waitFor()
    await pictures(page, `meetings-others-${colorScheme}`)
    expect(await violations(page), 'with others').toEqual([])

    await page.getByRole('button', { name: 'Log 6 meetings' }).click()
    await page.getByRole('heading', { name: '6 meetings logged' }).waitFor()
    await pictures(page, `meetings-done-${colorScheme}`)
    expect(await violations(page), 'the end').toEqual([])
    expect((await api.people.list({})).rows.map(({ name }) => name)).toEqual([
      'Bo Lind',
      'Mira New',
      'Ana Souza',
      'Cy Twombly',
    ])

    await page.getByRole('button', { name: 'Undo all of it' }).click()
    await page.getByText('Undone: Log 6 meetings from the calendar', { exact: true }).waitFor()
    expect((await api.people.list({})).total).toBe(3)
    expect((await api.file.info()).interactions).toBe(0)
    expect(complaints).toEqual([])
  })

  it('what is left for later waits, and a calendar with nothing new says so', async () => {
    const { api, page, host, complaints } = await served(browser, {
      colorScheme,
      reducedMotion: 'reduce',
    })
    await api.people.add({ name: 'Bo Lind', organisation: 'Nimbus' })
    const personIds = [1]
    const { id } = await api.followUps.add({
      title: 'Call Bo',
      dueOn: Day.parse('2026-12-01'),
      personIds,
    })
    const { text } = await api.calendar.feed({})
    await page.goto(host.url)
    await toImport(page)
    const moved = text.replace('DTSTART;VALUE=DATE:20261201', 'DTSTART;VALUE=DATE:20261203')
    await page
      .getByLabel('Files', { exact: true })
      .setInputFiles([
        { name: 'kithmap.ics', mimeType: 'text/calendar', buffer: Buffer.from(moved) },
      ])
    await page.getByText('From 1 December 2026 to 3 December 2026').waitFor()
    await pictures(page, `meetings-moved-${colorScheme}`)
    expect(await violations(page), 'moved').toEqual([])
    await page.getByRole('button', { name: 'Move 1 follow-up' }).click()
    await page.getByRole('heading', { name: '1 follow-up moved' }).waitFor()
    expect((await api.followUps.get({ id })).dueOn).toBe('2026-12-03')

    await page.getByRole('button', { name: 'Choose other files' }).click()
    await page.getByLabel('Files', { exact: true }).setInputFiles(CALENDAR)
    await page.getByRole('button', { name: 'Keep all for later' }).click()
    await page.getByRole('heading', { name: '4 kept for later' }).waitFor()
    await page.getByRole('button', { name: 'Choose other files' }).click()
    await page.getByText('4 meetings of your calendar wait for an answer.').waitFor()
    await pictures(page, `import-waiting-${colorScheme}`)
    await page.getByRole('button', { name: 'Look through' }).click()
    await page.getByRole('button', { name: 'Log all 4' }).click()
    await page.getByRole('button', { name: 'Log 4 meetings' }).click()
    await page.getByRole('heading', { name: '4 meetings logged' }).waitFor()

    await page.getByRole('button', { name: 'Choose other files' }).click()
    await page
      .getByLabel('Files', { exact: true })
      .setInputFiles([
        { name: 'a.ics', mimeType: 'text/calendar', buffer: Buffer.from('BEGIN:VCALENDAR\r\n') },
      ])
    await page.getByText('There is no meeting to log in this.').waitFor()
    await pictures(page, `meetings-nothing-${colorScheme}`)
    expect(await violations(page), 'nothing').toEqual([])
    expect(complaints).toEqual([])
  })

  it('people and a calendar are brought in one after the other', async () => {
    const { api, page, host, complaints } = await served(browser, { colorScheme })
    const card = 'BEGIN:VCARD\nVERSION:3.0\nFN:Ana Souza\nEMAIL:ana@nimbus.example\nEND:VCARD'
    await page.goto(host.url)
    await toImport(page)
    await page.getByLabel('Files', { exact: true }).setInputFiles([
      { name: 'a.vcf', mimeType: 'text/vcard', buffer: Buffer.from(card) },
      { name: 'b.ics', mimeType: 'text/calendar', buffer: readFileSync(CALENDAR) },
    ])
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await page.getByRole('button', { name: 'Look through the meetings' }).click()
    await page.getByRole('button', { name: 'Log all 1' }).click()
    await page.getByRole('button', { name: 'Log 1 meeting' }).click()
    await page.getByRole('heading', { name: '1 meeting logged' }).waitFor()
    expect(await api.file.info()).toMatchObject({ people: 1, interactions: 1 })
    expect(complaints).toEqual([])
  })
})

async function toImport(page: Page) {
  await page.getByRole('link', { name: 'Import' }).click()
}

/** Takes a picture at each size once nothing moves. */
async function pictures(page: Page, name: string) {
  for (const size of SIZES) {
    await page.setViewportSize(size)
    await page.waitForTimeout(300)
    await page.screenshot({ path: `${PICTURES}/${name}-${size.width}.png` })
  }
}
