import { spawn } from 'node:child_process'

/** How each system opens an address in the user's browser. */
const COMMANDS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
}

/** Whether somebody sits before a screen of this machine. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/** Opens an address in the user's browser; false where there is none. */
export function openInBrowser(url: string): Promise<boolean> {
  const command = COMMANDS[process.platform]
  if (!command || !hasDisplay()) return Promise.resolve(false)

  const [program, ...args] = command
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true })
  child.unref()
  return new Promise((resolve) => {
    child.once('spawn', () => resolve(true))
    child.once('error', () => resolve(false))
  })
}
