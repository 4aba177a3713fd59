import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/browser.ts'
import { served } from '../support/served.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** Two people of the circle wide, each with the day of their next contact. */
async function twoPeople() {
  const { api, page, host, complaints } = await served(browser)
  for (const name of ['Ada Berg', 'Bo Lind']) await api.people.add({ name, circle: 'wide' })
  const days = async () => (await api.people.list({})).rows.map(({ cadence }) => cadence?.days)
  return { api, page, host, complaints, days }
}

describe('the people list', () => {
  it('gives everybody who is selected a cadence, pauses them, and takes each back at once', async () => {
    const { page, host, complaints, days } = await twoPeople()
    await page.goto(host.url)
    await page.getByRole('link', { name: 'People' }).click()
    const grid = page.getByRole('grid')
    await grid.getByText('Bo Lind').waitFor()
    await grid.focus()
    await page.keyboard.press('ControlOrMeta+a')
    const bar = page.getByRole('toolbar', { name: 'Selected people' })

    await bar.getByRole('button', { name: 'Cadence' }).click()
    await page.getByRole('menuitem', { name: 'Every 14 days' }).click()
    await page.getByText('Cadence of 2 people: every 14 days').first().waitFor()
    expect(await days()).toEqual([14, 14])

    await bar.getByRole('button', { name: 'Cadence' }).click()
    await page.getByRole('menuitem', { name: 'Until a day…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Pause until' })
    await dialog.getByLabel('Until, on another day').fill('2026-12-24')
    await dialog.getByRole('button', { name: 'Pause' }).click()
    await page
      .getByText(/Paused until .*24 December 2026.*: 2 people/)
      .first()
      .waitFor()
    expect(await days()).toEqual([undefined, undefined])

    for (const before of [14, 365]) {
      await page.keyboard.press('ControlOrMeta+z')
      await expect.poll(days, { timeout: 10_000 }).toEqual([before, before])
    }
    expect(complaints).toEqual([])
  })
})

describe('the panel of a person', () => {
  it('pauses the next contact, and goes on', async () => {
    const { page, host, days } = await twoPeople()
    await page.goto(host.url)
    await page.getByRole('link', { name: 'People' }).click()
    await page.getByRole('grid').getByText('Ada Berg').click()
    const panel = page.getByRole('complementary').filter({ hasText: 'Ada Berg' })

    await panel.getByRole('button', { name: /^Every year · due/ }).click()
    await page.getByRole('menuitem', { name: 'For a month' }).click()
    await panel.getByRole('button', { name: /^Paused until/ }).click()
    expect(await days()).toEqual([undefined, 365])
    await page.getByRole('menuitem', { name: 'Go on now' }).click()
    await panel.getByRole('button', { name: /^Every year · due/ }).waitFor()
  })
})
