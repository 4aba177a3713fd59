import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

const EXPORT = 'tests/samples/linkedin/Complete_LinkedInDataExport_10-05-2026.zip'
/** Somebody in that export. */
const NAME = 'Deon Ankunding'

/**
 * The main job, as a user does it: import an export, look at the preview, find a person, log a
 * coffee, plan a follow-up, see it in the list and in the exported calendar, take everything back.
 *
 * The same on every host: it sees nothing but the page.
 *
 * @param dueOn the day of the follow-up, `YYYY-MM-DD`, at least two days from today
 * @returns the calendar file that was saved
 */
export async function journey(page: Page, dueOn: string): Promise<string> {
  await bringIn(page)
  await findPerson(page)
  await logCoffee(page)
  await planFollowUp(page, dueOn)
  const calendar = await savedCalendar(page)
  await takeEverythingBack(page)
  return calendar
}

async function bringIn(page: Page) {
  await page.getByRole('button', { name: /^Import what I have/ }).click()
  await page.getByLabel('Files', { exact: true }).setInputFiles(EXPORT)
  await seen(page.getByRole('heading', { name: '620 people are new.' }))
  await seen(page.getByText('About you: Robin Sample', { exact: false }))
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await seen(page.getByRole('heading', { name: '620 people added' }))
}

async function findPerson(page: Page) {
  await page.keyboard.press('ControlOrMeta+k')
  const palette = page.getByRole('dialog', { name: 'Search' })
  await palette.getByRole('textbox').fill('deon ank')
  await palette
    .getByRole('option', { name: new RegExp(NAME) })
    .first()
    .click()
  await seen(panel(page))
}

async function logCoffee(page: Page) {
  await panel(page).getByRole('button', { name: 'Log', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Log what happened' })
  await dialog.getByLabel('Notes').fill('Coffee near the station')
  await page.keyboard.press('ControlOrMeta+Enter')
  await dialog.waitFor({ state: 'hidden' })
  await seen(panel(page).getByText('Coffee near the station'))
}

async function planFollowUp(page: Page, dueOn: string) {
  await panel(page).getByRole('button', { name: 'Plan', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Plan a follow-up' })
  await dialog.getByLabel('What', { exact: true }).fill('Send Deon the deck')
  await dialog.getByLabel('Due, on another day').fill(dueOn)
  await dialog.getByRole('button', { name: 'Plan', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
  await seen(panel(page).getByText('Send Deon the deck'))

  await page.getByRole('link', { name: 'Follow-ups' }).click()
  await seen(page.getByRole('main').getByText('Send Deon the deck'))
}

async function savedCalendar(page: Page): Promise<string> {
  await page.getByRole('button', { name: /Export calendar/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Export calendar' })
  await dialog.getByText('Full', { exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save file' }).click(),
  ])
  const folder = mkdtempSync(join(tmpdir(), 'kithmap-calendar-'))
  const file = join(folder, download.suggestedFilename())
  await download.saveAs(file)
  const text = readFileSync(file, 'utf8')
  rmSync(folder, { recursive: true })
  return text
}

async function takeEverythingBack(page: Page) {
  await page.getByRole('button', { name: 'Close the person' }).click()
  await page.getByRole('link', { name: 'People' }).click()
  await seen(page.getByText('620 people', { exact: true }))
  for (const label of [/Plan “Send Deon the deck”/, /Log a meeting/, /Import of 620 people/]) {
    await page.keyboard.press('ControlOrMeta+z')
    await seen(page.getByText(label).first())
  }
  await page.getByText('620 people', { exact: true }).waitFor({ state: 'hidden' })
}

function panel(page: Page): Locator {
  return page.getByRole('complementary').filter({ hasText: NAME })
}

async function seen(what: Locator) {
  await what.waitFor()
  expect(await what.isVisible()).toBe(true)
}
