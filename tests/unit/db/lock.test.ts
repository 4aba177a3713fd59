import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it, onTestFinished } from 'vitest'
import { fileWith, hashOf, newPath, opened } from './testFile.ts'

const HOLDER = `
  import { openDb } from '#db/open'
  const now = () => new Date().toISOString()
  const db = openDb({ file: process.argv[1], migrations: 'drizzle', now })
  console.log('open')
  setInterval(() => db.undoable(), 1000)`

/** Another process that has the file open. */
async function holderOf(file: string): Promise<ChildProcess> {
  const holder = spawn(process.execPath, ['--input-type=module', '-e', HOLDER, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    holder.kill('SIGKILL')
  })
  await once(holder.stdout, 'data')
  return holder
}

it('keeps a second process out, and lets it in once the first was killed', async () => {
  const file = await fileWith('Ana')
  const holder = await holderOf(file)
  const before = hashOf(file)

  expect(() => opened(file)).toThrow(
    expect.objectContaining({
      code: 'IN_USE',
      message:
        'test.kithmap is open in another window or program of Kithmap. Nothing was changed. Close it there first.',
    }),
  )
  expect(hashOf(file)).toBe(before)

  holder.kill('SIGKILL')
  await once(holder, 'exit')
  const db = opened(file)
  expect(db.complaints()).toEqual([])
  db.close()
})

it('keeps the same process out a second time, until it has closed', () => {
  const file = newPath()
  const db = opened(file)

  expect(() => opened(file)).toThrow(expect.objectContaining({ code: 'IN_USE' }))
  db.close()
  opened(file).close()
})
