import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LivingState } from '#contract/calendar'
import type { Day, Instant } from '#domain/day'
import { type Feed, feedFileName } from '#domain/calendar/feed'
import type { Subject } from '#domain/subject'
import { removeUnfinished, writeWhole } from './wholeFile.ts'

/** At most one write of the files in so many milliseconds. */
const PAUSE_MS = 1000

/** How long changes are waited for before the files are written: a form saves more than one. */
const GATHER_MS = 150

/** How often it is looked whether the day has changed, or a folder that was gone is there again. */
const LOOK_MS = 10_000

/** What calendars are made from. */
const MADE_OF: ReadonlySet<Subject> = new Set([
  'people',
  'interactions',
  'followUps',
  'organisations',
  'reviews',
  'settings',
])

export interface LivingFiles {
  state: () => LivingState
  /** Takes note of a change. */
  hear: (subjects: readonly Subject[]) => void
  /** Resolves once everything that was heard of is in the files, or could not be written. */
  settled: () => Promise<void>
  /** Ends looking after them; what waits is not written any more. */
  close: () => void
}

export interface LivingOptions {
  /** The folder, empty for none, and which files are kept there. */
  chosen: () => { folder: string; feeds: readonly Feed[] }
  textOf: (feed: Feed) => Promise<string>
  today: () => Day
  now: () => Instant
  /** Called when the state is another one. */
  changed: () => void
}

/**
 * Keeps calendar files in a folder up to date: each is written whole, at most once a second, and
 * the last state always arrives. A folder that is gone is tried again until it is there.
 */
export function openLivingFiles(options: LivingOptions): LivingFiles {
  const { chosen, textOf, today, now, changed } = options
  let state: LivingState = chosen().folder ? { kind: 'waiting' } : { kind: 'off' }
  let isStale = state.kind === 'waiting'
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> | undefined
  let lastWriteMs = -PAUSE_MS
  let writtenDay = today()
  let isClosed = false
  const cleared = new Set<string>()

  const looking = setInterval(() => {
    if (state.kind === 'off') return
    const { folder, feeds } = chosen()
    const isGone = feeds.some((feed) => !existsSync(join(folder, feedFileName(feed))))
    if (writtenDay !== today() || state.kind === 'failed' || isGone) hearAll()
  }, LOOK_MS)
  looking.unref()

  function set(next: LivingState): void {
    const isOther = JSON.stringify(next) !== JSON.stringify(state)
    state = next
    if (isOther) changed()
  }

  function hearAll(): void {
    isStale = true
    schedule()
  }

  function schedule(): void {
    if (timer || writing || isClosed) return
    const waitMs = Math.max(GATHER_MS, lastWriteMs + PAUSE_MS - performance.now())
    timer = setTimeout(() => {
      timer = undefined
      void write()
    }, waitMs)
  }

  async function write(): Promise<void> {
    if (!isStale || isClosed) return
    isStale = false
    writing = writeAll().finally(() => {
      writing = undefined
      lastWriteMs = performance.now()
      if (isStale) schedule()
    })
    await writing
  }

  async function writeAll(): Promise<void> {
    const { folder, feeds } = chosen()
    if (!folder) return set({ kind: 'off' })
    const day = today()
    let hasWritten = false
    let failure: unknown
    // One that cannot be written keeps no other from it.
    for (const feed of feeds)
      await writeFeed(join(folder, feedFileName(feed)), feed).then(
        (isNew) => (hasWritten ||= isNew),
        (error: unknown) => (failure ??= error),
      )
    if (isClosed) return
    if (failure !== undefined) {
      const since = state.kind === 'failed' ? state.since : now()
      return set({ kind: 'failed', reason: reasonOf(failure), since })
    }
    writtenDay = day
    if (hasWritten || state.kind !== 'written') set({ kind: 'written', at: now() })
  }

  /** False where it is there already: a program that watches the file would read it for nothing. */
  async function writeFeed(path: string, feed: Feed): Promise<boolean> {
    if (!cleared.has(path)) await removeUnfinished(path)
    cleared.add(path)
    const text = await textOf(feed)
    if ((await readFile(path, 'utf8').catch(() => undefined)) === text) return false
    await writeWhole(path, text)
    return true
  }

  if (isStale) schedule()
  return {
    state: () => state,
    hear(subjects) {
      if (subjects.some((subject) => MADE_OF.has(subject))) hearAll()
    },
    async settled() {
      // Once closed, nothing is written any more, and a wait would have no end.
      while (writing || (isStale && !isClosed)) {
        clearTimeout(timer)
        timer = undefined
        await (writing ?? write())
      }
    },
    close() {
      isClosed = true
      clearTimeout(timer)
      clearInterval(looking)
    },
  }
}

function reasonOf(error: unknown) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'folder gone'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'not allowed'
  return code === 'ENOSPC' ? 'no room' : 'unknown'
}
