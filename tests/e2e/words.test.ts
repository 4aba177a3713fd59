import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { launchChromium } from '../support/browser.ts'
import { served } from '../support/served.ts'
import { violations } from '../support/violations.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

describe('words to send', () => {
  it('are written to somebody, checked, copied and logged', async () => {
    const { api, page, host, complaints } = await served(browser, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const ana = await api.people.add({ name: 'Ana Souza', howMet: 'PyCon 2024' })
    await page.goto(host.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goto(`${host.origin}/#/people`)
    await page.getByRole('row', { name: /Ana Souza/ }).click()
    await page.getByRole('button', { name: 'More for Ana Souza' }).click()
    await page.getByRole('menuitem', { name: 'Words to send…' }).click()

    const dialog = page.getByRole('dialog', { name: 'Words to send' })
    const words = dialog.getByLabel('Words', { exact: true })
    await expect
      .poll(() => words.inputValue())
      .toContain('I still remember how we met: PyCon 2024.')
    expect(await violations(page)).toEqual([])

    await words.fill(
      'Hi Ana,\n\nWe met at PyCon. Tell me about your plans for the year asap.\n\nRobin',
    )
    await dialog.getByText('It presses. Leave out what makes it urgent.').waitFor()
    await dialog.getByText('German', { exact: true }).click()
    await expect.poll(() => words.inputValue()).toContain('Wie geht es dir?')

    await dialog.getByRole('button', { name: 'Copy' }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Hallo Ana,')
    await dialog.getByRole('button', { name: 'Log it as sent' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect((await api.people.get(ana)).interactions).toMatchObject([
      { kind: 'message', direction: 'outbound' },
    ])
    expect(complaints).toEqual([])
  })
})

describe('a preparation sheet', () => {
  it.each(['light', 'dark'] as const)(
    'is accessible and fits on one page, in %s',
    async (scheme) => {
      const { api, page, host, complaints } = await served(browser, { colorScheme: scheme })
      await api.file.fillWithSample({})
      const [known] = (await api.people.list({ sort: 'warmth', descending: true, limit: 1 })).rows
      await page.goto(host.url)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.goto(`${host.origin}/#/prepare?people=${known?.id}`)
      await page.getByRole('heading', { name: known?.name ?? '', level: 2 }).waitFor()
      await page.screenshot({ path: `.screenshots/prepare-${scheme}.png` })
      expect(await violations(page)).toEqual([])

      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
      expect(complaints).toEqual([])
    },
  )

  it('is opened from a person', async () => {
    const { api, page, host } = await served(browser)
    await api.people.add({ name: 'Ana Souza' })
    await api.followUps.add({ title: 'Call', dueOn: Day.parse('2026-11-23') })
    await page.goto(host.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goto(`${host.origin}/#/people`)
    await page.getByRole('row', { name: /Ana Souza/ }).click()
    await page.getByRole('button', { name: 'More for Ana Souza' }).click()
    await page.getByRole('menuitem', { name: 'Prepare…' }).click()
    await page.getByRole('heading', { name: 'Before you talk' }).waitFor()
  })

  it('is made of whom one chooses, found by the palette', async () => {
    const { api, page, host } = await served(browser)
    for (const name of ['Ana Souza', 'Bo Lind']) await api.people.add({ name })
    await page.goto(host.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('ControlOrMeta+k')
    await page.keyboard.type('prepare for')
    await page.getByRole('option', { name: 'Prepare for a conversation' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Whom do you meet?').waitFor()
    expect(await violations(page)).toEqual([])

    const people = page.getByRole('combobox', { name: 'People' })
    for (const name of ['Ana Souza', 'Bo Lind']) {
      await people.fill(name.slice(0, 3))
      await page.getByRole('option', { name }).click()
    }
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Prepare', exact: true }).click()
    for (const name of ['Ana Souza', 'Bo Lind'])
      await page.getByRole('heading', { name, level: 2 }).waitFor()
  })
})
