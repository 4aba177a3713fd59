import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openLivingFiles } from '#api/livingFiles'
import { Day, Instant } from '#domain/day'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const WRITER = join(import.meta.dirname, '../../support/livingWriter.ts')
const ROUNDS = 12
const LETTERS = 4_000_000

/** Ends a process that writes, in the middle of it, and what it left in its folder. */
async function killed(folder: string, afterMs: number): Promise<string[]> {
  const writer = spawn(process.execPath, [WRITER, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(writer.stdout, 'data')
  await pause(afterMs)
  const ended = once(writer, 'exit')
  writer.kill('SIGKILL')
  await ended
  return readdirSync(folder)
}

it('a process that is killed leaves the old file or the new one, and what it left is removed later', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'kithmap.ics')
  const left = new Set<string>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of await killed(folder, round * 5)) left.add(name)
    const text = readFileSync(path, 'latin1')
    expect([text.length, new Set(text).size]).toEqual([LETTERS, 1])
  }
  expect(left).toContain('kithmap.ics')

  const files = openLivingFiles({
    chosen: () => ({ folder, feeds: ['all'] }),
    textOf: () => Promise.resolve('whole'),
    today: () => Day.parse('2026-11-23'),
    now: () => Instant.parse('2026-11-23T10:00:00.000Z'),
    changed: () => {},
  })
  await files.settled()
  files.close()
  expect(readdirSync(folder)).toEqual(['kithmap.ics'])
  expect(readFileSync(path, 'utf8')).toBe('whole')
}, 60_000)
