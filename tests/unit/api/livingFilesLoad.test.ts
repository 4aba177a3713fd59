import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { addDays, Day } from '#domain/day'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { testApp } from '../../support/testApp.ts'

const READER = join(import.meta.dirname, '../../support/calendarReader.ts')
const CHANGES = 1000
const FIRST = Day.parse('2026-11-24')

/** Clocks count milliseconds, and a timer may be one early. */
const PAUSE_MS = 990

// A minute of work in some seconds: the changes come as fast as the file takes them, with a breath
// after each hundred, so that there is more than one second to write in. The pause between two
// writes is not made shorter, and a slow machine only makes it longer.
it('a thousand changes give whole files, at most one a second, and the last of them arrives', async () => {
  const { api, settled } = testApp()
  const folder = temporaryFolder()
  const path = join(folder, 'kithmap.ics')
  const { id } = await api.followUps.add({ title: 'Call', dueOn: FIRST })
  for (let other = 0; other < 300; other++)
    await api.followUps.add({ title: `Call number ${other}`, dueOn: FIRST })
  await api.calendar.keepIn({ folder, feeds: ['all'] })
  await settled()

  const reader = spawn(process.execPath, [READER, path], { stdio: ['pipe', 'pipe', 'inherit'] })
  await once(reader.stdout, 'readable')
  for (let change = 1; change <= CHANGES; change++) {
    await api.followUps.snooze({ id, until: addDays(FIRST, change) })
    if (change % 100 === 0) await pause(250)
  }
  const last = `DTSTART;VALUE=DATE:${addDays(FIRST, CHANGES).replaceAll('-', '')}`
  await vi.waitFor(() => expect(readFileSync(path, 'utf8')).toContain(last), 30_000)

  reader.stdin.end()
  const said = (await text(reader.stdout)).split('\n')[1] ?? ''
  const { reads, torn, writtenMs } = JSON.parse(said) as {
    reads: number
    torn: string[]
    writtenMs: number[]
  }
  const pauses = writtenMs.slice(1).map((ms, index) => ms - (writtenMs[index] ?? 0))
  expect(torn).toEqual([])
  expect(reads).toBeGreaterThan(10)
  expect(writtenMs.length).toBeGreaterThan(2)
  expect(pauses.filter((ms) => ms < PAUSE_MS)).toEqual([])
}, 120_000)
