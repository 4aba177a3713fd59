import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron } from 'playwright-core'
import { expect, it } from 'vitest'
import { hasDisplay } from '#web/systemBrowser'
import { electronProgram } from '../../scripts/desktopProgram.ts'

const root = resolve('.')
const program = electronProgram(root)

it.runIf(program && hasDisplay())(
  'opens its window in the true Electron (skipped where its binary or a display is absent)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kithmap-electron-'))
    const args = [root, `--user-data-dir=${folder}`, `--db=${join(folder, 'test.kithmap')}`]
    const app = await _electron.launch({ executablePath: program ?? '', args })
    try {
      const page = await app.firstWindow()
      expect(page.url()).toMatch(/^app:\/\/kithmap\//)
      await page.getByRole('heading').first().waitFor()
      expect(await page.evaluate(() => ['require', 'process'].filter((n) => n in window))).toEqual(
        [],
      )
    } finally {
      await app.close()
      rmSync(folder, { recursive: true })
    }
  },
)
