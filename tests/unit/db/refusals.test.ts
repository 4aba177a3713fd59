import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { OpenRefusal } from '#db/refusal'
import { fileWith, hashOf, MIGRATIONS, newPath, opened } from './testFile.ts'

/** Why a file is not opened, and in which words. */
function refusal(file: string): Pick<OpenRefusal, 'code' | 'message'> | undefined {
  try {
    opened(file).close()
    return undefined
  } catch (error) {
    if (!(error instanceof OpenRefusal)) throw error
    return { code: error.code, message: error.message }
  }
}

/** Changes a file as another program would. */
function changed(file: string, statements: string): void {
  const connection = new Database(file)
  connection.exec(statements)
  connection.close()
}

function overwritten(file: string, at: number, bytes: number[]): void {
  const content = readFileSync(file)
  content.set(bytes, at)
  writeFileSync(file, content)
}

describe('a place where nothing can be', () => {
  it('is a name with NUL, of which SQLite would read but the beginning', () => {
    const file = newPath()
    expect(refusal(`${file}\0.kithmap`)).toEqual({
      code: 'NO_SUCH_PLACE',
      message: 'The name of the file is not valid.',
    })
    expect(existsSync(file)).toBe(false)
  })

  it('is a folder that is not there', () => {
    const folder = join(dirname(newPath()), 'missing')
    expect(refusal(join(folder, 'test.kithmap'))).toEqual({
      code: 'NO_SUCH_PLACE',
      message: `There is no folder ${folder}. Nothing was made.`,
    })
    expect(existsSync(folder)).toBe(false)
  })
})

describe('what is no Kithmap file', () => {
  it('is a folder', () => {
    const file = newPath()
    mkdirSync(file)
    expect(refusal(file)).toEqual({
      code: 'NOT_KITHMAP',
      message: 'test.kithmap is a folder, not a Kithmap file.',
    })
  })

  it.each([
    ['a text', 'Name,Company\nAna,Nimbus\n'],
    ['a single letter', 'S'],
    ['zeroes', '\0'.repeat(8192)],
  ])('is %s', (_, text) => {
    const file = newPath()
    writeFileSync(file, text)

    expect(refusal(file)).toEqual({
      code: 'NOT_KITHMAP',
      message: 'test.kithmap is not a Kithmap file. Nothing was changed.',
    })
    expect(readFileSync(file, 'utf8')).toBe(text)
    expect(existsSync(`${file}-lock`)).toBe(false)
  })

  it.each(['DELETE', 'WAL'])('is another program’s database in %s mode', (mode) => {
    const file = newPath()
    changed(file, `PRAGMA journal_mode = ${mode}; CREATE TABLE notes (body TEXT)`)
    const before = hashOf(file)

    expect(refusal(file)).toEqual({
      code: 'NOT_KITHMAP',
      message: 'test.kithmap belongs to another program. Nothing was changed.',
    })
    expect(hashOf(file)).toBe(before)
  })
})

describe('an empty file', () => {
  it('is not taken for a new one', () => {
    const file = newPath()
    writeFileSync(file, '')

    expect(refusal(file)).toEqual({
      code: 'EMPTY',
      message:
        'test.kithmap is empty: whatever was in it is not there any more. Nothing was changed. Restore a backup, or choose another name.',
    })
    expect(readFileSync(file, 'utf8')).toBe('')
  })
})

describe('a damaged file', () => {
  const damaged = {
    code: 'DAMAGED',
    message:
      'test.kithmap is damaged. Nothing was changed. Keep this file and restore the newest backup.',
  }

  it.each([
    ['cut in half', (size: number) => Math.floor(size / 2)],
    ['without its last page', (size: number) => size - 4096],
    ['cut to its header', () => 100],
    ['cut to its first bytes', () => 16],
  ])('is one %s', async (_, kept) => {
    const file = await fileWith('Ana')
    truncateSync(file, kept(readFileSync(file).length))
    const before = hashOf(file)

    expect(refusal(file)).toEqual(damaged)
    expect(hashOf(file)).toBe(before)
  })

  it('is one with zeroes in its midst', async () => {
    const file = await fileWith('Ana')
    overwritten(
      file,
      4096 * 4,
      Array.from({ length: 4096 }, () => 0),
    )
    const before = hashOf(file)

    expect(refusal(file)).toEqual(damaged)
    expect(hashOf(file)).toBe(before)
  })
})

describe('a file from another version', () => {
  const newer = {
    code: 'NEWER',
    message:
      'test.kithmap was made by a newer version of Kithmap. Nothing was changed. Open it with that version.',
  }

  it.each([
    ['more migrations', "INSERT INTO migrations VALUES ('0099_later', 'abc')"],
    ['a higher number', `PRAGMA user_version = ${MIGRATIONS.length + 1}`],
    [
      'more migrations, as a backup',
      "INSERT INTO migrations VALUES ('0099_later', 'abc'); PRAGMA journal_mode = DELETE",
    ],
  ])('is newer with %s', async (_, statements) => {
    const file = await fileWith('Ana')
    changed(file, statements)
    const before = hashOf(file)

    expect(refusal(file)).toEqual(newer)
    expect(hashOf(file)).toBe(before)
  })

  it('is unknown where a migration was another one', async () => {
    const file = await fileWith('Ana')
    changed(file, "UPDATE migrations SET hash = 'abc' WHERE tag = '0001_search'")
    const before = hashOf(file)

    expect(refusal(file)).toEqual({
      code: 'UNKNOWN_MIGRATION',
      message:
        'test.kithmap comes from a version of Kithmap that this one does not know. Nothing was changed.',
    })
    expect(hashOf(file)).toBe(before)
  })
})

describe('a file that cannot be written to', () => {
  const readOnly = {
    code: 'READ_ONLY',
    message: 'test.kithmap cannot be written to. Nothing was changed.',
  }
  const isRoot = process.getuid?.() === 0

  it('is one of a write format that SQLite does not know', async () => {
    const file = await fileWith('Ana')
    // The file format write version. https://sqlite.org/fileformat2.html#file_format_version_numbers
    overwritten(file, 18, [3])
    const before = hashOf(file)

    expect(refusal(file)).toEqual(readOnly)
    expect(hashOf(file)).toBe(before)
  })

  it.skipIf(isRoot)('is one without the permission (root may write anyway)', async () => {
    const file = await fileWith('Ana')
    chmodSync(file, 0o444)

    expect(refusal(file)).toEqual(readOnly)
  })

  it('is one beside which there can be no lock', async () => {
    const source = await fileWith('Ana')
    const file = newPath()
    copyFileSync(source, file)
    mkdirSync(`${file}-lock`)

    expect(refusal(file)).toEqual({
      code: 'READ_ONLY',
      message: 'The folder of test.kithmap cannot be written to. Nothing was changed.',
    })
  })
})

describe('a refusal', () => {
  it('lets go of the file', async () => {
    const file = await fileWith('Ana')
    changed(file, `PRAGMA user_version = ${MIGRATIONS.length + 1}`)
    expect(refusal(file)?.code).toBe('NEWER')
    changed(file, `PRAGMA user_version = ${MIGRATIONS.length}`)

    expect(refusal(file)).toBeUndefined()
  })
})
