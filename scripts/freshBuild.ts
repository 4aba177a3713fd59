import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What the built pages and processes are made from. */
const SOURCES = ['electron', 'renderer', 'src', 'electron.vite.config.ts', 'package.json']

/**
 * Builds the app if it was not built yet, or if a source has changed since.
 *
 * @throws {Error} with what the build said, if it fails
 */
export function makeFreshBuild(root: string): void {
  if (isFresh(root)) return

  console.log('Building Kithmap; this takes a few seconds.')
  const script = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'build'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`)
}

function isFresh(root: string): boolean {
  const [first, last] = [join(root, 'out/main/index.js'), join(root, 'out/renderer/index.html')]
  if (!existsSync(first) || !existsSync(last)) return false
  const builtMs = statSync(first).mtimeMs
  return SOURCES.every((source) => changedMs(join(root, source)) < builtMs)
}

/** When a file, or any file of a folder, was changed last, in milliseconds since 1970. */
function changedMs(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs
  const times = readdirSync(path, { recursive: true, withFileTypes: true })
    // Declarations are written by the build itself.
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.d.ts'))
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs)
  return Math.max(0, ...times)
}
