import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

const LINE = 'coffee w/ Ana and Bo @Acme, ask about infra role, follow up Tue'

/** The program with Ana in its file, or the sample network. Tests take place on a Monday. */
async function opened({ colorScheme }: { colorScheme?: 'light' | 'dark' } = {}) {
  const given = await served(browser, { reducedMotion: 'reduce', colorScheme })
  if (colorScheme) await given.api.file.fillWithSample({})
  else await given.api.people.add({ name: 'Ana Souza', title: 'CTO', organisation: 'Acme' })
  await given.page.goto(given.host.url)
  await given.page.getByRole('heading', { level: 1 }).waitFor()
  const dialog = given.page.getByRole('dialog', { name: 'Capture' })
  const chip = (name: string | RegExp) => dialog.getByRole('button', { name })
  return { ...given, dialog, chip }
}

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key)
}

it('one line is typed, seen, kept and taken back by keys alone', async () => {
  const { api, page, dialog, chip, complaints } = await opened()
  await press(page, 'Control+n')
  await dialog.waitFor()
  await page.keyboard.type(LINE)
  await chip(/^Person: Ana Souza CTO at Acme$/).waitFor()
  await chip(/^Person: Bo new, Acme$/).waitFor()
  await chip('Organisation: Acme').waitFor()
  await chip('What happened: Meeting').waitFor()
  await chip('Day: today').waitFor()
  await chip(/^Follow-up: Ask about infra role tomorrow$/).waitFor()
  await dialog.getByRole('status').getByText('Follow-up: Ask about infra role, tomorrow').waitFor()

  await press(page, 'Enter')
  await page
    .getByText('Kept: meeting with Ana Souza and Bo, and 1 follow-up', { exact: true })
    .waitFor()
  await dialog.waitFor({ state: 'detached' })
  expect(await api.people.list({})).toMatchObject({ total: 2 })
  expect(await api.followUps.list({})).toMatchObject([{ title: 'Ask about infra role' }])

  await press(page, 'Control+z')
  await page.getByText('Undone: Capture: meeting with Ana Souza and Bo', { exact: true }).waitFor()
  expect(await api.people.list({})).toMatchObject({ total: 1 })
  expect(await api.followUps.list({})).toEqual([])
  expect(complaints).toEqual([])
})

it('what the line leaves out is added by chips, and what it fulfilled is asked', async () => {
  const { api, page, dialog, chip, complaints } = await opened()
  const [ana] = (await api.people.list({})).rows
  await api.followUps.add({
    title: 'Have lunch with Ana',
    dueOn: TEST_DAY,
    personIds: [ana?.id ?? 0],
  })
  await press(page, 'Control+n')
  await page.keyboard.type('Lunch with Ana')
  await chip('Place').click()
  await page.getByRole('dialog', { name: 'Place' }).getByRole('textbox').fill('Canteen')
  await press(page, 'Enter')
  await chip('Place: Canteen').waitFor()
  await chip('Follow-up').click()
  await page.getByRole('textbox', { name: 'What', exact: true }).fill('Send Ana the recipe')
  await press(page, 'Enter')
  await chip(/^Follow-up: Send Ana the recipe/).waitFor()
  await expect.poll(() => focusedLabel(page)).toBe('What happened, and what comes next')
  await press(page, 'Enter')

  const asked = page.getByRole('dialog', { name: 'Logged. Is one of these done with it?' })
  await asked.getByText('Have lunch with Ana').waitFor()
  expect(await asked.getByText('Send Ana the recipe').count()).toBe(0)
  await press(page, 'Control+Enter')
  await asked.waitFor({ state: 'detached' })
  await dialog.waitFor({ state: 'detached' })
  expect(await api.followUps.list({ state: 'done' })).toMatchObject([
    { title: 'Have lunch with Ana' },
  ])
  expect(await api.followUps.list({})).toMatchObject([{ title: 'Send Ana the recipe' }])
  expect((await api.people.get({ id: ana?.id ?? 0 })).interactions).toMatchObject([
    { place: 'Canteen' },
  ])
  expect(complaints).toEqual([])
})

it('Enter asks who is meant before it keeps a name that fits several', async () => {
  const { api, page, dialog, chip } = await opened()
  const berg = await api.people.add({ name: 'Ana Berg' })
  await press(page, 'Control+n')
  await page.keyboard.type('Lunch with Ana')
  await dialog.getByText('Which Ana is meant?').waitFor()

  await press(page, 'Enter')
  await page.getByRole('menuitem', { name: 'Ana Berg' }).waitFor()
  expect(await api.people.list({})).toMatchObject({ total: 2 })
  await page.getByRole('menuitem', { name: 'Ana Souza' }).and(page.locator(':focus')).waitFor()
  await press(page, 'ArrowDown', 'Enter')
  await chip(/^Person: Ana Berg$/).waitFor()
  await expect.poll(() => focusedLabel(page)).toBe('What happened, and what comes next')
  await press(page, 'Enter')
  await page.getByText('Kept: meeting with Ana Berg', { exact: true }).waitFor()
  expect((await api.people.get({ id: berg.id })).interactions).toHaveLength(1)
})

it('every chip is reached by Tab and corrected by keys', async () => {
  const { api, page, dialog, chip } = await opened()
  await press(page, 'Control+n')
  await page.keyboard.type('Called Bo at Café Kranz, no answer, send deck Friday')
  await chip('What happened: Call, from me').waitFor()

  // The day: to yesterday.
  await press(page, 'Tab', 'Tab', 'Tab', 'Enter')
  await page.getByRole('dialog', { name: 'Day' }).waitFor()
  await press(page, 'Tab', 'Enter')
  await press(page, 'Tab', 'Tab', 'Enter')
  await chip('Day: yesterday').waitFor()
  await expect.poll(() => focusedLabel(page)).toBe('What happened, and what comes next')

  // The kind: to a meeting.
  await press(page, 'Tab', 'Tab', 'Enter')
  await page.getByRole('menuitem', { name: 'Meeting' }).waitFor()
  await press(page, 'Home', 'Enter')
  await chip('What happened: Meeting, from me').waitFor()
  await expect.poll(() => focusedLabel(page)).toBe('What happened, and what comes next')

  // The follow-up: its words.
  await press(page, 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter')
  await page.getByRole('dialog', { name: 'Follow-up' }).waitFor()
  await press(page, 'Control+a')
  await page.keyboard.type('Send the new deck')
  await press(page, 'Enter')
  await chip(/^Follow-up: Send the new deck Friday$/).waitFor()
  await expect.poll(() => focusedLabel(page)).toBe('What happened, and what comes next')

  await press(page, 'Enter')
  await dialog.waitFor({ state: 'detached' })
  const bo = (await api.people.list({ filter: { text: 'Bo' } })).rows[0]
  expect(await api.people.get({ id: bo?.id ?? 0 })).toMatchObject({
    interactions: [{ kind: 'meeting', day: '2026-11-22', place: 'Café Kranz', notes: 'no answer' }],
    followUps: [{ title: 'Send the new deck', dueOn: '2026-11-27' }],
  })
})

it('opens from within a text field, and keeps the line when it is closed', async () => {
  const { page, dialog } = await opened()
  await press(page, 'l')
  const log = page.getByRole('dialog', { name: 'Log what happened' })
  await log.getByLabel('Notes').fill('Tea at the harbour')
  await press(page, 'Control+n')
  await dialog.waitFor()
  await page.keyboard.type('Coffee with Bo')
  await press(page, 'Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await log.getByLabel('Notes').inputValue()).toBe('Tea at the harbour')

  await press(page, 'Control+n')
  const line = dialog.getByLabel('What happened, and what comes next')
  await expect.poll(() => line.inputValue()).toBe('Coffee with Bo')
})

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('is legible and accessible', async () => {
    const { page, dialog, chip, complaints } = await opened({ colorScheme })
    await press(page, 'Control+n')
    await dialog.getByText('A new name is a new person.').waitFor()
    await picture(page, `capture-empty-${colorScheme}`)
    expect(await violations(page), 'empty').toEqual([])

    await page.keyboard.type(
      'Met Ana and Zebulon Quist (CTO at Nimbus) at PyCon about hiring, send deck Friday',
    )
    await chip(/^Follow-up: Send deck/).waitFor()
    await picture(page, `capture-${colorScheme}`)
    expect(await violations(page), 'read').toEqual([])

    await chip(/^Follow-up: Send deck/).click()
    await page.getByRole('dialog', { name: 'Follow-up' }).waitFor()
    await picture(page, `capture-follow-up-${colorScheme}`)
    expect(await violations(page), 'a follow-up').toEqual([])
    await press(page, 'Escape')

    await chip(/^Person: /)
      .first()
      .click()
    await page.getByRole('menu').waitFor()
    await picture(page, `capture-person-${colorScheme}`)
    expect(complaints).toEqual([])
  })
})

function focusedLabel(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
}

/** Takes a picture once nothing moves. */
async function picture(page: Page, name: string) {
  await page.waitForTimeout(400)
  await page.screenshot({ path: `${PICTURES}/${name}.png` })
}
