import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import envPaths from 'env-paths'

/**
 * The file that is opened where none is named: `<name>.kithmap` in the platform's data folder.
 *
 * Makes the folder if it is not there, never the file.
 */
export function defaultFile(name = 'kithmap'): string {
  const folder = envPaths('kithmap', { suffix: '' }).data
  // Readable by the user alone, where the system knows such a thing.
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return join(folder, `${name}.kithmap`)
}
