import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { complaintsAbout } from '../support/calendarBytes.ts'
import { launchChromium } from '../support/browser.ts'
import { eventsIn } from '../support/calendarEvents.ts'
import { journey } from '../support/journey.ts'
import { served } from '../support/served.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

it('leads from a LinkedIn export to a follow-up in the calendar, and back, in a browser', async () => {
  const { api, page, host, complaints } = await served(browser)
  await page.goto(host.url)

  const calendar = await journey(page, '2026-12-01')

  expect(eventsIn(calendar)).toEqual([
    { summary: 'Send Deon the deck', start: '2026-12-01', end: '2026-12-02' },
  ])
  expect(complaintsAbout(new TextEncoder().encode(calendar))).toEqual([])
  expect(await api.people.list({})).toEqual({ total: 0, rows: [] })
  expect((await api.file.info()).organisations).toBe(0)
  expect(complaints).toEqual([])
})
