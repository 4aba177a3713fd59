import { basename } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { firstWindow, launch } from './launch.ts'
import { openedPath } from './openedPath.ts'

const app = launch()
const { page } = await firstWindow(app)
const { stand } = app
afterAll(app.end)

it('says once that the core has stopped, and starts it again', async () => {
  await stand.crashCore()
  await expect
    .poll(() => stand.dialogs)
    .toMatchObject([
      {
        message: 'The part of Kithmap that holds the file has stopped.',
        buttons: ['Restart', 'Quit'],
      },
    ])

  const loaded = page.waitForEvent('load')
  stand.dialogs.shift()?.answer({ response: 0 })
  await loaded
  expect(basename(await openedPath(page))).toBe('test.kithmap')
  expect(stand.dialogs).toEqual([])
})

it('quits when the user does not want to go on', async () => {
  await stand.crashCore()
  await expect.poll(() => stand.dialogs.length).toBe(1)
  stand.dialogs.shift()?.answer({ response: 1 })
  await expect.poll(() => stand.hasQuit).toBe(true)
})
