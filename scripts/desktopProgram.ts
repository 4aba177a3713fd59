import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasDisplay } from '#web/systemBrowser'

/** How long fetching the program may take, in milliseconds. */
const FETCH_LIMIT_MS = 60_000

/** A program that ends sooner than this, and badly, never came up. In milliseconds. */
const START_LIMIT_MS = 10_000

/**
 * Runs the desktop app until it is closed.
 *
 * @param args what follows the app's folder on Electron's command line
 * @returns null once it was closed; else why it cannot run here, as the beginning of a sentence
 */
export async function runDesktop(root: string, args: readonly string[]): Promise<string | null> {
  if (!hasDisplay()) return 'There is no display here'
  const program = electronProgram(root) ?? fetchedProgram(root)
  if (program === null) return 'The Electron program could not be fetched'

  const startedMs = performance.now()
  const child = spawn(program, [root, ...args], { cwd: root, stdio: 'inherit' })
  const code = await new Promise<number | null>((resolve) => {
    child.once('exit', resolve)
    child.once('error', () => resolve(null))
  })
  const cameUp = code === 0 || performance.now() - startedMs > START_LIMIT_MS
  return cameUp ? null : 'Electron could not open a window here'
}

/** Where the program lies; null before it was fetched, which `npm ci` does not do. */
export function electronProgram(root: string): string | null {
  const folder = join(root, 'node_modules/electron')
  const pointer = join(folder, 'path.txt')
  if (!existsSync(pointer)) return null
  const path = join(folder, 'dist', readFileSync(pointer, 'utf8').trim())
  return existsSync(path) ? path : null
}

function fetchedProgram(root: string): string | null {
  console.log('Fetching Electron, once.')
  spawnSync(process.execPath, [join(root, 'node_modules/electron/install.js')], {
    cwd: root,
    stdio: 'ignore',
    timeout: FETCH_LIMIT_MS,
  })
  return electronProgram(root)
}
