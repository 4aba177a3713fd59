import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/browser.ts'
import { served } from '../support/served.ts'
import { violations } from '../support/violations.ts'

/** Where whoever changes a view looks at it. */
const PICTURES = '.screenshots'

let browser: Browser
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  browser = await launchChromium()
})
afterAll(() => browser.close())

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('ten ties are confirmed by keys alone', async () => {
    const { api, page, host, complaints } = await served(browser, {
      colorScheme,
      reducedMotion: 'reduce',
    })
    await api.file.fillWithSample({})
    await page.goto(host.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await command(page, 'Look for ties')
    await page.getByText(/^Found \d+ new ties to confirm$/).waitFor()
    const before = (await api.ties.suggested({})).total

    await command(page, 'Confirm ties')
    for (const [index, key] of [
      'y',
      'n',
      's',
      'Enter',
      'y',
      '5',
      'y',
      'y',
      'y',
      'y',
      'y',
    ].entries()) {
      // The number only says of what kind the next one is.
      const at = index < 6 ? index + 1 : index
      await page.getByText(`${at} of 10`, { exact: true }).waitFor()
      if (key === '5') await picture(page, `confirm-ties-${colorScheme}`)
      if (index === 0) expect(await violations(page), 'a question').toEqual([])
      await page.keyboard.press(key)
    }
    await page.locator('p.sentence').waitFor()
    expect(await page.locator('p.sentence').innerText()).toBe(
      '8 ties confirmed, 1 rejected, 1 left for another time.',
    )
    await picture(page, `confirm-ties-done-${colorScheme}`)
    expect(await violations(page), 'the end').toEqual([])
    expect((await api.ties.suggested({})).total).toBe(before - 9)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    await command(page, 'Add a tie')
    await page.getByRole('dialog', { name: 'Add a tie' }).waitFor()
    await picture(page, `add-tie-${colorScheme}`)
    expect(await violations(page), 'a new tie').toEqual([])
    expect(complaints).toEqual([])
  })
})

/** Runs a command of the palette, by keys. */
async function command(page: Page, label: string) {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog', { name: 'Search' }).waitFor()
  await page.keyboard.type(label)
  await page.getByRole('option', { name: label }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Search' }).waitFor({ state: 'detached' })
}

/** Takes a picture once nothing moves. */
async function picture(page: Page, name: string) {
  await page.waitForTimeout(400)
  await page.screenshot({ path: `${PICTURES}/${name}.png` })
}
