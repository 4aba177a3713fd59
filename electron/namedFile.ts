import { resolve } from 'node:path'

const OPTION = '--db'

/**
 * The file a command line names, by `--db FILE`, `--db=FILE`, or as a `.kithmap` file that was
 * opened from a folder; or null.
 *
 * @param workingFolder what a relative path begins at
 */
export function namedFile(args: readonly string[], workingFolder: string): string | null {
  const at = args.indexOf(OPTION)
  const file =
    args.find((arg) => arg.startsWith(`${OPTION}=`))?.slice(OPTION.length + 1) ??
    (at < 0 ? undefined : args[at + 1]) ??
    args.find((arg) => arg.endsWith('.kithmap'))
  return file ? resolve(workingFolder, file) : null
}
