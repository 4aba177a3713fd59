import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { testApp } from '../../support/testApp.ts'

const day = (text: string) => Day.parse(text)

async function planned() {
  const { api } = testApp()
  const ana = await api.people.add({ name: 'Ana Schmidt' })
  const call = await api.followUps.add({
    title: 'Ask Ana about the infra role',
    action: 'call',
    dueOn: day('2026-11-24'),
    notes: 'She knows Bo',
    personIds: [ana.id],
  })
  const feed = async (privacy?: 'full' | 'discreet' | 'opaque') => {
    const { text } = await api.calendar.feed({ privacy })
    return text.replaceAll('\r\n ', '')
  }
  return { api, ana, call, feed }
}

describe('calendar.feed', () => {
  it('gives the same bytes for the same data', async () => {
    const { api } = await planned()
    const first = await api.calendar.feed({})
    expect(first).toMatchObject({ fileName: 'kithmap-follow-ups.ics', events: 1 })
    expect(await api.calendar.feed({})).toEqual(first)

    await api.people.add({ name: 'Bo' })
    expect(await api.calendar.feed({})).toEqual(first)
  })

  it('changes when a follow-up does', async () => {
    const { api, call, feed } = await planned()
    const before = await feed()
    await api.followUps.snooze({ ...call, until: day('2026-12-01') })
    const after = await feed()
    expect(before).toContain('DTSTART;VALUE=DATE:20261124')
    expect(after).toContain('DTSTART;VALUE=DATE:20261201')

    const uid = /UID:.*/
    expect(uid.exec(after)?.[0]).toBe(uid.exec(before)?.[0])
  })

  it('gives no number to two versions of an event, though they are asked for at once', async () => {
    const { api, call, feed } = await planned()
    const asked = [feed('full')]
    const move = (until: string) => api.followUps.snooze({ ...call, until: day(until) })
    await Promise.all(asked)
    await move('2026-12-01')
    const moved = move('2026-12-02')
    for (let turn = 0; turn < 60; turn++) {
      asked.push(feed('full'))
      await Promise.resolve()
    }
    await moved
    asked.push(feed('full'))
    const versions = (await Promise.all(asked)).map((text) => ({
      day: /DTSTART.*/.exec(text)?.[0],
      sequence: /SEQUENCE.*/.exec(text)?.[0],
    }))
    const bySequence = Map.groupBy(versions, ({ sequence }) => sequence)
    const daysOf = (some: typeof versions) => new Set(some.map(({ day: on }) => on)).size

    expect(daysOf(versions)).toBeGreaterThan(1)
    expect([...bySequence.values()].map(daysOf).filter((days) => days > 1)).toEqual([])
  })

  it('is discreet unless something else is asked for or chosen', async () => {
    const { api, feed } = await planned()
    expect(await feed()).toContain('SUMMARY:Call A. S.\r\n')
    expect(await feed()).not.toMatch(/Schmidt|infra|Bo/)
    expect(await feed('opaque')).toContain('SUMMARY:Follow-up\r\n')
    expect(await feed('opaque')).not.toMatch(/A\. S\.|Schmidt|infra|Bo/)
    expect(await feed('full')).toMatch(/SUMMARY:Ask Ana about the infra role\r\n/)
    expect(await feed('full')).toContain('She knows Bo')

    await api.settings.change({ calendarPrivacy: 'opaque' })
    expect(await feed()).toBe(await feed('opaque'))
  })

  it('counts open follow-ups, and cancels those closed of late', async () => {
    const { api, call, feed } = await planned()
    await api.followUps.complete(call)
    expect((await api.calendar.feed({})).events).toBe(0)
    expect(await feed()).toContain('STATUS:CANCELLED')
  })

  it('is a calendar without events where nothing is planned', async () => {
    const { api } = testApp()
    const { text, events } = await api.calendar.feed({})
    expect(events).toBe(0)
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(text).not.toContain('BEGIN:VEVENT')
  })

  it('refuses a level that is none', async () => {
    const { api } = testApp()
    const input: object = { privacy: 'secret' }
    await expect(api.calendar.feed(input)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})

describe('calendar.preview', () => {
  it('shows how the next three open follow-ups read at each level', async () => {
    const { api, ana, call } = await planned()
    const plan = (title: string, dueOn: string) =>
      api.followUps.add({ title, dueOn: day(dueOn), personIds: [ana.id] })
    await plan('Last', '2026-12-24')
    await plan('Third', '2026-11-26')
    await plan('Second', '2026-11-25')
    const closed = await plan('Closed', '2026-11-23')
    await api.followUps.drop(closed)

    expect(await api.calendar.preview({})).toEqual({
      full: ['Ask Ana about the infra role', 'Second', 'Third'],
      discreet: ['Call A. S.', 'Write to A. S.', 'Write to A. S.'],
      opaque: ['Follow-up', 'Follow-up', 'Follow-up'],
    })
    await api.followUps.drop(call)
    expect((await api.calendar.preview({})).full).toEqual(['Second', 'Third', 'Last'])
  })

  it('is empty where nothing is planned', async () => {
    const { api } = testApp()
    expect(await api.calendar.preview({})).toEqual({ full: [], discreet: [], opaque: [] })
  })
})
