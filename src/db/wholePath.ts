import { closeSync, existsSync, openSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/**
 * A file's path from the root on, without links: two ways to one file are one path and one lock.
 *
 * Also keeps names as ":memory:" from meaning something else to SQLite.
 */
export function wholePath(path: string): string {
  const whole = resolve(path)
  if (path.includes('\0')) return path
  if (existsSync(whole)) return realpathSync(whole)
  const folder = dirname(whole)
  return existsSync(folder) ? join(realpathSync(folder), basename(whole)) : whole
}

/** Makes an empty file that nobody but its owner can read; one that is there stays as it is. */
export function makePrivate(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600))
  } catch {
    // It is there already, or cannot be: SQLite finds out, and there are words for that.
  }
}
