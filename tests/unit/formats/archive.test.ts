import { describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { readArchive } from '#formats/archive'

const everything = () => true

type Content = string | Buffer | { text: string; mode: number }

async function zipOf(files: Record<string, Content>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) {
    if (typeof content === 'string') zip.addBuffer(Buffer.from(content), name)
    else if (Buffer.isBuffer(content)) zip.addBuffer(content, name)
    else zip.addBuffer(Buffer.from(content.text), name, { mode: content.mode })
  }
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** The zip with all that is written as `from`, in headers and directory, replaced by `to`. */
function replaced(zip: Buffer, from: string, to: string): Buffer {
  return Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1')
}

/** The zip with four bytes of its first entry in the central directory set to a number. */
function withDirectoryNumber(zip: Buffer, offset: number, value: number): Buffer {
  const changed = Buffer.from(zip)
  changed.writeUInt32LE(value, changed.indexOf('PK\x01\x02') + offset)
  return changed
}

const CRC_OFFSET = 16
const SIZE_OFFSET = 24

async function problemOf(bytes: Uint8Array): Promise<string> {
  const { files, names, problems } = await readArchive({ path: 'a.zip', bytes }, everything)
  expect(files).toEqual([])
  expect(names).toEqual([])
  expect(problems).toHaveLength(1)
  return problems[0]?.code ?? ''
}

describe('readArchive', () => {
  it('gives the wanted files under the name of the archive', async () => {
    const bytes = await zipOf({
      'Connections.csv': 'one',
      'media/film.mp4': 'two',
      'Jobs/a.csv': '3',
    })
    const archive = await readArchive({ path: 'a.zip', bytes }, (name) => name.endsWith('.csv'))

    expect(archive.problems).toEqual([])
    expect(archive.names).toEqual(['Connections.csv', 'media/film.mp4', 'Jobs/a.csv'])
    expect(archive.files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([
      ['a.zip/Connections.csv', 'one'],
      ['a.zip/Jobs/a.csv', '3'],
    ])
  })

  it('does not look into what nobody wants', async () => {
    const bytes = await zipOf({ 'film.mp4': Buffer.alloc(1_000_000), 'a.csv': 'name' })
    const archive = await readArchive({ path: 'a.zip', bytes }, (name) => name === 'a.csv')
    expect(archive.files.map(({ path }) => path)).toEqual(['a.zip/a.csv'])
  })

  it.each(['../../evil.txt', '..\\..\\evil.txt', '/etc/evil.txt', 'C:\\evil.txt'])(
    'refuses the name %s',
    async (name) => {
      const bytes = await zipOf({ ['x'.repeat(name.length)]: 'text' })
      expect(await problemOf(replaced(bytes, 'x'.repeat(name.length), name))).toBe(
        'ZIP_UNSAFE_NAME',
      )
    },
  )

  it('refuses two files of one name', async () => {
    const bytes = await zipOf({ 'a.csv': 'one', 'b.csv': 'two' })
    expect(await problemOf(replaced(bytes, 'b.csv', 'a.csv'))).toBe('ZIP_DUPLICATE')
  })

  it('refuses more than 10,000 files by their count alone', async () => {
    const end = Buffer.alloc(22)
    end.write('PK\x05\x06', 'latin1')
    end.writeUInt16LE(10_001, 8)
    end.writeUInt16LE(10_001, 10)
    expect(await problemOf(end)).toBe('ZIP_TOO_MANY_FILES')
  })

  it('refuses an entry that grows to more than 200 times its size', async () => {
    expect(await problemOf(await zipOf({ 'a.csv': Buffer.alloc(1_000_000) }))).toBe('ZIP_BOMB')
  })

  it('refuses files that are together larger than 1 GiB', async () => {
    const zip = new ZipFile()
    for (let index = 0; index < 5; index += 1) {
      zip.addBuffer(Buffer.alloc(2_000_000, 'noise'), `${index}.csv`, { compress: false })
    }
    zip.end()
    const chunks: Buffer[] = []
    for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
    const bytes = Buffer.concat(chunks)
    const size = Buffer.alloc(4)
    size.writeUInt32LE(2_000_000)
    const claimed = Buffer.alloc(4)
    claimed.writeUInt32LE(300_000_000)
    const huge = replaced(bytes, size.toString('latin1'), claimed.toString('latin1'))
    expect(await problemOf(huge)).toBe('ZIP_BOMB')
  })

  it('refuses an entry that is larger or smaller than it claims', async () => {
    const bytes = await zipOf({ 'a.csv': 'name,email\n'.repeat(20) })
    expect(await problemOf(withDirectoryNumber(bytes, SIZE_OFFSET, 100))).toBe('ZIP_DAMAGED')
    expect(await problemOf(withDirectoryNumber(bytes, SIZE_OFFSET, 300))).toBe('ZIP_DAMAGED')
  })

  it('refuses an entry whose checksum is wrong', async () => {
    const bytes = await zipOf({ 'a.csv': 'name,email\n' })
    expect(await problemOf(withDirectoryNumber(bytes, CRC_OFFSET, 1))).toBe('ZIP_DAMAGED')
  })

  it('refuses an archive with a password', async () => {
    const bytes = await zipOf({ 'a.csv': 'name,email\n' })
    const flags = bytes.indexOf('PK\x01\x02') + 8
    bytes.writeUInt16LE(bytes.readUInt16LE(flags) | 1, flags)
    expect(await problemOf(bytes)).toBe('ZIP_ENCRYPTED')
  })

  it('refuses an archive that is cut short', async () => {
    const bytes = await zipOf({ 'a.csv': 'name,email\n' })
    expect(await problemOf(bytes.subarray(0, bytes.length - 30))).toBe('ZIP_DAMAGED')
  })

  it('passes over links', async () => {
    const bytes = await zipOf({ 'Connections.csv': { text: '/etc/passwd', mode: 0o120777 } })
    const archive = await readArchive({ path: 'a.zip', bytes }, everything)
    expect(archive.files).toEqual([])
    expect(archive.problems).toEqual([])
  })

  it('stops when it is told to', async () => {
    const bytes = await zipOf({ 'a.csv': 'name' })
    const stopped = AbortSignal.abort()
    await expect(readArchive({ path: 'a.zip', bytes }, everything, stopped)).rejects.toThrow(
      'abort',
    )
  })
})
