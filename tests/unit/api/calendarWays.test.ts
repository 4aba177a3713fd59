import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import { openApp } from '#app'
import { Day } from '#domain/day'
import { TEST_DAY, testApp } from '../../support/testApp.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

/** Rights bind neither root nor, as these, Windows. */
const BOUND = process.platform !== 'win32' && process.geteuid?.() !== 0

/** An app with one follow-up whose calendars are kept in a folder. */
async function kept() {
  const app = testApp()
  const folder = temporaryFolder()
  const { id } = await app.api.followUps.add({
    title: 'Ask about the role',
    action: 'call',
    dueOn: Day.parse('2026-11-24'),
  })
  await app.api.calendar.keepIn({ folder, feeds: ['all', 'follow-ups'] })
  await app.settled()
  const read = (name = 'kithmap.ics') => readFileSync(join(folder, name), 'utf8')
  return { ...app, folder, id, read }
}

describe('calendars that are kept in a folder', () => {
  it('are nowhere unless it is chosen', async () => {
    const { api, settled } = testApp()
    await api.people.add({ name: 'Ana' })
    await settled()
    expect(await api.calendar.sheet()).toMatchObject({ folder: '', living: { kind: 'off' } })
  })

  it('are there at once, and follow each change and each step back', async () => {
    const { api, folder, id, read, settled } = await kept()
    expect(readdirSync(folder)).toEqual(['kithmap-follow-ups.ics', 'kithmap.ics'])
    await api.followUps.snooze({ id, until: Day.parse('2026-12-01') })
    await settled()
    expect(read()).toContain('DTSTART;VALUE=DATE:20261201')
    await api.history.undo()
    await settled()
    expect(read()).toContain('DTSTART;VALUE=DATE:20261124')
    expect(read()).toContain('SEQUENCE:2')
    expect(read('kithmap-follow-ups.ics')).toContain('SEQUENCE:2')
  })

  it('tell as much as each may', async () => {
    const { api, read, settled } = await kept()
    expect(read()).toContain('SUMMARY:Call\r\n')
    await api.calendar.setLevel({ feed: 'follow-ups', level: 'full' })
    await settled()
    expect(read('kithmap-follow-ups.ics')).toContain('SUMMARY:Ask about the role')
    expect(read()).toContain('SUMMARY:Call\r\n')
    await api.settings.change({ calendarPrivacy: 'opaque' })
    await settled()
    expect(read('kithmap-follow-ups.ics')).toContain('SUMMARY:Ask about the role')
    expect(read()).toContain('SUMMARY:Follow-up\r\n')
  })

  it('are not touched by a change that is not in them', async () => {
    const { api, folder, settled } = await kept()
    const written = () => statSync(join(folder, 'kithmap.ics'), { bigint: true }).mtimeNs
    const before = written()
    await api.people.add({ name: 'Ana' })
    await settled()
    expect(written()).toBe(before)
  })

  it('stay as they are once they are switched off', async () => {
    const { api, id, read, settled } = await kept()
    const before = read()
    await api.calendar.keepIn({ folder: '', feeds: ['all'] })
    await api.followUps.drop({ id })
    await settled()
    expect(read()).toBe(before)
    expect((await api.calendar.sheet()).living).toEqual({ kind: 'off' })
  })

  it('go on when the file is opened again', async () => {
    const file = join(temporaryFolder(), 'test.kithmap')
    const folder = temporaryFolder()
    const options = { file, migrations: 'drizzle', today: TEST_DAY }
    const first = openApp(options)
    const api = createRouterClient(first.router, { context: first.context })
    await api.calendar.keepIn({ folder, feeds: ['birthdays'] })
    first.close()
    expect(existsSync(join(folder, 'kithmap-birthdays.ics'))).toBe(false)

    const second = openApp(options)
    await second.settled()
    second.close()
    expect(readdirSync(folder)).toEqual(['kithmap-birthdays.ics'])
  })

  it('are refused a folder that is none, without a change', async () => {
    const { api, folder } = await kept()
    writeFileSync(join(folder, 'file'), '')
    for (const none of [join(folder, 'gone'), join(folder, 'file'), 'relative', '.'])
      await expect(api.calendar.keepIn({ folder: none, feeds: ['all'] })).rejects.toMatchObject({
        code: 'NO_FOLDER',
      })
    expect((await api.calendar.sheet()).folder).toBe(folder)
  })

  it.skipIf(!BOUND)(
    `are refused a folder that may not be written to, without a change${BOUND ? '' : ' (skipped: rights do not bind this user)'}`,
    async () => {
      const { api, folder } = await kept()
      const closed = join(folder, 'closed')
      mkdirSync(closed)
      chmodSync(closed, 0o555)
      await expect(api.calendar.keepIn({ folder: closed, feeds: ['all'] })).rejects.toMatchObject({
        code: 'NOT_ALLOWED',
      })
      expect((await api.calendar.sheet()).folder).toBe(folder)
    },
  )
})
