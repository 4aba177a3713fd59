import { afterAll, expect, it } from 'vitest'
import { firstWindow, launch } from './launch.ts'

const app = launch()
const { page } = await firstWindow(app)
const { stand, folder } = app
afterAll(app.end)

it('lets the user choose the folder for calendars in a dialog of the system', async () => {
  await page.getByRole('link', { name: 'Calendar', exact: true }).click()
  const path = page.getByLabel('Folder')
  for (const filePaths of [[folder], []]) {
    await page.getByRole('button', { name: 'Choose…' }).click()
    await expect.poll(() => stand.dialogs).toMatchObject([{ kind: 'open' }])
    stand.dialogs.shift()?.answer({ filePaths })
    // Who closes the dialog keeps what was there.
    await expect.poll(() => path.inputValue()).toBe(folder)
  }

  await page.getByRole('button', { name: 'Keep up to date…' }).click()
  await page.getByRole('dialog').waitFor()
})
