import { chmod, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** How the name of a file ends that is being written; it is hidden, and no calendar program reads it. */
const ENDING = '.unfinished'

/**
 * Puts text into a file whole or not at all: who reads it meanwhile, or after the process was ended
 * in the middle, finds what was there before or all of it. A link and its rights stay.
 *
 * write-file-atomic would leave what it had begun in sight of whoever watches the folder, by a name
 * that could be one of the user's: it could not be cleared away.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const unfinished = join(dirname(target), `${unfinishedName(target)}${process.pid}${ENDING}`)
  try {
    const file = await open(unfinished, 'w')
    try {
      await file.writeFile(text)
      // Or a computer that loses its power has the new name, and nothing in it.
      await file.sync()
    } finally {
      await file.close()
    }
    const before = await stat(target).catch(() => undefined)
    if (before) await chmod(unfinished, before.mode)
    await rename(unfinished, target)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

/** Removes what processes that were ended in the middle left beside a file. */
export async function removeUnfinished(path: string): Promise<void> {
  const target = await realpath(path).catch(() => path)
  for (const name of await readdir(dirname(target)))
    if (name.startsWith(unfinishedName(target)) && name.endsWith(ENDING))
      await rm(join(dirname(target), name), { force: true })
}

function unfinishedName(target: string): string {
  return `.${basename(target)}.`
}
