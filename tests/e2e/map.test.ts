import { createHash } from 'node:crypto'
import { unpacked } from '#contract/packed'
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/browser.ts'
import { served } from '../support/served.ts'

/** A machine may have much else to do. */
const PATIENCE = { timeout: 10_000 }

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
    await expect.poll(() => picture(page), PATIENCE).not.toBe(before)
    await weak.click()
    expect(await weak.getAttribute('aria-pressed')).toBe('false')
    await expect.poll(() => picture(page), PATIENCE).toBe(before)
  })

  it('shows the person its address names', async () => {
    const { api, host, page } = await mapOf(40)
    const { id, name } = await somebody(api)

    await page.goto(`${host.origin}/#/map?person=${id}`)
    await expectSpoken(page, name)
  })

  it('computes places once, and arranges anew to the same map', async () => {
    const { api, page, placings } = await mapOf(40)
    const placed = unpacked(await api.map.graph())
    expect(placings()).toBe(1)

    await page.reload()
    await drawn(page)
    await settledPicture(page)
    expect(placings()).toBe(1)

    await page.getByRole('button', { name: 'More for the map' }).click()
    await page.getByRole('menuitem', { name: 'Arrange anew' }).click()
    await expect.poll(placings).toBe(2)
    expect(unpacked(await api.map.graph())).toEqual(placed)
  })

  it('shows the ways to somebody, and plans the first step', async () => {
    const { api, page, complaints } = await mapOf(40)
    const person = await somebody(api)
    await page.keyboard.press('Control+k')
    await page.getByPlaceholder('Find a person, a note, a command').fill('reach')
    await page.getByRole('option', { name: /How do I reach/ }).click()
    const ways = page.getByRole('region', { name: /How do I reach/ })
    await ways.getByRole('combobox').fill(person.name)
    await page.getByRole('option', { name: person.name }).click()

    const found = page.getByRole('region', { name: `Ways to ${person.name}` })
    await found
      .getByRole('button', { name: /Plan a follow-up|Ask for/ })
      .first()
      .click()
    await page.getByRole('dialog', { name: 'Plan a follow-up' }).waitFor()
    expect(complaints).toEqual([])
  })

  it('has the same people as a list and as a matrix, by keys', async () => {
    const { page, complaints } = await mapOf(40)
    await page.getByRole('tab', { name: 'List' }).click()
    const list = page.getByRole('grid')
    await list.focus()
    await list.press('ArrowDown')
    await list.press(' ')
    await list.press('ArrowDown')
    await list.press(' ')
    await page.getByText('2 selected').waitFor()

    await page.getByRole('tab', { name: 'Matrix' }).click()
    await page.getByRole('rowheader').nth(1).waitFor()
    expect(await page.getByRole('rowheader').count()).toBe(2)
    expect(complaints).toEqual([])
  })

  it('tells what it means, and leaves as a drawing without a name on it', async () => {
    const { api, page, complaints } = await mapOf(40)
    await page.getByRole('button', { name: 'Insights' }).click()
    await page.getByRole('heading', { name: 'Insights' }).waitFor()
    await page.getByText(/^From \d+ confirmed ties/).waitFor()

    await page.getByRole('button', { name: 'More for the map' }).click()
    await page.getByRole('menuitem', { name: 'Export…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Export map' })
    await dialog.getByRole('radio', { name: 'SVG' }).click()
    await dialog.getByRole('radio', { name: 'No names' }).click()
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Save file' }).click()
    const svg = await readFile(await (await download).path(), 'utf8')

    expect(svg).toMatch(/^<svg /)
    expect(svg.match(/<path /g)?.length).toBeGreaterThan(40)
    for (const { name } of unpacked(await api.map.graph()).people) expect(svg).not.toContain(name)
    expect(complaints).toEqual([])
  })

  it('looks back to another day, and comes back to today', async () => {
    const { page, complaints } = await mapOf(40)
    const counted = page.getByRole('heading', { name: 'Map', level: 1 }).locator('..')
    await page.getByRole('button', { name: 'Time' }).click()
    const slider = page.getByRole('slider', { name: 'Day' })
    await expect.poll(() => slider.isEnabled()).toBe(true)
    await slider.press('Home')
    await expect.poll(() => counted.textContent()).toMatch(/\d+ of 40 people/)
    await page.getByRole('button', { name: 'Back to today' }).click()
    await expect.poll(() => counted.textContent()).not.toMatch(/ of /)
    expect(complaints).toEqual([])
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
    .poll(async () => unpacked(await api.map.graph()).people.every(({ place }) => place))
    .toBe(true)
  return { ...host, placings: () => placings }
}

async function somebody(api: Awaited<ReturnType<typeof mapOf>>['api']) {
  const [person] = unpacked(await api.map.graph()).people
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
    .evaluateAll((all) =>
      all
        .flatMap((canvas) =>
          canvas instanceof HTMLCanvasElement
            ? [`${canvas.style.transform} ${canvas.toDataURL()}`]
            : [],
        )
        .sort()
        .join(),
    )
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
