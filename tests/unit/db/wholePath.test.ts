import { mkdtempSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { wholePath } from '#db/wholePath'
import { opened } from './testFile.ts'

function folder(): string {
  const made = mkdtempSync(join(realpathSync(tmpdir()), 'kithmap-path-'))
  onTestFinished(() => rmSync(made, { recursive: true }))
  return made
}

it('is the same by way of a link, also before there is a file', () => {
  const there = folder()
  symlinkSync(there, join(there, 'link'))
  expect(wholePath(join(there, 'link', 'a.kithmap'))).toBe(join(there, 'a.kithmap'))
})

it('keeps a file from being opened twice by way of a link', () => {
  const there = folder()
  onTestFinished(opened(join(there, 'a.kithmap')).close)
  symlinkSync(join(there, 'a.kithmap'), join(there, 'b.kithmap'))
  expect(() => opened(join(there, 'b.kithmap'))).toThrow(/^a\.kithmap is open in another window/)
})

it('gives SQLite no name that means something else to it', () => {
  expect(wholePath(':memory:')).toBe(join(process.cwd(), ':memory:'))
})

it.skipIf(process.platform === 'win32')(
  'a new file is for its owner alone (skipped on Windows, which has no such modes)',
  () => {
    const file = join(folder(), 'a.kithmap')
    onTestFinished(opened(file).close)
    const modes = [file, `${file}-wal`, `${file}-lock`].map((path) => statSync(path).mode & 0o777)
    expect(modes).toEqual([0o600, 0o600, 0o600])
  },
)
