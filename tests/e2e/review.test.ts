import { mkdirSync, readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '#domain/day'
import { launchChromium } from '../support/browser.ts'
import { served } from '../support/served.ts'
import { TEST_DAY } from '../support/testApp.ts'
import { violations } from '../support/violations.ts'

/** Where whoever changes a view looks at it. */
const PICTURES = '.screenshots'

let browser: Browser
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** A machine may have much else to do. */
const PATIENCE = { timeout: 10_000 }

/** What answers each step, by its first key. */
const KEYS: Readonly<Record<string, string>> = {
  'Catch up': '3',
  Clear: 'd',
  'Keep warm': 'Enter',
  Wake: 'Enter',
  Reach: 'Enter',
  Give: 'Enter',
  Ties: 'y',
}

describe('the review', () => {
  it('goes from its beginning to the calendar by keys alone, left half-way and undone once', async () => {
    const { api, page, host, complaints } = await served(browser)
    await api.file.fillWithSample({})
    await page.goto(host.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('r')
    await page.getByRole('button', { name: /^Begin/ }).waitFor()
    await page.keyboard.press('Enter')

    await answerUntil(page, 'Keep warm')
    const asked = await question(page)
    await page.keyboard.press('Enter')
    await expect.poll(() => question(page), PATIENCE).not.toBe(asked)
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => question(page), PATIENCE).toBe(asked)

    const left = await page.context().newPage()
    await page.close()
    await left.goto(host.printedUrl())
    await left.getByRole('link', { name: 'Go on' }).waitFor()
    await left.keyboard.press('g')
    await left.keyboard.press('r')
    await expect.poll(() => question(left), PATIENCE).toBe(asked)

    await answerUntil(left, 'Plan')
    await left.getByRole('heading', { name: 'Your coming week' }).waitFor()
    await left.keyboard.press('Enter')
    await left.getByLabel('One line for yourself').waitFor()
    await expect.poll(() => focusedName(left)).toBe('One line for yourself')
    await left.keyboard.type('Good to be in touch again.')
    await left.keyboard.press('Enter')
    await left.getByRole('heading', { name: 'Done. Until next week.' }).waitFor()

    const planned = (await api.followUps.list({})).map(({ title }) => title)
    const [past] = await api.reviews.past()
    expect(past?.reflection).toBe('Good to be in touch again.')
    expect(planned.some((title) => title.startsWith('Write to '))).toBe(true)
    expect(await savedCalendar(left)).toContain('BEGIN:VEVENT')
    expect(complaints).toEqual([])
  })

  it('moves what was chosen from day to day with the arrow keys', async () => {
    const { api, page, host } = await served(browser)
    await api.file.fillWithSample({})
    await page.goto(`${host.printedUrl()}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await begin(page)
    await answerUntil(page, 'Plan')

    const { planned } = await api.reviews.sheet()
    const [first] = planned
    const card = page.getByRole('button', { name: new RegExp(`^${first?.title}, `) })
    await card.focus()
    await page.keyboard.press('ArrowRight')
    await expect
      .poll(async () => (await api.followUps.get({ id: first?.id ?? 0 })).dueOn, PATIENCE)
      .not.toBe(first?.dueOn)
  })

  it('takes Enter for what its button says, and says when it is done for today', async () => {
    const { api, page, host } = await served(browser)
    for (const title of ['Call Ana', 'Call Bo'])
      await api.followUps.add({ title, dueOn: addDays(TEST_DAY, -1) })
    await page.goto(host.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await begin(page)

    await page.getByRole('heading', { name: 'Call Ana' }).waitFor()
    await page.getByRole('button', { name: 'Move to Tuesday 24' }).waitFor()
    await page.getByRole('button', { name: 'Fri 27' }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowRight')
    await page.getByRole('button', { name: 'Move to Wednesday 25' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Call Bo' }).waitFor()
    await page.getByText('Moved to Wednesday 25').waitFor()
    await page.keyboard.press('?')
    await page.getByText('Answer as proposed').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('Answer as proposed').waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Review', exact: true }).click()
    await page.getByRole('heading', { name: 'Call Bo' }).waitFor()
    expect(await api.followUps.list({})).toMatchObject([
      { title: 'Call Bo', state: 'open' },
      { title: 'Call Ana', state: 'open', dueOn: '2026-11-25' },
    ])

    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByText('1 question is not answered yet.').waitFor()
    await page.getByRole('button', { name: 'Close the review' }).click()
    await page.getByRole('heading', { name: 'Done. Until next week.' }).waitFor()
    await page.getByRole('button', { name: 'To Today' }).click()
    await page.getByRole('link', { name: 'Review', exact: true }).click()
    await page.getByRole('heading', { name: 'You have reviewed today' }).waitFor()
    await page.getByText('The next review is on Monday, 30 November 2026.').waitFor()
    await page.getByRole('button', { name: 'Do more of it now' }).click()
    await page.getByRole('button', { name: /^Begin/ }).waitFor()
  })

  it.each(['light', 'dark'] as const)('is accessible in every step, in %s', async (colorScheme) => {
    const { api, page, host, complaints } = await served(browser, {
      colorScheme,
      reducedMotion: 'reduce',
    })
    await api.file.fillWithSample({})
    await page.goto(host.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goto(`${host.origin}/#/review`)
    await page.getByRole('button', { name: /^Begin/ }).waitFor()
    await looksRight(page, `review-intro-${colorScheme}`)
    await page.keyboard.press('Enter')
    await page.locator('[aria-current=step]').waitFor()

    for (let step = await stepOf(page); step !== 'Close'; step = await stepOf(page)) {
      await looksRight(page, `review-${step.toLowerCase().replace(' ', '-')}-${colorScheme}`)
      await passStep(page, step)
    }
    await looksRight(page, `review-close-${colorScheme}`)
    expect(complaints).toEqual([])
  })

  it('says in an empty file what to do first', async () => {
    const { page, host } = await served(browser)
    await page.goto(host.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goto(`${host.origin}/#/review`)
    await page.getByText('There is nothing to decide this week.').waitFor()
    expect(await violations(page)).toEqual([])
  })
})

async function begin(page: Page) {
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await page.getByRole('button', { name: /^Begin/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('[aria-current=step]').waitFor()
}

/** Answers question after question until a step is reached. */
async function answerUntil(page: Page, wanted: string) {
  await page.locator('[aria-current=step]').waitFor()
  for (let step = await stepOf(page); step !== wanted; step = await stepOf(page))
    await passStep(page, step)
}

/** Answers everything that is asked in a step. */
async function passStep(page: Page, step: string) {
  for (let now = await shown(page); now.step === step; now = await shown(page)) {
    await page.keyboard.press(KEYS[step] ?? 'Enter')
    await expect.poll(() => shown(page), PATIENCE).not.toEqual(now)
  }
}

async function stepOf(page: Page): Promise<string> {
  return textOf(page, '[aria-current=step] > span')
}

/** The step and what is asked in it, at one moment. */
function shown(page: Page): Promise<{ step: string; asked: string }> {
  return page.evaluate(() => {
    const [step = '', ...asked] = ['[aria-current=step] > span', 'main h2', 'article > p'].map(
      (selector) => document.querySelector(selector)?.textContent ?? '',
    )
    return { step, asked: asked.join(' · ') }
  })
}

function question(page: Page): Promise<string> {
  return textOf(page, 'main h2')
}

/** The text of an element as it is now, or nothing. */
function textOf(page: Page, selector: string): Promise<string> {
  return page.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector)
}

function focusedName(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement
    return focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : null
  })
}

async function savedCalendar(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save for the calendar' }).press('Enter'),
  ])
  return readFileSync(await download.path(), 'utf8')
}

async function looksRight(page: Page, name: string) {
  await page.screenshot({ path: `${PICTURES}/${name}.png` })
  expect(await violations(page), name).toEqual([])
}
