import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { textFile } from './importing.ts'
import { answered, calendarApp, suggested } from './meeting.ts'

const DUE = Day.parse('2026-12-01')

async function exported(change: (feed: string) => string) {
  const app = await calendarApp()
  const { id } = await app.api.followUps.add({
    title: 'Call Ana',
    dueOn: DUE,
    personIds: [app.ana.id],
  })
  const { text } = await app.api.calendar.feed({})
  return { ...app, id, file: textFile('kithmap.ics', change(text)) }
}

const moved = (feed: string) =>
  feed
    .replace('DTSTART;VALUE=DATE:20261201', 'DTSTART;VALUE=DATE:20261203')
    .replace('DTEND;VALUE=DATE:20261202', 'DTEND;VALUE=DATE:20261204')

describe('a follow-up that was moved in the calendar', () => {
  it('is offered with its new day, and is no meeting', async () => {
    const { api, id, file } = await exported(moved)
    const preview = await suggested(api, file)
    expect(preview.meetings).toEqual([])
    expect(preview.followUps).toEqual([
      {
        id,
        title: 'Call Ana',
        from: { day: '2026-12-01', time: null },
        to: { day: '2026-12-03', time: null },
      },
    ])
  })

  it('moves, is not doubled, and one undo takes it back', async () => {
    const { api, id, file, undoable } = await exported(moved)
    const preview = await suggested(api, file)
    expect(await answered(api, { id: preview.id, followUps: [id] })).toMatchObject({ followUps: 1 })
    expect(await undoable()).toBe('Move 1 follow-up as in the calendar')
    expect((await api.followUps.list({})).map(({ dueOn }) => dueOn)).toEqual(['2026-12-03'])
    expect((await api.calendar.feed({})).text).toContain('SEQUENCE:1')
    await api.history.undo({})
    expect((await api.followUps.get({ id })).dueOn).toBe('2026-12-01')
  })

  it('is not offered where one of its days stands apart, as Kithmap itself had put it', async () => {
    const { api } = await calendarApp()
    const { id } = await api.followUps.add({
      title: 'Call Ana',
      dueOn: DUE,
      repeats: 'FREQ=WEEKLY',
    })
    await api.followUps.snooze({ id, until: Day.parse('2026-12-03') })
    await api.followUps.except({ id, occursOn: Day.parse('2026-12-08'), movedTo: null })
    const { text } = await api.calendar.feed({})
    expect(text).toContain('RECURRENCE-ID;VALUE=DATE:20261201')
    const again = await suggested(api, textFile('kithmap.ics', text))
    expect([again.meetings, again.followUps]).toEqual([[], []])
  })

  it('gets a time of the day, in the user’s clocks', async () => {
    const { api, id, file } = await exported((feed) =>
      feed.replace('DTSTART;VALUE=DATE:20261201', 'DTSTART:20261201T133000Z'),
    )
    const preview = await suggested(api, file)
    await answered(api, { id: preview.id, followUps: [id] })
    expect(await api.followUps.get({ id })).toMatchObject({ dueOn: '2026-12-01', dueAt: '14:30' })
    expect((await api.calendar.feed({})).text).toContain(
      'DTSTART;TZID=Europe/Berlin:20261201T143000',
    )
  })

  it('is dropped where its event was called off', async () => {
    const { api, id, file } = await exported((feed) =>
      feed.replace('STATUS:CONFIRMED', 'STATUS:CANCELLED'),
    )
    const preview = await suggested(api, file)
    expect(preview.followUps[0]?.to).toBeNull()
    await answered(api, { id: preview.id, followUps: [id] })
    expect((await api.followUps.get({ id })).state).toBe('dropped')
  })

  it('stays where it is if nobody says yes', async () => {
    const { api, id, file } = await exported(moved)
    await answered(api, { id: (await suggested(api, file)).id })
    expect((await api.followUps.get({ id })).dueOn).toBe('2026-12-01')
  })

  it('is not offered by a calendar that was saved before it was changed here', async () => {
    const { api, id, file } = await exported((feed) =>
      moved(feed).replace(/LAST-MODIFIED:\d{4}/, 'LAST-MODIFIED:2020'),
    )
    expect((await suggested(api, file)).followUps).toEqual([])
    expect((await api.followUps.get({ id })).dueOn).toBe('2026-12-01')
  })

  it('is not offered where nothing was changed', async () => {
    const { api, file } = await exported((feed) => feed)
    expect((await suggested(api, file)).followUps).toEqual([])
  })
})
