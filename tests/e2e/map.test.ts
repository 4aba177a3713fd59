import { createHash } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/browser.ts'
import { served } from '../support/served.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

describe('the map', () => {
  it('finds somebody, steps to the next one, opens them, and plans with them', async () => {
    const { api, page, complaints } = await mapOf(40)
    const person = await somebody(api)

    const search = page.getByRole('combobox', { name: /Find a person or an organisation/ })
    await search.fill(person.name)
    await page.getByRole('option', { name: person.name }).waitFor()
    await search.press('Enter')
    await expectSpoken(page, person.name)

    await map(page).focus()
    await map(page).press('ArrowRight')
    const next = await spokenOtherThan(page, person.name)
    await map(page).press('Enter')
    await panel(page).getByRole('heading', { name: next }).waitFor()

    await page
      .getByRole('region', { name: 'Selected on the map' })
      .getByRole('button', { name: 'Plan a follow-up' })
      .click()
    const dialog = page.getByRole('dialog', { name: 'Plan a follow-up' })
    await dialog.getByText(next).first().waitFor()
    expect(complaints).toEqual([])
  })

  it('says what it is, and what the keys do', async () => {
    const { page } = await mapOf(40)

    const name = await map(page).getAttribute('aria-label')
    expect(name).toMatch(/^Map of 40 people · \d+ organisations\. Arrow keys go from person/)
    expect(await map(page).getAttribute('aria-roledescription')).toBe('map')
  })

  it('lets everybody but one band step back, until it is picked again', async () => {
    const { page } = await mapOf(40)
    const weak = page.getByRole('region', { name: 'Legend' }).getByRole('button', { name: /^weak/ })
    const before = await settledPicture(page)

    await weak.click()
    expect(await weak.getAttribute('aria-pressed')).toBe('true')
    await expect.poll(() => picture(page)).not.toBe(before)
    await weak.click()
    expect(await weak.getAttribute('aria-pressed')).toBe('false')
    await expect.poll(() => picture(page)).toBe(before)
  })

  it('shows the person its address names', async () => {
    const { api, host, page } = await mapOf(40)
    const { id, name } = await somebody(api)

    await page.goto(`${host.origin}/#/map?person=${id}`)
    await expectSpoken(page, name)
  })

  it('computes places once, and arranges anew to the same map', async () => {
    const { api, page, placings } = await mapOf(40)
    const placed = await api.map.graph()
    expect(placings()).toBe(1)

    await page.reload()
    await drawn(page)
    await settledPicture(page)
    expect(placings()).toBe(1)

    await page.getByRole('button', { name: 'Arrange anew' }).click()
    await expect.poll(placings).toBe(2)
    expect(await api.map.graph()).toEqual(placed)
  })

  it('leaves nothing behind, however often it is opened', async () => {
    const { page, host } = await mapOf(40)
    const client = await page.context().newCDPSession(page)
    const go = (view: string) => page.goto(`${host.origin}/#/${view}`)
    async function left() {
      await go('people')
      await page.getByRole('heading', { name: 'People', level: 1 }).waitFor()
      await client.send('HeapProfiler.collectGarbage')
      const { jsEventListeners } = await client.send('Memory.getDOMCounters')
      const { usedSize } = await client.send('Runtime.getHeapUsage')
      return { listeners: jsEventListeners, usedBytes: usedSize }
    }
    const openAndLeave = async (times: number) => {
      for (let time = 0; time < times; time++) {
        await go('map')
        await drawn(page)
        await go('people')
        await map(page).waitFor({ state: 'detached' })
      }
      return left()
    }

    const before = await openAndLeave(3)
    const after = await openAndLeave(30)

    expect(await page.locator('canvas').count()).toBe(0)
    expect(after.listeners).toBeLessThan(before.listeners + 30)
    expect(after.usedBytes).toBeLessThan(before.usedBytes * 1.5)
  })
})

/** The map of a sample network, with everybody in their final place. */
async function mapOf(people: number) {
  const host = await served(browser, { reducedMotion: 'reduce' })
  const { api, page } = host
  let placings = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/map/place')) placings += 1
  })

  await api.file.fillWithSample({ people })
  await page.goto(host.host.url)
  await page.getByRole('link', { name: 'Map' }).click()
  await drawn(page)
  await expect
    .poll(async () => (await api.map.graph()).people.every(({ place }) => place))
    .toBe(true)
  return { ...host, placings: () => placings }
}

async function somebody(api: Awaited<ReturnType<typeof mapOf>>['api']) {
  const [person] = (await api.map.graph()).people
  if (!person) throw new Error('the sample network is empty')
  return person
}

function map(page: Page) {
  return page.getByRole('application')
}

function panel(page: Page) {
  return page.getByRole('complementary', { name: 'Person' })
}

async function drawn(page: Page) {
  await page.locator('[data-drawn=true]').waitFor()
}

function spoken(page: Page) {
  return page.getByRole('main').getByRole('status').last().textContent()
}

async function expectSpoken(page: Page, name: string) {
  await expect.poll(() => spoken(page)).toContain(name)
}

/** The name of whoever is selected now. */
async function spokenOtherThan(page: Page, name: string) {
  await expect.poll(() => spoken(page)).not.toContain(name)
  return (await spoken(page))?.split(/[,.]/)[0] ?? ''
}

/** A fingerprint of all that is drawn. */
async function picture(page: Page): Promise<string> {
  const pixels = await map(page)
    .locator('canvas')
    .evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''))
  return createHash('sha256').update(pixels).digest('hex')
}

/** The same, once it does not change any more. */
async function settledPicture(page: Page): Promise<string> {
  let last = await picture(page)
  for (;;) {
    await page.waitForTimeout(300)
    const now = await picture(page)
    if (now === last) return now
    last = now
  }
}
