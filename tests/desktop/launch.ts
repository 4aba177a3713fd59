import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { vi } from 'vitest'
import type { Bounds } from './electron/window.ts'

const standIn = resolve('tests/desktop/electron')
// By way of `require` the main process and its stand-in are loaded by Node itself, as built.
const load = createRequire(import.meta.url)

export interface LaunchOptions {
  /** What an earlier start has kept. */
  kept?: object
  /** The file to open, in the folder of this launch. */
  file?: string
  /** The screens, as areas for windows. */
  workAreas?: Bounds[]
}

/**
 * Starts the built desktop app with the stand-in for Electron; once in each test file.
 *
 * @returns what the stand-in knows, and the folder that holds the file and what is kept
 */
export function launch({ kept, file = 'test.kithmap', workAreas }: LaunchOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'kithmap-desktop-'))
  process.env['KITHMAP_USER_DATA'] = folder
  process.argv = ['electron', '.', `--db=${join(folder, file)}`]
  if (kept) writeFileSync(join(folder, 'desktop.json'), JSON.stringify(kept))

  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron'
        ? { url: pathToFileURL(join(standIn, 'electron.ts')).href, shortCircuit: true }
        : next(specifier, context),
  })
  const { stand }: typeof import('./electron/stand.ts') = load(join(standIn, 'stand.ts'))
  const { app }: typeof import('./electron/app.ts') = load(join(standIn, 'app.ts'))
  if (workAreas) stand.screens = workAreas.map((workArea) => ({ workArea }))
  load(resolve('out/main/index.js'))

  async function end() {
    app.quit()
    await until(() => stand.hasQuit)
    await stand.ended
    rmSync(folder, { recursive: true })
  }
  return { stand, app, folder, end }
}

/** The first window and its page, once it is shown. */
export async function firstWindow({ stand }: ReturnType<typeof launch>) {
  await until(() => stand.windows[0]?.isVisible() ?? false)
  const [window] = stand.windows
  if (!window?.page) throw new Error('the window has no page')
  return { window, page: window.page }
}

async function until(isSo: () => boolean) {
  await vi.waitUntil(isSo, { timeout: 20_000 })
}
