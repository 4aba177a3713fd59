import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { firstWindow, launch } from './launch.ts'

const kept = { bounds: { x: 100, y: 50, width: 1000, height: 700 }, isMaximized: true }
const app = launch({ kept })
const { window } = await firstWindow(app)
afterAll(app.end)

it('opens the window where it was', () => {
  expect(window.bounds).toEqual(kept.bounds)
  expect(window.isMaximized()).toBe(true)
})

it('keeps where the window is, and quits when it is closed', async () => {
  Object.assign(window.bounds, { x: 200, width: 900 })
  window.isMaximizedNow = false
  window.close()
  await expect.poll(() => app.stand.hasQuit).toBe(true)
  expect(JSON.parse(readFileSync(join(app.folder, 'desktop.json'), 'utf8'))).toEqual({
    bounds: { x: 200, y: 50, width: 900, height: 700 },
    isMaximized: false,
  })
})
