import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { launchChromium } from '../support/browser.ts'
import { freePort } from '../support/freePort.ts'
import { served } from '../support/served.ts'
import { TEST_DAY } from '../support/testApp.ts'
import { violations } from '../support/violations.ts'

/** Where whoever changes a view looks at it. */
const PICTURES = '.screenshots'

/** A machine may have much else to do. */
const PATIENCE = { timeout: 10_000 }

let browser: Browser
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** The page of the calendars, of a file in which Ana is to be called. */
async function opened(colorScheme: 'light' | 'dark' = 'light') {
  const given = await served(browser, { colorScheme, reducedMotion: 'reduce' })
  const { api, page, host } = given
  const ana = await api.people.add({ name: 'Ana Souza' })
  const call = { title: 'Call Ana about infra', dueOn: TEST_DAY, personIds: [ana.id] }
  const { id } = await api.followUps.add({ ...call, action: 'call' })
  await page.goto(host.url)
  await page.getByRole('link', { name: 'Calendar' }).click()
  await page.getByRole('heading', { level: 1, name: 'Calendar' }).waitFor()
  return { ...given, id }
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kithmap-living-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe('the calendar page', () => {
  it('shows how events read at each level before anything goes out', async () => {
    const { page, complaints } = await opened()
    const preview = page.getByRole('region', { name: 'Preview' })
    await preview.getByText('Call A. S.', { exact: true }).waitFor()
    await page.getByRole('radio', { name: 'Opaque' }).click()
    await preview.getByText('Follow-up', { exact: true }).waitFor()
    await page.getByText('Birthdays', { exact: true }).first().click()
    await preview.getByText('There is nothing to show yet.').waitFor()
    expect(complaints).toEqual([])
  })

  it('keeps a file up to date once its words were seen, and says when its folder is gone', async () => {
    const { api, page, id } = await opened()
    const folder = emptyFolder()
    await page.getByLabel('Folder').fill(folder)
    await page.getByRole('button', { name: 'Keep up to date…' }).click()
    const dialog = page.getByRole('dialog', { name: 'What will be told' })
    await dialog.getByText('Call A. S.', { exact: true }).waitFor()
    expect(readdirSync(folder)).toEqual([])
    await dialog.getByRole('button', { name: 'Switch on' }).click()

    const file = () => readFileSync(join(folder, 'kithmap.ics'), 'utf8')
    await page.getByText(/Up to date; last written/).waitFor()
    expect(file()).toContain('SUMMARY:Call A. S.')
    await api.followUps.drop({ id })
    await expect.poll(file, PATIENCE).toContain('STATUS:CANCELLED')

    rmSync(folder, { recursive: true })
    await api.followUps.reopen({ id })
    await page.getByRole('alert').getByText(`${folder} is not there.`, { exact: false }).waitFor()
    await page.getByText('A calendar cannot be written').waitFor({ state: 'attached' })
  })

  it('is subscribed to once its words were seen, until the addresses are taken back', async () => {
    const { api, page } = await opened()
    await api.calendar.serve({ isServed: false, port: await freePort() })
    await page.getByRole('switch', { name: 'Let programs on this computer subscribe' }).click()
    const dialog = page.getByRole('dialog', { name: 'What will be told' })
    await dialog.getByText('Call A. S.', { exact: true }).first().waitFor()
    await dialog.getByRole('button', { name: 'Switch on' }).click()
    await page.getByText('Calendar programs on this computer can subscribe.').waitFor()

    const address = (
      await page
        .getByRole('listitem')
        .getByText(/kithmap-follow-ups\.ics$/)
        .innerText()
    ).trim()
    const answer = await fetch(address)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ])
    expect(await answer.text()).toContain('SUMMARY:Call A. S.')
    await page.getByRole('button', { name: 'New addresses' }).click()
    await expect.poll(async () => (await fetch(address)).status, PATIENCE).toBe(404)
  })

  it('refuses a folder that is none', async () => {
    const { page } = await opened()
    await page.getByLabel('Folder').fill('/nowhere/at/all')
    await page.getByRole('button', { name: 'Keep up to date…' }).click()
    await page.getByRole('button', { name: 'Switch on' }).click()
    await page.getByText('There is no such folder. Nothing was changed.').first().waitFor()
  })

  it.each(['light', 'dark'] as const)('is legible and accessible, in %s', async (colorScheme) => {
    const { page, complaints } = await opened(colorScheme)
    for (const [width, height] of [
      [1280, 800],
      [1024, 700],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.screenshot({ path: join(PICTURES, `calendar-${width}-${colorScheme}.png`) })
      expect(await violations(page)).toEqual([])
    }
    expect(complaints).toEqual([])
  })
})
