import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../support/browser.ts'
import { served } from '../support/served.ts'
import { TEST_DAY } from '../support/testApp.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** What has the focus: its name for a screen reader, else its text. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent?.trim() ?? ''
  })
}

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key)
}

it('a person is found, opened and thrown away by keys alone', async () => {
  const { api, page, host } = await served(browser)
  for (const name of ['Ada Berg', 'Bo Lind', 'Zoë Quist']) await api.people.add({ name })
  await page.goto(host.url)
  await page.getByRole('heading', { level: 1 }).waitFor()

  await press(page, 'g', 'p')
  // The heading bears the same name, so that the name alone would not tell which has the focus.
  await page.locator('[role=grid]:focus').waitFor()
  await press(page, 'ArrowDown', 'Enter')
  await page.getByRole('heading', { name: 'Bo Lind' }).waitFor()
  await press(page, 'Escape', 'Delete')
  await page.getByText('Moved to the trash: 1 person', { exact: true }).waitFor()
  expect((await api.people.trashed()).map(({ name }) => name)).toEqual(['Bo Lind'])

  await press(page, 'Enter')
  await page.getByRole('button', { name: 'Close the person' }).click()
  await page.locator('[role=grid]:focus').waitFor()
  await press(page, '/')
  expect(await focused(page)).toBe('Find in the list')
})

it('the focus goes on to the next follow-up when one is done', async () => {
  const { api, page, host } = await served(browser)
  await api.people.add({ name: 'Ada Berg' })
  for (const title of ['Call Ada', 'Call Bo']) await api.followUps.add({ title, dueOn: TEST_DAY })
  await page.goto(host.url)
  await page.getByText('Call Ada').waitFor()

  await press(page, 'g', 'f')
  await expect.poll(() => focused(page)).toBe('Done: Call Ada')
  await press(page, 'Enter')
  await expect.poll(() => focused(page)).toBe('Done: Call Bo')
  await press(page, 'Enter')
  await expect.poll(() => focused(page)).toBe('Follow-ups')
})

it('typed text is not lost by Escape, nor by looking at somebody else', async () => {
  const { api, page, host } = await served(browser)
  for (const name of ['Ada Berg', 'Bo Lind']) await api.people.add({ name })
  await page.goto(host.url)
  await page.getByRole('link', { name: 'People' }).click()
  await page.getByText('Ada Berg').click()

  await press(page, 'l')
  const dialog = page.getByRole('dialog', { name: 'Log what happened' })
  await dialog.getByLabel('Notes').fill('Tea at the harbour')
  await press(page, 'Escape')
  await dialog.getByText('Discard what you wrote?').waitFor()
  await press(page, 'Escape')
  expect(await dialog.getByLabel('Notes').inputValue()).toBe('Tea at the harbour')
  await press(page, 'Escape')
  await dialog.getByRole('button', { name: 'Discard' }).click()
  await dialog.waitFor({ state: 'hidden' })

  await page.getByRole('button', { name: 'Add a note' }).click()
  await page.getByLabel('Note, in Markdown').fill('Likes tea')
  await page.getByText('Bo Lind').click()
  await page.getByRole('heading', { name: 'Bo Lind' }).waitFor()
  expect(await page.getByLabel('Note, in Markdown').count()).toBe(0)
  await page.getByText('Ada Berg').click()
  expect(await page.getByLabel('Note, in Markdown').inputValue()).toBe('Likes tea')
})
