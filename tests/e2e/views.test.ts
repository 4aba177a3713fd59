import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/browser.ts'
import { served } from '../support/served.ts'
import { violations } from '../support/violations.ts'

/** Where whoever changes a view looks at it. */
const PICTURES = '.screenshots'

const VIEWS = ['today', 'map', 'people', 'follow-ups', 'import', 'settings'] as const
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1024, height: 700 },
]

let browser: Browser
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  browser = await launchChromium()
})
afterAll(() => browser.close())

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('every view of the sample network is legible and accessible', async () => {
    const { api, page, host, complaints } = await served(browser, {
      colorScheme,
      reducedMotion: 'reduce',
    })
    await api.file.fillWithSample({})
    await page.goto(host.url)
    for (const view of VIEWS) {
      await goTo(page, view)
      for (const size of SIZES) {
        await page.setViewportSize(size)
        await picture(page, `${view}-${colorScheme}-${size.width}`)
      }
      expect(await violations(page), view).toEqual([])
    }

    await goTo(page, 'people')
    await page.getByRole('row').nth(1).click()
    await page.getByRole('complementary', { name: 'Person' }).getByText('Positions').waitFor()
    await picture(page, `person-${colorScheme}`)
    expect(await violations(page), 'person').toEqual([])
    expect(complaints).toEqual([])
  })

  it('an empty file says in every view what to do next', async () => {
    const { page, host, complaints } = await served(browser, { colorScheme })
    await page.goto(host.url)
    for (const view of VIEWS) {
      await goTo(page, view)
      await picture(page, `empty-${view}-${colorScheme}`)
      expect(await violations(page), view).toEqual([])
    }
    expect(complaints).toEqual([])
  })
})

async function goTo(page: Page, view: string) {
  await page.evaluate((name) => {
    location.hash = name === 'today' ? '/' : `/${name}`
  }, view)
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
  // The first picture of a map is drawn while its layout is still computed.
  await page.waitForTimeout(view === 'map' ? 3000 : 300)
}

/** Takes a picture once nothing moves and nothing is loading. */
async function picture(page: Page, name: string) {
  await page.waitForTimeout(400)
  await page.screenshot({ path: `${PICTURES}/${name}.png` })
}
