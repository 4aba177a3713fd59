import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../api/tables.ts'
import { printed, withFilled } from '../ran.ts'

const CALENDAR = 'tests/samples/ics/google_meetings.ics'

function withBo() {
  return withFilled((api) => api.people.add({ name: 'Bo Lind', organisation: 'Nimbus' }))
}

describe('kithmap import of a calendar', () => {
  it('prints what it would log, and changes nothing', async () => {
    const { file, run } = await withBo()
    const before = tablesOf(file)
    const { code, out } = await run('import', CALENDAR, '--dry-run')
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      'Meetings since 2024-11-23: 4 with people you know, 2 with others',
      'Left out: 0 logged already, 0 rejected before, 1 declined, 1 cancelled, 1 with nobody',
      'You are zoe.meyer@example.com',
      '2026-11-12  video call  Plans for spring       ana@nimbus.example?',
      '2026-11-02  meeting     Weekly with Bo         Bo Lind (name and organisation)',
      '2026-10-26  meeting     Weekly with Bo         Bo Lind (name and organisation)',
      '2026-10-13  meeting     Weekly with Bo, moved  Bo Lind (name and organisation)',
      '2026-10-05  meeting     Weekly with Bo         Bo Lind (name and organisation)',
      '2026-09-15  meeting     Workshop at Harbour    Mira New?, Cy Twombly?',
    ])
    expect(tablesOf(file)).toEqual(before)
  })

  it('logs those with people who are known, once, and one undo takes them back', async () => {
    const { run } = await withBo()
    expect(printed(await run('import', CALENDAR, '--yes', '--json'))).toEqual({
      logged: 4,
      rejected: 0,
      waiting: 0,
      people: 0,
      followUps: 0,
      problems: [],
    })
    expect(printed(await run('import', CALENDAR, '--yes', '--json'))).toMatchObject({ logged: 0 })
    await run('undo')
    expect((await run('import', CALENDAR, '--yes')).out).toContain('Done: 4 meetings logged.')
  })

  it('tells all there is to know under --json', async () => {
    const { run } = await withBo()
    const told = printed(await run('import', CALENDAR, '--dry-run', '--json'))
    expect(told).toMatchObject({
      since: '2024-11-23',
      own: ['zoe.meyer@example.com'],
      followUps: [],
    })
    expect(told).toHaveProperty(['meetings', 1], {
      key: 'ics:weekly00001@google.com:2026-11-02T08:30Z',
      kind: 'meeting',
      day: '2026-11-02',
      at: '2026-11-02T08:30:00.000Z',
      title: 'Weekly with Bo',
      place: 'Room Spree',
      guests: [
        {
          name: 'Bo Lind',
          email: 'bo@nimbus.example',
          person: { id: 1, name: 'Bo Lind', headline: 'Nimbus' },
          why: 'name and organisation',
          namesake: null,
        },
      ],
    })
  })

  it('needs a yes', async () => {
    const { run } = await withBo()
    expect(await run('import', CALENDAR)).toMatchObject({
      code: 1,
      err: 'Nothing was changed. Add --yes to log them.',
    })
  })

  it.each([
    [
      'BEGIN:VCALENDAR\r\nEND:VCALENDAR',
      'No meeting with anybody was found since 23 November 2024.',
    ],
    [
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nATTENDEE:mailto:a@x.io\nDTSTART:99991231\nEND:VEVENT',
      'Its day lies before 1970 or after 2099.',
    ],
  ])('says why there is nothing in it', async (text, reason) => {
    const { folder, file, run } = await withBo()
    writeFileSync(join(folder, 'a.ics'), text)
    const before = tablesOf(file)
    const { code, out, err } = await run('import', join(folder, 'a.ics'), '--yes')
    expect([code, err]).toEqual([1, 'Nothing in it could be brought in. Nothing was changed.'])
    expect(out).toContain(reason)
    expect(tablesOf(file)).toEqual(before)
  })
})
