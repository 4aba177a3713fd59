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
        occursOn: null,
        from: { day: '2026-12-01', time: null },
        to: { day: '2026-12-03', time: null },
      },
    ])
  })

  it('moves, is not doubled, and one undo takes it back', async () => {
    const { api, id, file, undoable } = await exported(moved)
    const preview = await suggested(api, file)
    expect(await answered(api, { id: preview.id, followUps: [0] })).toMatchObject({ followUps: 1 })
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
    await answered(api, { id: preview.id, followUps: [0] })
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
    await answered(api, { id: preview.id, followUps: [0] })
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

/** A weekly call on Tuesdays from 1 December on, at 14:30 in Berlin, as a calendar gives it back. */
async function exportedSeries(change: (feed: string) => string) {
  const app = await calendarApp()
  const { id } = await app.api.followUps.add({
    title: 'Call Ana',
    dueOn: DUE,
    dueAt: '14:30',
    repeats: 'FREQ=WEEKLY',
  })
  const { text } = await app.api.calendar.feed({})
  const { followUps, id: previewId } = await suggested(
    app.api,
    textFile('kithmap.ics', change(text)),
  )
  const daysToCome = async () => (await app.api.followUps.daysToCome({ id })).map(({ on }) => on)
  return { ...app, id, followUps, previewId, daysToCome }
}

/** The series with one time of it apart, written as another calendar would. */
function apart(of: string, ...lines: string[]) {
  return (feed: string) => {
    const uid = /^UID:.*$/m.exec(feed)?.[0].trim() ?? ''
    const event = ['BEGIN:VEVENT', uid, `RECURRENCE-ID:${of}`, ...lines, 'END:VEVENT', '']
    return feed.replace('END:VCALENDAR', `${event.join('\r\n')}END:VCALENDAR`)
  }
}

describe('a day of a series that was changed in the calendar', () => {
  it('is offered, and moves alone', async () => {
    const { api, id, followUps, previewId, daysToCome } = await exportedSeries(
      apart('20261208T133000Z', 'DTSTART;TZID=Europe/Berlin:20261210T160000'),
    )
    expect(followUps).toEqual([
      {
        id,
        title: 'Call Ana',
        occursOn: '2026-12-08',
        from: { day: '2026-12-08', time: '14:30' },
        to: { day: '2026-12-10', time: '14:30' },
      },
    ])
    await answered(api, { id: previewId, followUps: [0] })
    expect((await api.followUps.get({ id })).dueOn).toBe('2026-12-01')
    expect((await daysToCome()).slice(0, 2)).toEqual(['2026-12-10', '2026-12-15'])
    await api.history.undo({})
    expect((await daysToCome()).slice(0, 2)).toEqual(['2026-12-08', '2026-12-15'])
  })

  it('is skipped where it was taken out of the series, or called off', async () => {
    const { api, followUps, previewId, daysToCome } = await exportedSeries((feed) =>
      apart(
        '20261215T133000Z',
        'DTSTART:20261215T133000Z',
        'STATUS:CANCELLED',
      )(
        feed.replace(
          'RRULE:FREQ=WEEKLY',
          'EXDATE;TZID=Europe/Berlin:20261208T143000\r\nRRULE:FREQ=WEEKLY',
        ),
      ),
    )
    expect(followUps.map(({ occursOn, to }) => [occursOn, to])).toEqual([
      ['2026-12-08', null],
      ['2026-12-15', null],
    ])
    await answered(api, { id: previewId, followUps: [0, 1] })
    expect((await daysToCome()).slice(0, 3)).toEqual([null, null, '2026-12-22'])
  })

  it('may be the one that is due: it moves this once, or goes on to the next', async () => {
    const moved = await exportedSeries(apart('20261201T133000Z', 'DTSTART:20261203T133000Z'))
    await answered(moved.api, { id: moved.previewId, followUps: [0] })
    expect((await moved.api.followUps.get({ id: moved.id })).dueOn).toBe('2026-12-03')
    expect((await moved.daysToCome())[0]).toBe('2026-12-08')

    const left = await exportedSeries(
      apart('20261201T133000Z', 'DTSTART:20261201T133000Z', 'STATUS:CANCELLED'),
    )
    await answered(left.api, { id: left.previewId, followUps: [0] })
    expect(await left.api.followUps.get({ id: left.id })).toMatchObject({
      dueOn: '2026-12-08',
      state: 'open',
    })
  })

  it('is not offered where it is no day of the rule, or would pass another one', async () => {
    const stranger = await exportedSeries(apart('20261209T133000Z', 'DTSTART:20261210T133000Z'))
    const passing = await exportedSeries(apart('20261208T133000Z', 'DTSTART:20261216T133000Z'))
    expect([stranger.followUps, passing.followUps]).toEqual([[], []])
  })

  it('is not offered where the calendar changed it before the file did', async () => {
    const { followUps } = await exportedSeries(
      apart('20261208T133000Z', 'DTSTART:20261210T133000Z', 'LAST-MODIFIED:20200101T000000Z'),
    )
    expect(followUps).toEqual([])
  })
})
