import { basename, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { firstWindow, launch } from './launch.ts'
import { openedPath } from './openedPath.ts'

const app = launch({ file: 'no such folder/test.kithmap' })
const { stand, folder } = app
afterAll(app.end)

it('says why the file cannot be opened, and opens another one', async () => {
  await expect
    .poll(() => stand.dialogs, { timeout: 10_000 })
    .toMatchObject([{ kind: 'message', buttons: ['Choose another file', 'Quit'] }])
  expect(stand.dialogs[0]?.message).toContain('no such folder')
  expect(stand.windows).toEqual([])

  stand.dialogs.shift()?.answer({ response: 0 })
  await expect.poll(() => stand.dialogs).toMatchObject([{ kind: 'open' }])
  stand.dialogs.shift()?.answer({ filePaths: [join(folder, 'good.kithmap')] })
  const { page } = await firstWindow(app)
  expect(basename(await openedPath(page))).toBe('good.kithmap')
})
