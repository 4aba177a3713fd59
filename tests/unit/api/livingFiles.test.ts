import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { openLivingFiles } from '#api/livingFiles'
import type { Feed } from '#domain/calendar/feed'
import { Day, Instant } from '#domain/day'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const LOOK_MS = 10_000

/** Files that say what `told.text` says, and a clock that is looked at when the test wants it. */
function living(...feeds: Feed[]) {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => void vi.useRealTimers())
  const folder = join(temporaryFolder(), 'calendars')
  mkdirSync(folder)
  const told = { text: 'first', day: '2026-11-23', minute: 10, isWanted: true }
  const states: string[] = []
  const files = openLivingFiles({
    chosen: () => ({
      folder: told.isWanted ? folder : '',
      feeds: feeds.length > 0 ? feeds : ['all'],
    }),
    textOf: (feed) => Promise.resolve(`${feed}: ${told.text} on ${told.day}`),
    today: () => Day.parse(told.day),
    now: () => Instant.parse(`2026-11-23T10:${told.minute}:00.000Z`),
    changed: () => states.push(files.state().kind),
  })
  onTestFinished(files.close)
  return {
    files,
    folder,
    told,
    states,
    path: join(folder, 'kithmap.ics'),
    async hear() {
      files.hear(['followUps'])
      await files.settled()
    },
    async look() {
      vi.advanceTimersByTime(LOOK_MS)
      await files.settled()
    },
  }
}

const read = (path: string) => readFileSync(path, 'utf8')

/** Runs something as a user whom rights bind, which they do not bind root. */
async function asAnybody(work: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(65_534)
  try {
    await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

describe('files that are kept up to date', () => {
  it('are written when the file is opened, and after each change', async () => {
    const { files, path, told, hear } = living()
    expect(files.state()).toEqual({ kind: 'waiting' })
    await files.settled()
    expect(files.state()).toEqual({ kind: 'written', at: '2026-11-23T10:10:00.000Z' })
    expect(read(path)).toBe('all: first on 2026-11-23')
    told.text = 'second'
    await hear()
    expect(read(path)).toBe('all: second on 2026-11-23')
  })

  it('are left alone where nothing in them has changed', async () => {
    const { files, path, told, hear, states } = living()
    await files.settled()
    const before = statSync(path, { bigint: true })
    told.minute = 20
    await hear()
    files.hear(['map', 'tags', 'calendars'])
    await files.settled()
    const after = statSync(path, { bigint: true })
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs])
    expect(states).toEqual(['written'])
  })

  it('are two where two are chosen, and one that cannot be written keeps no other from it', async () => {
    const { files, folder, told, hear } = living('follow-ups', 'birthdays')
    await files.settled()
    expect(readdirSync(folder)).toEqual(['kithmap-birthdays.ics', 'kithmap-follow-ups.ics'])
    rmSync(join(folder, 'kithmap-follow-ups.ics'))
    mkdirSync(join(folder, 'kithmap-follow-ups.ics'))
    told.text = 'second'
    await hear()
    expect(files.state()).toMatchObject({ kind: 'failed', reason: 'unknown' })
    expect(read(join(folder, 'kithmap-birthdays.ics'))).toBe('birthdays: second on 2026-11-23')
  })

  it('stay as they are once they are switched off', async () => {
    const { files, path, told, hear, look } = living()
    await files.settled()
    told.isWanted = false
    told.text = 'second'
    await hear()
    expect(files.state()).toEqual({ kind: 'off' })
    told.day = '2026-11-24'
    await look()
    expect(read(path)).toBe('all: first on 2026-11-23')
    told.isWanted = true
    await hear()
    expect(read(path)).toBe('all: second on 2026-11-24')
  })

  it('are written anew when the day has changed, without any other change', async () => {
    const { files, path, told, look } = living()
    await files.settled()
    told.day = '2026-11-24'
    await look()
    expect(read(path)).toBe('all: first on 2026-11-24')
  })

  it('are put back where they were removed', async () => {
    const { files, path, look } = living()
    await files.settled()
    rmSync(path)
    await look()
    expect(read(path)).toBe('all: first on 2026-11-23')
  })

  it('say since when their folder is gone, and are there once it is back', async () => {
    const { files, folder, path, told, hear, look, states } = living()
    await files.settled()
    renameSync(folder, `${folder}-away`)
    told.text = 'second'
    await hear()
    const failed = { kind: 'failed', reason: 'folder gone', since: '2026-11-23T10:10:00.000Z' }
    expect(files.state()).toEqual(failed)
    told.minute = 20
    await look()
    expect(files.state()).toEqual(failed)
    renameSync(`${folder}-away`, folder)
    await look()
    expect(read(path)).toBe('all: second on 2026-11-23')
    expect(files.state()).toEqual({ kind: 'written', at: '2026-11-23T10:20:00.000Z' })
    expect(states).toEqual(['written', 'failed', 'written'])
  })

  it.skipIf(process.platform === 'win32')(
    'say that they may not be written, and are there once they may',
    async () => {
      const { files, folder, path, look } = living()
      chmodSync(join(folder, '..'), 0o755)
      chmodSync(folder, 0o555)
      await asAnybody(files.settled)
      expect(files.state()).toMatchObject({ kind: 'failed', reason: 'not allowed' })
      expect(readdirSync(folder)).toEqual([])
      chmodSync(folder, 0o777)
      await asAnybody(look)
      expect(read(path)).toBe('all: first on 2026-11-23')
    },
  )

  it.skipIf(process.platform === 'win32')('keep their rights, and a link stays one', async () => {
    const { files, folder, path, told, hear } = living()
    const elsewhere = join(folder, 'elsewhere.ics')
    writeFileSync(elsewhere, '', { mode: 0o600 })
    symlinkSync(elsewhere, path)
    await files.settled()
    told.text = 'second'
    await hear()
    expect(read(elsewhere)).toBe('all: second on 2026-11-23')
    expect(statSync(elsewhere).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['elsewhere.ics', 'kithmap.ics'])
  })

  it('are not written any more once they are closed', async () => {
    const { files, path, told } = living()
    await files.settled()
    told.text = 'second'
    files.hear(['people'])
    files.close()
    await files.settled()
    expect(read(path)).toBe('all: first on 2026-11-23')
  })

  it('are alone in their folder but for what is somebody else’s', async () => {
    const { files, folder } = living()
    for (const name of ['.kithmap.ics.4711.unfinished', '.other.ics.1.unfinished', 'kithmap.ics.1'])
      writeFileSync(join(folder, name), 'half a cal')
    await files.settled()
    expect(readdirSync(folder).toSorted()).toEqual([
      '.other.ics.1.unfinished',
      'kithmap.ics',
      'kithmap.ics.1',
    ])
  })
})
