import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../support/browser.ts'
import { served } from '../support/served.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const LOST = 'This page has lost its key.'

it('an address that is opened twice ends its session, and a new one begins another in the same tab', async () => {
  const { page, host } = await served(browser)
  await page.goto(host.url)
  await page.getByRole('heading', { level: 1 }).waitFor()

  const second = await page.context().newPage()
  await second.goto(host.url)
  await second.getByText(LOST).waitFor()

  // It may have noticed by itself by now, and have no link any more that could be clicked.
  await page.evaluate(() => void (location.hash = '#/people'))
  await page.getByText(LOST).waitFor()
  expect(await page.getByText('press Enter for a new address').count()).toBe(1)
  expect(await page.getByText(/Unauthorized|by itself/).count()).toBe(0)
  expect(await page.evaluate(() => sessionStorage.getItem('kithmap-session'))).toBeNull()

  await page.goto(host.printedUrl())
  await page.getByRole('link', { name: 'People' }).waitFor()
})
