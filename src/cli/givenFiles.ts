import { constants, openAsBlob } from 'node:fs'
import { access, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { Refusal } from './command.ts'
import { reasonOf } from './reason.ts'

/** Files with the names the user knows them by. */
export type GivenFiles = { path: string; file: File }[]

/**
 * The named files, and all files of the named folders, as the import takes them.
 *
 * @throws {Refusal} if one of them cannot be read
 */
export async function givenFiles(paths: readonly string[]): Promise<GivenFiles> {
  const given = await Promise.all(paths.map(filesAt))
  if (given.flat().length === 0) throw new Refusal('There is no file in it. Nothing was changed.')
  return given.flat()
}

async function filesAt(path: string): Promise<{ path: string; file: File }[]> {
  try {
    const isFolder = (await stat(path)).isDirectory()
    if (!isFolder) return [await fileAt(path, dirname(path))]
    const entries = await readdir(path, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    return await Promise.all(
      files.map((entry) => fileAt(join(entry.parentPath, entry.name), dirname(path))),
    )
  } catch (error) {
    throw new Refusal(`${path} cannot be read: ${reasonOf(error)}. Nothing was changed.`)
  }
}

/** Opened and not read: whoever takes the file looks at its size first. */
async function fileAt(path: string, from: string): Promise<{ path: string; file: File }> {
  // What may not be read would tell so only when it is.
  await access(path, constants.R_OK)
  return { path: relative(from, path), file: new File([await openAsBlob(path)], basename(path)) }
}
