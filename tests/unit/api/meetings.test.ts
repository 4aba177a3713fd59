import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { sampleFile, textFile } from './importing.ts'
import {
  answered,
  calendarApp,
  calendarFile,
  keysOf,
  lines,
  longCalendarFile,
  suggested,
} from './meeting.ts'

const GOOGLE = sampleFile('ics/google_meetings.ics')
const day = (text: string) => Day.parse(text)

describe('a calendar', () => {
  it('of Google tells when, how, what, where and with whom', async () => {
    const { api } = await calendarApp()
    const preview = await suggested(api, GOOGLE)
    expect(lines(preview)).toEqual([
      '2026-11-12 | video call | Plans for spring |  | Ana Souza by e-mail',
      '2026-11-02 | meeting | Weekly with Bo | Room Spree | Bo Lind by name and organisation',
      '2026-10-26 | meeting | Weekly with Bo | Room Spree | Bo Lind by name and organisation',
      '2026-10-13 | meeting | Weekly with Bo, moved | Café Zur Post, Berlin | Bo Lind by name and organisation',
      '2026-10-05 | meeting | Weekly with Bo | Room Spree | Bo Lind by name and organisation',
      '2026-09-15 | meeting | Workshop at Harbour | Hamburg | Mira New? | Cy Twombly? or a namesake',
    ])
    expect(preview).toMatchObject({
      own: ['zoe.meyer@example.com'],
      since: '2024-11-23',
      until: '2026-11-23',
      leftOut: { logged: 0, rejected: 0, declined: 1, cancelled: 1, alone: 1 },
      problems: [],
    })
  })

  it('of Outlook does too', async () => {
    const { api } = await calendarApp()
    const preview = await suggested(api, sampleFile('ics/outlook_meetings.ics'))
    expect(lines(preview)).toEqual([
      '2026-10-21 | video call | Quarterly look | Microsoft Teams Meeting | Ana Souza by name and organisation | Mira New? | Zoe Meyer?',
    ])
    expect(preview.meetings[0]?.at).toBe('2026-10-21T08:00:00.000Z')
  })

  it('is read as many years back as was asked for', async () => {
    const { api } = await calendarApp()
    const files = [calendarFile(['2020-01-01', '2026-11-01'])]
    expect((await suggested(api, ...files)).meetings).toHaveLength(1)
    const all = await api.meetings.preview({ files, years: 10 })
    expect(all.kind === 'meetings' && all.meetings).toHaveLength(2)
  })

  it('tells nothing of whoever is in the trash', async () => {
    const { api, ana } = await calendarApp()
    await api.people.trash({ ids: [ana.id] })
    expect((await suggested(api, calendarFile(['2026-11-01']))).meetings).toEqual([])
  })

  it('changes nothing by being looked at', async () => {
    const { api, undoable } = await calendarApp()
    const before = await undoable()
    await suggested(api, GOOGLE)
    expect(await undoable()).toBe(before)
    expect((await api.meetings.waiting()).meetings).toEqual([])
  })

  it.each([
    ['that is none', 'hello', 'No meeting with anybody was found since 23 November 2024.'],
    [
      'without meetings',
      'BEGIN:VCALENDAR\r\nEND:VCALENDAR',
      'No meeting with anybody was found since 23 November 2024.',
    ],
  ])('%s says so', async (_, text, message) => {
    const { api } = await calendarApp()
    expect(await api.meetings.preview({ files: [textFile('a.ics', text)] })).toEqual({
      kind: 'nothing',
      problems: [{ file: 'a.ics', line: null, code: 'NO_MEETINGS', message }],
    })
  })
})

describe('meetings', () => {
  it('that are logged are interactions, and one undo takes them back', async () => {
    const { api, ana, bo, undoable } = await calendarApp()
    const preview = await suggested(api, GOOGLE)
    const before = await api.file.info()
    const result = await answered(api, { id: preview.id, accepted: keysOf(preview).slice(0, 5) })
    expect(result).toEqual({ logged: 5, rejected: 0, waiting: 0, people: 0, followUps: 0 })
    expect(await undoable()).toBe('Log 5 meetings from the calendar')

    const [call] = (await api.people.get({ id: ana.id })).interactions
    expect(call).toMatchObject({ kind: 'video call', day: '2026-11-12', direction: 'mutual' })
    expect(call?.notes).toBe('Plans for spring')
    const sheet = await api.people.get({ id: bo.id })
    expect(sheet.interactions.map(({ day: on, place }) => [on, place])).toContainEqual([
      '2026-10-13',
      'Café Zur Post, Berlin',
    ])

    await api.history.undo({})
    expect(await api.file.info()).toEqual({ ...before, sizeBytes: expect.any(Number) })
    expect(keysOf(await suggested(api, GOOGLE))).toEqual(keysOf(preview))
  })

  it('are not suggested again, in the same calendar a year later either', async () => {
    const { api } = await calendarApp()
    const first = await suggested(api, calendarFile(['2026-10-01', '2026-11-01']))
    await answered(api, { id: first.id, accepted: keysOf(first) })
    const later = await suggested(api, calendarFile(['2026-10-01', '2026-11-01', '2026-11-20']))
    expect(lines(later)).toEqual([
      '2026-11-20 | meeting | Lunch of 2026-11-20 |  | Ana Souza by e-mail',
    ])
    expect(later.leftOut.logged).toBe(2)
  })

  it('are not suggested where the user has logged them', async () => {
    const { api, ana } = await calendarApp()
    const personIds = [ana.id]
    await api.interactions.log({ kind: 'call', day: day('2026-11-01'), personIds })
    await api.interactions.log({ kind: 'email', day: day('2026-11-02'), personIds })
    const preview = await suggested(api, calendarFile(['2026-11-01', '2026-11-02']))
    expect(preview.meetings.map((meeting) => meeting.day)).toEqual(['2026-11-02'])
  })

  it('that are rejected stay so, and only their key is kept', async () => {
    const { api, undoable, context } = await calendarApp()
    const file = calendarFile(['2026-11-01'])
    const preview = await suggested(api, file)
    await answered(api, { id: preview.id, rejected: keysOf(preview) })
    expect(await undoable()).toBe('Reject 1 meeting of the calendar')
    expect((await suggested(api, file)).leftOut.rejected).toBe(1)
    const kept = context.db.read.all('SELECT title, guests FROM suggested_meetings')
    expect(kept).toEqual([{ title: '', guests: '[]' }])
  })

  it('to which nothing was said wait, and can be answered without their calendar', async () => {
    const { api } = await calendarApp()
    const preview = await suggested(api, calendarFile(['2026-10-01', '2026-10-02', '2026-10-03']))
    const [first = ''] = keysOf(preview)
    const result = await answered(api, { id: preview.id, accepted: [first] })
    expect(result).toMatchObject({ logged: 1, waiting: 2 })
    expect(await api.meetings.waitingCount()).toBe(2)

    const waiting = await api.meetings.waiting()
    expect(lines(waiting)).toEqual(lines(preview).slice(1))
    const [yes = '', no = ''] = keysOf(waiting)
    await answered(api, { id: waiting.id, accepted: [yes], rejected: [no] })
    expect(await api.meetings.waitingCount()).toBe(0)
  })

  it('with nobody who is known are not kept waiting', async () => {
    const { api } = await calendarApp()
    const preview = await suggested(api, calendarFile(['2026-10-01'], 'CN=Mira:mailto:m@x.io'))
    expect(await answered(api, { id: preview.id })).toMatchObject({ waiting: 0 })
    expect(await api.meetings.waitingCount()).toBe(0)
  })

  it('are logged once, though two previews say so', async () => {
    const { api, ana } = await calendarApp()
    const file = calendarFile(['2026-10-01'])
    const [one, two] = [await suggested(api, file), await suggested(api, file)]
    await answered(api, { id: one.id, accepted: keysOf(one) })
    expect(await answered(api, { id: two.id, accepted: keysOf(two) })).toMatchObject({ logged: 0 })
    expect((await api.people.get({ id: ana.id })).interactions).toHaveLength(1)
  })

  it('make whoever was only wanted known', async () => {
    const { api } = await calendarApp()
    const contacts = [{ kind: 'email' as const, value: 'm@x.io', label: '' }]
    const mira = await api.people.add({ name: 'Mira', status: 'wanted', contacts })
    const preview = await suggested(api, calendarFile(['2026-10-01'], 'CN=Mira:mailto:m@x.io'))
    await answered(api, { id: preview.id, accepted: keysOf(preview) })
    expect((await api.people.get({ id: mira.id })).details.status).toBe('known')
  })

  it('are gone from memory once they were answered', async () => {
    const { api } = await calendarApp()
    const preview = await suggested(api, calendarFile(['2026-10-01']))
    await answered(api, { id: preview.id })
    await expect(answered(api, { id: preview.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('that were cancelled half way are not logged, and can be answered again', async () => {
    const { api, ana } = await calendarApp()
    const preview = await suggested(api, longCalendarFile(8_000))
    const answers = { id: preview.id, accepted: keysOf(preview) }
    const steps = await api.meetings.apply(answers)
    expect((await steps.next()).value).toMatchObject({ kind: 'progress', total: 8_000 })
    await steps.return?.()

    // The next write waits for the one that ends.
    await api.people.edit({ id: ana.id, changes: {} })
    expect((await api.people.get({ id: ana.id })).interactions).toEqual([])
    expect(await answered(api, answers)).toMatchObject({ logged: 8_000 })
  })
})

describe('guests who are not known', () => {
  const WORKSHOP = 'ics:allday00001@google.com'

  it('become people in the same step, and are known by their address then', async () => {
    const { api, undoable } = await calendarApp()
    const preview = await suggested(api, GOOGLE)
    const mira = preview.guests.findIndex(({ name }) => name === 'Mira New')
    const result = await answered(api, {
      id: preview.id,
      accepted: [WORKSHOP],
      guests: [{ guest: mira, personId: null }],
    })
    expect(result).toMatchObject({ logged: 1, people: 1 })
    expect(await undoable()).toBe('Log 1 meeting from the calendar')
    const { rows } = await api.people.list({ filter: { text: 'Mira' } })
    expect(rows).toMatchObject([{ name: 'Mira New', lastContact: '2026-09-15' }])

    const again = await suggested(api, calendarFile(['2026-11-05'], ':mailto:mira@harbour.example'))
    expect(lines(again)).toEqual([
      '2026-11-05 | meeting | Lunch of 2026-11-05 |  | Mira New by e-mail',
    ])
    await api.history.undo({})
    expect((await api.people.list({ filter: { text: 'Mira' } })).total).toBe(0)
  })

  it('may be namesakes, who are known by the address from then on', async () => {
    const { api, cy } = await calendarApp()
    const preview = await suggested(api, GOOGLE)
    const guest = preview.guests.findIndex(({ name }) => name === 'Cy Twombly')
    expect(preview.guests[guest]?.namesake?.id).toBe(cy.id)
    await answered(api, {
      id: preview.id,
      accepted: [WORKSHOP],
      guests: [{ guest, personId: cy.id }],
    })
    const sheet = await api.people.get({ id: cy.id })
    expect(sheet.interactions).toHaveLength(1)
    expect(sheet.contacts.map(({ value }) => value)).toEqual(['cy.twombly@gmail.com'])
  })

  it('are not logged where nobody said who they are', async () => {
    const { api } = await calendarApp()
    const preview = await suggested(api, GOOGLE)
    expect(await answered(api, { id: preview.id, accepted: [WORKSHOP] })).toMatchObject({
      logged: 0,
      people: 0,
    })
  })

  it('are not added twice', async () => {
    const { api } = await calendarApp()
    const file = calendarFile(['2026-10-01'], 'CN=Mira:mailto:m@x.io')
    const [one, two] = [await suggested(api, file), await suggested(api, file)]
    const guests = [{ guest: 0, personId: null }]
    await answered(api, { id: one.id, accepted: keysOf(one), guests })
    expect(await answered(api, { id: two.id, accepted: keysOf(two), guests })).toMatchObject({
      people: 0,
    })
    expect((await api.people.list({ filter: { text: 'Mira' } })).total).toBe(1)
  })

  it('without a name are called by their address', async () => {
    const { api } = await calendarApp()
    const file = calendarFile(['2026-10-01'], ':mailto:mira.new@x.io')
    const preview = await suggested(api, file)
    const guests = [{ guest: 0, personId: null }]
    await answered(api, { id: preview.id, accepted: keysOf(preview), guests })
    expect((await api.people.list({ filter: { text: 'Mira' } })).rows[0]?.name).toBe('Mira New')
  })
})
