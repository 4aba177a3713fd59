import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
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
