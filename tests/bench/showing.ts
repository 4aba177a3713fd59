import type { Browser, Page } from 'playwright-core'
import type { App } from '#app'
import { serve } from '#web/serve'
import { launchChromium } from '../support/browser.ts'
import { medians } from './rounds.ts'
import { differenceFigure, type Figure } from './report.ts'

/** Views of large files in a real browser, against the same views of an empty file. */
export async function viewFigures(apps: {
  empty: App
  tenThousand: App
  thirtyThousand: App
}): Promise<Figure[]> {
  const browser = await launchChromium()
  const empty = await opened(browser, apps.empty)
  const people = await opened(browser, apps.thirtyThousand)
  const map = await opened(browser, apps.tenThousand)
  try {
    const list = await medians({
      bare: () => msUntil(empty.page, 'people', 'main h1'),
      ours: () => msUntil(people.page, 'people', '[role=row] [role=gridcell]'),
    })
    // The layout is computed once and kept; what is measured is every start after that.
    await map.page.goto(`${map.origin}/#/map`)
    await map.page.waitForSelector(DRAWN, { timeout: 180_000 })
    await map.page.waitForTimeout(20_000)
    const start = await medians({
      bare: () => msUntil(empty.page, 'map', 'main h1'),
      ours: () => msUntil(map.page, 'map', DRAWN),
    })
    return [
      differenceFigure(
        { work: 'list of 30,000 people, first screen', against: 'the same view of an empty file' },
        list.oursMs,
        list.bareMs,
        100,
      ),
      differenceFigure(
        {
          work: 'start with 10,000 people, to the drawn map',
          against: 'the same view of an empty file',
        },
        start.oursMs,
        start.bareMs,
        500,
      ),
    ]
  } finally {
    await browser.close()
    for (const { host } of [empty, people, map]) await host.close()
  }
}

/** The map says so on itself once its first picture is there. */
const DRAWN = '[data-drawn=true]'

async function opened(browser: Browser, app: App) {
  const host = await serve(app, { pages: 'out/renderer' })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(host.url)
  await page.waitForSelector('main h1')
  return { host, page, origin: host.origin }
}

/** From a reload of the page in a view until something is in it, in milliseconds. */
async function msUntil(page: Page, view: string, selector: string): Promise<number> {
  await page.goto(`${new URL(page.url()).origin}/#/${view}`)
  const began = performance.now()
  await page.reload({ waitUntil: 'commit' })
  await page.waitForSelector(selector)
  return performance.now() - began
}
