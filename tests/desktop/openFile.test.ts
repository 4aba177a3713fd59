import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { asked } from './asked.ts'
import { findItem } from './electron/menuItem.ts'
import { firstWindow, launch } from './launch.ts'
import { openedPath } from './openedPath.ts'

const app = launch()
const { page } = await firstWindow(app)
const { stand, folder } = app
afterAll(app.end)

it('opens another file instead, and keeps in mind which', async () => {
  findItem(stand.menu, 'New…').click?.()
  await expect.poll(() => stand.dialogs).toMatchObject([{ kind: 'save' }])
  const loaded = page.waitForEvent('load')
  stand.dialogs.shift()?.answer({ filePath: join(folder, 'other.kithmap') })
  await loaded
  expect(basename(await openedPath(page))).toBe('other.kithmap')
  expect(JSON.parse(readFileSync(join(folder, 'desktop.json'), 'utf8'))).toEqual({
    file: join(folder, 'other.kithmap'),
  })
})

it('says why a file cannot be opened, and keeps the one that is open', async () => {
  const file = join(folder, 'letter.kithmap')
  writeFileSync(file, 'Dear Ana,')
  findItem(stand.menu, 'Open…').click?.()
  await expect.poll(() => stand.dialogs).toMatchObject([{ kind: 'open' }])
  stand.dialogs.shift()?.answer({ filePaths: [file] })

  await expect.poll(() => stand.dialogs).toMatchObject([{ kind: 'message', buttons: ['OK'] }])
  expect(stand.dialogs[0]?.message).toContain('letter.kithmap')
  stand.dialogs.shift()?.answer({ response: 0 })
  expect(basename(await openedPath(page))).toBe('other.kithmap')
  expect(readFileSync(file, 'utf8')).toBe('Dear Ana,')
})

it('opens the file that a second start names', async () => {
  const loaded = page.waitForEvent('load')
  app.app.emit('second-instance', {}, ['electron', '.', '--db', 'third.kithmap'], folder)
  await loaded
  expect(basename(await openedPath(page))).toBe('third.kithmap')
})

it('leads from a link of a calendar to the person, without loading the page again', async () => {
  expect(app.stand.schemes).toEqual(['kithmap'])
  await page.getByRole('button', { name: /^Start empty/ }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Ana Souza')
  await page.keyboard.press('Control+Enter')
  const panel = page.getByRole('complementary').filter({ hasText: 'Ana Souza' })
  await panel.waitFor()
  const { uid } = await asked<{ uid: string }>(page, '/people/get', { id: 1 })
  await page.getByRole('button', { name: 'Close the person' }).click()
  await panel.waitFor({ state: 'detached' })

  await page.evaluate(() => Reflect.set(window, 'wasHere', true))
  app.app.emit('second-instance', {}, ['electron', '.', `kithmap://person/${uid}`], folder)
  await panel.waitFor()
  expect(await page.evaluate(() => Reflect.get(window, 'wasHere'))).toBe(true)

  await page.getByRole('button', { name: 'Close the person' }).click()
  app.app.emit('open-url', { preventDefault: () => {} }, 'kithmap://person/no-such-person')
  app.app.emit(
    'open-url',
    { preventDefault: () => {} },
    'kithmap://person/0197f000-0000-7000-8000-000000000001',
  )
  await page.getByText('It is not there any more.').first().waitFor()
})
