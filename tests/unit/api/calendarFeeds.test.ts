import { describe, expect, it } from 'vitest'
import { targets } from '#db/schema/organisations'
import type { Feed } from '#domain/calendar/feed'
import { Day } from '#domain/day'
import { PartialDate } from '#domain/partialDate'
import { testApp } from '../../support/testApp.ts'

const day = (text: string) => Day.parse(text)

/** An app, and the lines of its feeds at `full` that begin as the words say. */
function withFeeds() {
  const app = testApp()
  const lines = async (feed: Feed, ...beginnings: string[]) => {
    const { text } = await app.api.calendar.feed({ feed, privacy: 'full' })
    const begins = (line: string) => beginnings.some((word) => line.startsWith(word))
    return text.replaceAll('\r\n ', '').split('\r\n').filter(begins)
  }
  return { ...app, lines }
}

describe('a feed of follow-ups', () => {
  it('is never older than what a calendar has seen, though a change is taken back', async () => {
    const { api, lines } = withFeeds()
    const { id } = await api.followUps.add({ title: 'Call', dueOn: day('2026-11-24') })
    const said = async () => (await lines('follow-ups', 'SEQUENCE', 'DTSTART')).join(' ')
    expect(await said()).toBe('SEQUENCE:0 DTSTART;VALUE=DATE:20261124')
    await api.followUps.snooze({ id, until: day('2026-12-01') })
    expect(await said()).toBe('SEQUENCE:1 DTSTART;VALUE=DATE:20261201')
    await api.history.undo()
    expect(await said()).toBe('SEQUENCE:2 DTSTART;VALUE=DATE:20261124')
    expect(await said()).toBe('SEQUENCE:2 DTSTART;VALUE=DATE:20261124')
  })

  it('does not forget what can be done again', async () => {
    const { api, lines } = withFeeds()
    await api.followUps.add({ title: 'Call', dueOn: day('2026-11-24') })
    await lines('follow-ups')
    await api.history.undo()
    await lines('follow-ups')
    expect((await api.history.next()).redo?.label).toBe('Plan “Call”')
  })

  it('moves one occurrence and leaves the rule where it is', async () => {
    const { api, lines } = withFeeds()
    const { id } = await api.followUps.add({
      title: 'Call',
      dueOn: day('2026-11-24'),
      repeats: 'FREQ=WEEKLY',
    })
    await api.followUps.snooze({ id, until: day('2026-11-26') })
    expect(await lines('follow-ups', 'DTSTART', 'RRULE', 'RECURRENCE-ID')).toEqual([
      'DTSTART;VALUE=DATE:20261124',
      'RRULE:FREQ=WEEKLY',
      'DTSTART;VALUE=DATE:20261126',
      'RECURRENCE-ID;VALUE=DATE:20261124',
    ])
    expect(await api.followUps.complete({ id })).toEqual({ nextOn: '2026-12-01' })
    expect(await lines('follow-ups', 'DTSTART', 'RECURRENCE-ID')).toEqual([
      'DTSTART;VALUE=DATE:20261201',
    ])
  })

  it('leaves days to come out, and moves others', async () => {
    const { api, lines } = withFeeds()
    const { id } = await api.followUps.add({
      title: 'Call',
      dueOn: day('2026-11-24'),
      repeats: 'FREQ=WEEKLY;COUNT=5',
    })
    await api.followUps.except({ id, occursOn: day('2026-12-01'), movedTo: null })
    await api.followUps.except({ id, occursOn: day('2026-12-08'), movedTo: day('2026-12-10') })
    expect(await api.followUps.daysToCome({ id })).toMatchObject([
      { occursOn: '2026-12-01', on: null },
      { occursOn: '2026-12-08', on: '2026-12-10' },
      { occursOn: '2026-12-15', on: '2026-12-15' },
      { occursOn: '2026-12-22', on: '2026-12-22' },
    ])
    expect(await lines('follow-ups', 'DTSTART', 'RRULE', 'EXDATE', 'RECURRENCE-ID')).toEqual([
      'DTSTART;VALUE=DATE:20261124',
      'RRULE:FREQ=WEEKLY;COUNT=5',
      'EXDATE;VALUE=DATE:20261201',
      'DTSTART;VALUE=DATE:20261210',
      'RECURRENCE-ID;VALUE=DATE:20261208',
    ])

    expect(await api.followUps.complete({ id })).toEqual({ nextOn: '2026-12-10' })
    expect(await lines('follow-ups', 'DTSTART', 'RRULE', 'EXDATE', 'RECURRENCE-ID')).toEqual([
      'DTSTART;VALUE=DATE:20261208',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'DTSTART;VALUE=DATE:20261210',
      'RECURRENCE-ID;VALUE=DATE:20261208',
    ])
    expect(await api.followUps.complete({ id })).toEqual({ nextOn: '2026-12-15' })
    await api.history.undo()
    await api.history.undo()
    await api.followUps.except({ id, occursOn: day('2026-12-01'), movedTo: day('2026-12-01') })
    expect(await lines('follow-ups', 'EXDATE')).toEqual([])
  })

  it('moves a day between its neighbours only, as they stand', async () => {
    const { api } = withFeeds()
    const { id } = await api.followUps.add({
      title: 'Call',
      dueOn: day('2026-11-24'),
      repeats: 'FREQ=WEEKLY;COUNT=4',
    })
    await api.followUps.except({ id, occursOn: day('2026-12-08'), movedTo: day('2026-12-06') })
    expect(await api.followUps.daysToCome({ id })).toMatchObject([
      { occursOn: '2026-12-01', earliest: '2026-11-25', latest: '2026-12-05' },
      { occursOn: '2026-12-08', earliest: '2026-12-02', latest: '2026-12-14' },
      { occursOn: '2026-12-15', earliest: '2026-12-09', latest: null },
    ])
    for (const movedTo of ['2026-11-24', '2026-12-06', '2026-12-08'])
      await expect(
        api.followUps.except({ id, occursOn: day('2026-12-01'), movedTo: day(movedTo) }),
      ).rejects.toMatchObject({ code: 'PAST_NEIGHBOUR' })
  })

  it('has no exception on a day which its rule does not give', async () => {
    const { api, lines } = withFeeds()
    const { id } = await api.followUps.add({
      title: 'Call',
      dueOn: day('2026-11-24'),
      repeats: 'FREQ=WEEKLY',
    })
    const before = await lines('follow-ups', 'SEQUENCE')
    for (const occursOn of ['2026-11-17', '2026-11-24', '2026-11-25'])
      await expect(
        api.followUps.except({ id, occursOn: day(occursOn), movedTo: day('2026-12-24') }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await lines('follow-ups', 'SEQUENCE', 'RECURRENCE-ID')).toEqual(before)
  })

  it('leads back to the one person it is about', async () => {
    const { api, lines } = withFeeds()
    const ana = await api.people.add({ name: 'Ana' })
    const bo = await api.people.add({ name: 'Bo' })
    const plan = (title: string, ...people: { id: number }[]) =>
      api.followUps.add({ title, dueOn: day('2026-11-24'), personIds: people.map(({ id }) => id) })
    await plan('One', ana)
    await plan('Both', ana, bo)
    const { uid } = await api.people.get(ana)
    expect(await lines('follow-ups', 'URL')).toEqual([`URL;VALUE=URI:kithmap://person/${uid}`])
    const { text } = await api.calendar.feed({ privacy: 'opaque' })
    expect(text).not.toContain(uid)
  })
})

describe('a feed of days to keep in touch', () => {
  it('has the day on which the next contact is due, which a contact moves', async () => {
    const { api, lines } = withFeeds()
    const { id } = await api.people.add({ name: 'Ana', circle: 'close' })
    await api.people.add({ name: 'Bo' })
    await api.interactions.log({ kind: 'call', day: day('2026-11-01'), personIds: [id] })
    const said = () => lines('keep-in-touch', 'SUMMARY', 'DTSTART', 'SEQUENCE')
    expect(await said()).toEqual([
      'SEQUENCE:0',
      'DTSTART;VALUE=DATE:20261201',
      'SUMMARY:Keep in touch with Ana',
    ])
    await api.interactions.log({ kind: 'call', day: day('2026-11-20'), personIds: [id] })
    expect(await said()).toEqual([
      'SEQUENCE:1',
      'DTSTART;VALUE=DATE:20261220',
      'SUMMARY:Keep in touch with Ana',
    ])
  })
})

describe('a feed of birthdays', () => {
  it.each([
    ['1980-03-05', 'DTSTART;VALUE=DATE:19800305', 'RRULE:FREQ=YEARLY'],
    ['--03-05', 'DTSTART;VALUE=DATE:19040305', 'RRULE:FREQ=YEARLY'],
    ['1850-03-05', 'DTSTART;VALUE=DATE:19040305', 'RRULE:FREQ=YEARLY'],
    ['1992-02-29', 'DTSTART;VALUE=DATE:19920229', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'],
    ['--02-29', 'DTSTART;VALUE=DATE:19040229', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'],
    ['1981-02-29', 'DTSTART;VALUE=DATE:19800229', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'],
  ])('repeats %s every year', async (text, ...expected) => {
    const { api, lines } = withFeeds()
    await api.people.add({ name: 'Ana', birthday: PartialDate.parse(text) })
    expect(await lines('birthdays', 'DTSTART', 'RRULE')).toEqual(expected)
    expect(await lines('birthdays', 'SUMMARY')).toEqual(['SUMMARY:Ana’s birthday'])
  })

  it.each(['1980', '1980-03', '--02-30', '1980-04-31'])('leaves %s out', async (text) => {
    const { api, lines } = withFeeds()
    await api.people.add({ name: 'Ana', birthday: PartialDate.parse(text) })
    expect(await lines('birthdays', 'UID')).toEqual([])
  })

  it('has the day one met, of those in a circle, from the next year on', async () => {
    const { api, lines } = withFeeds()
    await api.people.add({ name: 'Ana', circle: 'wide', metOn: day('2024-02-29') })
    await api.people.add({ name: 'Bo', metOn: day('2024-02-29') })
    expect(await lines('birthdays', 'SUMMARY', 'DTSTART', 'RRULE')).toEqual([
      'DTSTART;VALUE=DATE:20240229',
      'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1',
      'SUMMARY:Met Ana on this day',
    ])
  })
})

describe('a feed of target steps', () => {
  it('has the follow-ups with people at a target', async () => {
    const { api, context, lines } = withFeeds()
    const ana = await api.people.add({ name: 'Ana', organisation: 'Acme' })
    const bo = await api.people.add({ name: 'Bo', organisation: 'Beta' })
    const [acme] = (await api.organisations.list({ text: 'Acme' })) ?? []
    const stamps = { createdAt: context.now(), updatedAt: context.now() }
    await context.db.write(['organisations'], null, (tx) => {
      tx.insert(targets)
        .values({ organisationId: acme?.id ?? 0, ...stamps })
        .run()
    })
    for (const [title, { id }] of [['Ask Ana', ana] as const, ['Ask Bo', bo] as const])
      await api.followUps.add({ title, dueOn: day('2026-11-24'), personIds: [id] })
    expect(await lines('target-steps', 'SUMMARY')).toEqual(['SUMMARY:Ask Ana'])
  })
})

describe('all feeds together', () => {
  it('have everything once, under the name of the program', async () => {
    const { api, lines } = withFeeds()
    const ana = await api.people.add({
      name: 'Ana',
      circle: 'close',
      birthday: PartialDate.parse('1980-03-05'),
    })
    await api.followUps.add({ title: 'Call', dueOn: day('2026-11-24'), personIds: [ana.id] })
    expect((await lines('all', 'SUMMARY')).toSorted()).toEqual([
      'SUMMARY:Ana’s birthday',
      'SUMMARY:Call',
      'SUMMARY:Keep in touch with Ana',
    ])
    expect(await lines('all', 'X-WR-CALNAME')).toEqual(['X-WR-CALNAME:Kithmap'])
  })
})
