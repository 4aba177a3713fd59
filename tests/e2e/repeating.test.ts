import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../support/browser.ts'
import { served } from '../support/served.ts'
import { violations } from '../support/violations.ts'

/** Where whoever changes a view looks at it. */
const PICTURES = '.screenshots'

let browser: Browser
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  browser = await launchChromium()
})
afterAll(() => browser.close())

it('a follow-up repeats, and a day of it is left out and taken in again', async () => {
  const { api, page, host, complaints } = await served(browser, { reducedMotion: 'reduce' })
  await api.people.add({ name: 'Ana Souza' })
  await page.goto(host.url)
  await page.getByRole('link', { name: 'Follow-ups' }).click()
  await page.getByRole('button', { name: 'Plan', exact: true }).first().click()
  const plan = page.getByRole('dialog', { name: 'Plan a follow-up' })
  await plan.getByLabel('What', { exact: true }).fill('Call Ana')
  await plan.getByRole('button', { name: 'Tomorrow' }).click()
  await plan.getByLabel('Repeats').click()
  await page.getByRole('option', { name: 'Every week' }).click()
  await plan.getByRole('button', { name: 'Plan', exact: true }).click()
  await plan.waitFor({ state: 'hidden' })
  const [{ id } = { id: 0 }] = await api.followUps.list({})
  expect(await api.followUps.get({ id })).toMatchObject({ repeats: 'FREQ=WEEKLY' })

  await page.getByRole('button', { name: 'More for: Call Ana' }).click()
  await page.getByRole('menuitem', { name: 'Edit…' }).click()
  const edit = page.getByRole('dialog', { name: 'Edit the follow-up' })
  await edit.getByText('Days to come').click()
  await edit.getByRole('button', { name: 'Skip: Tuesday, 8 December 2026', exact: true }).click()
  await edit.getByRole('button', { name: 'Do not skip: Tuesday, 8 December 2026' }).waitFor()
  expect((await api.followUps.daysToCome({ id }))[1]).toMatchObject({
    occursOn: '2026-12-08',
    on: null,
  })
  await page.screenshot({ path: join(PICTURES, 'follow-up-repeating-light.png') })
  await edit.getByLabel('Tuesday, 15 December 2026, on another day').fill('2026-12-17')
  await edit.getByRole('button', { name: 'Move back: Tuesday, 15 December 2026' }).waitFor()
  await edit.getByRole('button', { name: 'Do not skip: Tuesday, 8 December 2026' }).click()
  await edit.getByRole('button', { name: 'Skip: Tuesday, 8 December 2026', exact: true }).waitFor()
  expect((await api.followUps.daysToCome({ id })).slice(1, 3)).toMatchObject([
    { occursOn: '2026-12-08', on: '2026-12-08' },
    { occursOn: '2026-12-15', on: '2026-12-17' },
  ])

  await page.keyboard.press('Escape')
  await edit.waitFor({ state: 'hidden' })
  await expect.poll(() => violations(page), { timeout: 10_000 }).toEqual([])
  expect(complaints).toEqual([])
})
