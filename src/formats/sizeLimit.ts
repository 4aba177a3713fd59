import type { Problem } from '#domain/found'

const MIB = 2 ** 20

/** An archive may be large, since only what is asked for is taken out of it. */
const MAX_ARCHIVE_BYTES = 1024 * MIB
const MAX_FILE_BYTES = 256 * MIB

/** First bytes of every zip archive that holds something (APPNOTE.TXT §4.3.7). */
const ZIP_MAGIC = 'PK\u0003\u0004'

/** Why a file is too large to be read at all; nothing if it is not. */
export function sizeProblem(
  path: string,
  sizeBytes: number,
  firstBytes: string,
): Problem | undefined {
  const most = firstBytes.startsWith(ZIP_MAGIC) ? MAX_ARCHIVE_BYTES : MAX_FILE_BYTES
  if (sizeBytes <= most) return undefined
  const message = `The file has ${Math.ceil(sizeBytes / MIB)} MiB; at most ${most / MIB} are read.`
  return { file: path, line: null, code: 'FILE_TOO_LARGE', message }
}
