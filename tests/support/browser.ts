import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** Where systems keep a Chromium or a Chrome. */
const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const UNPACKED = join(import.meta.dirname, '../../node_modules/.cache/chromium')

/**
 * A headless Chromium: the one named by the variable CHROMIUM, else the system's, else the one
 * that came with `npm ci`, unpacked at first use. To be closed by the caller.
 *
 * @param args switches beyond those of Playwright
 */
export function launchChromium(args: string[] = []): Promise<Browser> {
  const executablePath =
    process.env['CHROMIUM'] ?? SYSTEM_PATHS.find((path) => existsSync(path)) ?? bundledChromium()
  return chromium.launch({ executablePath, args })
}

function bundledChromium(): string {
  if (!existsSync(UNPACKED)) unpack()
  return join(UNPACKED, 'chromium')
}

/** Several test files may do this at once: each unpacks for itself, and the first one is kept. */
function unpack(): void {
  const cache = join(UNPACKED, '..')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, `${basename(UNPACKED)}-`))
  // The package unpacks into the temporary folder of its process, and takes what it finds there.
  const script = join(import.meta.dirname, 'unpackChromium.ts')
  execFileSync(process.execPath, [script], { env: { ...process.env, TMPDIR: folder } })

  try {
    renameSync(folder, UNPACKED)
  } catch (error) {
    rmSync(folder, { recursive: true })
    if (!existsSync(UNPACKED)) throw error
  }
}
