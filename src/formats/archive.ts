import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, getFileNameLowLevel, validateFileName } from 'yauzl'
import type { ZipFile } from 'yauzl'
import type { Problem } from '#domain/found'
import type { GivenFile } from './givenFile.ts'

const MAX_ENTRIES = 10_000
const MAX_INFLATED_BYTES = 2 ** 30
/** Bytes out of one entry for each byte in it. */
const MAX_INFLATION = 200

interface Archive {
  /** The names of all files inside, wanted or not. Empty if the archive was refused. */
  names: string[]
  files: GivenFile[]
  problems: Problem[]
}

interface Refusal {
  code: string
  message: string
}

interface NamedEntry {
  name: string
  entry: Entry
}

/**
 * The wanted files of a zip archive, whole or not at all.
 *
 * Only what is wanted is inflated, and never written to a disk. An archive that is damaged,
 * encrypted, or larger than the limits allow gives no file, and one problem that says why.
 * Links and folders are passed over.
 *
 * @param wants is asked for each name inside the archive
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export async function readArchive(
  given: GivenFile,
  wants: (name: string) => boolean,
  signal?: AbortSignal,
): Promise<Archive> {
  const refused = ({ code, message }: Refusal): Archive => ({
    names: [],
    files: [],
    problems: [{ file: given.path, line: null, code, message }],
  })

  try {
    const { buffer, byteOffset, byteLength } = given.bytes
    const zip = await fromBufferPromise(Buffer.from(buffer, byteOffset, byteLength), {
      lazyEntries: true,
      // Names are decoded and judged below, so that a bad one can be told from damage.
      decodeStrings: false,
    })
    if (zip.entryCount > MAX_ENTRIES) {
      return refused({
        code: 'ZIP_TOO_MANY_FILES',
        message: `The archive holds ${zip.entryCount} files; at most ${MAX_ENTRIES} are read.`,
      })
    }

    const entries = await namedEntries(zip)
    const wanted = entries.filter(({ name, entry }) => isFile(name, entry) && wants(name))
    const refusal = nameRefusal(entries) ?? contentRefusal(wanted)
    if (refusal) return refused(refusal)

    const files: GivenFile[] = []
    for (const { name, entry } of wanted) {
      signal?.throwIfAborted()
      files.push({ path: `${given.path}/${name}`, bytes: await inflated(zip, entry) })
    }
    return { names: entries.map(({ name }) => name), files, problems: [] }
  } catch (error) {
    // What yauzl and zlib throw says that the archive is not what its headers claim.
    signal?.throwIfAborted()
    return refused(damage(error))
  }
}

async function namedEntries(zip: ZipFile): Promise<NamedEntry[]> {
  const entries: NamedEntry[] = []
  for await (const entry of zip.eachEntry()) {
    const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry
    const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
    entries.push({ name, entry })
  }
  return entries
}

function isFile(name: string, entry: Entry): boolean {
  const madeOnUnix = entry.versionMadeBy >> 8 === 3
  const isLink = madeOnUnix && ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000
  return !isLink && !name.endsWith('/')
}

function nameRefusal(entries: readonly NamedEntry[]): Refusal | undefined {
  const names = new Set<string>()
  for (const { name } of entries) {
    if (validateFileName(name) !== null) {
      return {
        code: 'ZIP_UNSAFE_NAME',
        message: `The archive holds a file that would lie outside of it, “${name}”; nothing was read.`,
      }
    }
    if (names.has(name)) {
      return {
        code: 'ZIP_DUPLICATE',
        message: `The archive holds two files named “${name}”; nothing was read.`,
      }
    }
    names.add(name)
  }
  return undefined
}

/** Judged by what the headers claim; that they are true is seen to in {@link inflated}. */
function contentRefusal(wanted: readonly NamedEntry[]): Refusal | undefined {
  if (wanted.some(({ entry }) => entry.isEncrypted())) return ENCRYPTED

  const claimed = wanted.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0)
  const bomb = wanted.find(
    ({ entry }) => entry.uncompressedSize > entry.compressedSize * MAX_INFLATION,
  )
  if (!bomb && claimed <= MAX_INFLATED_BYTES) return undefined

  return {
    code: 'ZIP_BOMB',
    message: 'The archive would become far larger than any export of contacts; nothing was read.',
  }
}

const ENCRYPTED: Refusal = {
  code: 'ZIP_ENCRYPTED',
  message: 'The archive is protected by a password; unpack it first.',
}

function damage(error: unknown): Refusal {
  const reason = error instanceof Error ? error.message : String(error)
  if (/encrypt/i.test(reason)) return ENCRYPTED
  return { code: 'ZIP_DAMAGED', message: 'The archive is incomplete or damaged; fetch it again.' }
}

/** @throws if the entry holds more, less or other bytes than its header claims */
async function inflated(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const bytes = new Uint8Array(entry.uncompressedSize)
  let length = 0
  let crc = 0

  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('an entry holds bytes')
    if (length + chunk.length > bytes.length) throw new Error('an entry is larger than it claims')
    bytes.set(chunk, length)
    length += chunk.length
    crc = crc32(chunk, crc)
  }

  if (length < bytes.length) throw new Error('an entry is smaller than it claims')
  if (crc !== entry.crc32) throw new Error('an entry has a wrong checksum')
  return bytes
}
