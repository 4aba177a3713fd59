import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { testApp } from '../../support/testApp.ts'

const day = (text: string) => Day.parse(text)

async function withAda() {
  const { api } = testApp()
  const ada = await api.people.add({ name: 'Ada' })
  const plan = (title: string, dueOn: string) =>
    api.followUps.add({ title, dueOn: day(dueOn), personIds: [ada.id] })
  const titles = async (state?: 'open' | 'done' | 'dropped') =>
    (await api.followUps.list({ state })).map(({ title }) => title)
  const sequence = async () => {
    const [, text] = /SEQUENCE:(\d+)/.exec((await api.calendar.feed({})).text) ?? []
    return Number(text)
  }
  return { api, ada, plan, titles, sequence }
}

describe('followUps.list', () => {
  it('groups against today, a Monday, in the order in which they are due', async () => {
    const { api, plan } = await withAda()
    await plan('Next Monday', '2026-11-30')
    await plan('Sunday', '2026-11-29')
    await plan('Tuesday', '2026-11-24')
    await plan('Today', '2026-11-23')
    await plan('Yesterday', '2026-11-22')

    const list = await api.followUps.list({})
    expect(list.map(({ title, group }) => [title, group])).toEqual([
      ['Yesterday', 'overdue'],
      ['Today', 'today'],
      ['Tuesday', 'this week'],
      ['Sunday', 'this week'],
      ['Next Monday', 'later'],
    ])
    expect(await api.followUps.list({ limit: 2 })).toHaveLength(2)
    await expect(api.followUps.list({ limit: 0 })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('shows all that was said', async () => {
    const { api, ada } = await withAda()
    const bo = await api.people.add({ name: 'Bo' })
    const { id } = await api.followUps.add({
      title: ' Lunch ',
      action: 'meet',
      dueOn: day('2026-11-24'),
      dueAt: '12:30',
      notes: 'Bring the paper',
      personIds: [bo.id, ada.id, bo.id],
      alarmMinutes: 15,
      repeats: 'FREQ=WEEKLY',
    })
    expect(await api.followUps.list({})).toEqual([
      {
        id,
        title: 'Lunch',
        action: 'meet',
        state: 'open',
        dueOn: '2026-11-24',
        dueAt: '12:30',
        group: 'this week',
        notes: 'Bring the paper',
        alarmMinutes: 15,
        repeats: 'FREQ=WEEKLY',
        closedAt: null,
        people: [ada, bo],
      },
    ])
  })
})

describe('a follow-up', () => {
  it('is completed, opened again and dropped, and each raises its sequence', async () => {
    const { api, plan, titles, sequence } = await withAda()
    const call = await plan('Call', '2026-11-24')
    expect(await sequence()).toBe(0)

    await api.followUps.complete(call)
    expect([await titles(), await titles('done')]).toEqual([[], ['Call']])
    expect((await api.followUps.list({ state: 'done' }))[0]?.closedAt).toMatch(/^\d{4}-\d\d-\d\dT/)
    expect(await sequence()).toBe(1)

    await api.followUps.reopen(call)
    expect((await api.followUps.list({}))[0]?.closedAt).toBeNull()
    expect(await sequence()).toBe(2)

    await api.followUps.drop(call)
    expect([await titles(), await titles('dropped')]).toEqual([[], ['Call']])
    expect(await sequence()).toBe(3)
  })

  it('is completed once for all where it was closed before', async () => {
    const { api, ada, titles } = await withAda()
    const weekly = await api.followUps.add({
      title: 'Write to Ada',
      dueOn: day('2026-11-23'),
      personIds: [ada.id],
      repeats: 'FREQ=WEEKLY',
    })
    await api.followUps.drop(weekly)
    expect(await api.followUps.complete(weekly)).toEqual({ nextOn: null })
    expect(await titles('done')).toEqual(['Write to Ada'])
  })

  it('that repeats moves to its next day to come, and closes with its rule', async () => {
    const { api, titles, sequence } = await withAda()
    const weekly = await api.followUps.add({
      title: 'Write to Ada',
      dueOn: day('2026-11-09'),
      dueAt: '09:00',
      repeats: 'FREQ=WEEKLY;COUNT=4',
    })
    expect(await sequence()).toBe(0)

    expect(await api.followUps.complete(weekly)).toEqual({ nextOn: '2026-11-30' })
    expect(await api.followUps.get(weekly)).toMatchObject({
      state: 'open',
      dueOn: '2026-11-30',
      dueAt: '09:00',
      repeats: 'FREQ=WEEKLY;COUNT=1',
      closedAt: null,
    })
    expect(await sequence()).toBe(1)

    expect(await api.followUps.complete(weekly)).toEqual({ nextOn: null })
    expect([await titles(), await titles('done')]).toEqual([[], ['Write to Ada']])
    expect(await api.history.undo()).toBe('Complete “Write to Ada”')
    expect(await api.history.undo()).toBe('Complete “Write to Ada”')
    expect(await api.followUps.get(weekly)).toMatchObject({
      dueOn: '2026-11-09',
      repeats: 'FREQ=WEEKLY;COUNT=4',
    })
  })

  it('that repeats and is done early moves on from its own day', async () => {
    const { api } = await withAda()
    const monthly = await api.followUps.add({
      title: 'Lunch',
      dueOn: day('2026-12-31'),
      repeats: 'FREQ=MONTHLY',
    })
    expect(await api.followUps.complete(monthly)).toEqual({ nextOn: '2027-01-31' })
  })

  it('stays in its time zone until it is due at another time', async () => {
    const { api, context } = testApp()
    context.timeZone = 'Europe/Berlin'
    const followUp = { title: 'Call', dueOn: day('2026-11-24'), dueAt: '15:00' }
    const { id } = await api.followUps.add(followUp)
    const start = async () => /DTSTART;.*/.exec((await api.calendar.feed({})).text)?.[0]
    expect(await start()).toBe('DTSTART;TZID=Europe/Berlin:20261124T150000')

    context.timeZone = 'America/New_York'
    await api.followUps.edit({ id, followUp: { ...followUp, title: 'Ring' } })
    expect(await start()).toBe('DTSTART;TZID=Europe/Berlin:20261124T150000')
    await api.followUps.edit({ id, followUp: { ...followUp, dueAt: '16:00' } })
    expect(await start()).toBe('DTSTART;TZID=America/New_York:20261124T160000')
  })

  it('is given with all that lists show', async () => {
    const { api, plan } = await withAda()
    const call = await plan('Call', '2026-11-24')
    const [listed] = await api.followUps.list({})
    expect(await api.followUps.get(call)).toEqual(listed)
    await api.followUps.complete(call)
    expect(await api.followUps.get(call)).toMatchObject({ state: 'done', title: 'Call' })
  })

  it('is snoozed, which moves its day and nothing else', async () => {
    const { api, plan, sequence } = await withAda()
    const call = await plan('Call', '2026-11-24')
    const [before] = await api.followUps.list({})
    expect(await sequence()).toBe(0)
    await api.followUps.snooze({ ...call, until: day('2026-12-01') })
    expect(await api.followUps.list({})).toEqual([
      { ...before, dueOn: '2026-12-01', group: 'later' },
    ])
    expect(await sequence()).toBe(1)
  })

  it('is edited, people and all', async () => {
    const { api, plan, sequence } = await withAda()
    const bo = await api.people.add({ name: 'Bo' })
    const call = await plan('Call', '2026-11-24')
    expect(await sequence()).toBe(0)
    await api.followUps.edit({
      ...call,
      followUp: { title: 'Call Bo', action: 'call', dueOn: day('2026-11-25'), personIds: [bo.id] },
    })
    expect(await api.followUps.list({})).toMatchObject([
      { ...call, title: 'Call Bo', dueOn: '2026-11-25', people: [bo] },
    ])
    expect(await sequence()).toBe(1)
  })

  it('takes each of it back', async () => {
    const { api, plan } = await withAda()
    const call = await plan('Call', '2026-11-24')
    const before = await api.followUps.list({})
    await api.followUps.edit({ ...call, followUp: { title: 'Ring', dueOn: day('2026-11-25') } })
    await api.followUps.snooze({ ...call, until: day('2026-12-01') })
    await api.followUps.complete(call)
    await api.followUps.reopen(call)
    await api.followUps.drop(call)

    for (const label of [
      'Drop “Ring”',
      'Open “Ring” again',
      'Complete “Ring”',
      'Snooze “Ring”',
      'Edit “Ring”',
    ])
      expect(await api.history.undo()).toBe(label)
    expect(await api.followUps.list({})).toEqual(before)
    expect(await api.history.undo()).toBe('Plan “Call”')
    expect(await api.followUps.list({})).toEqual([])
  })

  it('is refused where it is not there', async () => {
    const { api } = await withAda()
    const followUp = { title: 'x', dueOn: day('2026-11-24') }
    for (const refused of [
      api.followUps.get({ id: 9 }),
      api.followUps.edit({ id: 9, followUp }),
      api.followUps.complete({ id: 9 }),
      api.followUps.drop({ id: 9 }),
      api.followUps.reopen({ id: 9 }),
      api.followUps.snooze({ id: 9, until: day('2026-11-24') }),
    ])
      await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is refused for somebody who is not there', async () => {
    const { api, ada, plan } = await withAda()
    const call = await plan('Call', '2026-11-24')
    const followUp = { title: 'x', dueOn: day('2026-11-24'), personIds: [ada.id, 99] }
    for (const refused of [api.followUps.add(followUp), api.followUps.edit({ ...call, followUp })])
      await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await api.followUps.list({})).toMatchObject([{ title: 'Call', people: [ada] }])
  })

  it.each([
    ['no title', { title: ' ' }],
    ['a time that is none', { dueAt: '24:00' }],
    ['a rule that is none', { repeats: 'FREQ=HOURLY' }],
    ['an alarm after it', { alarmMinutes: -1 }],
    ['more people than a thousand', { personIds: Array.from({ length: 1001 }, () => 1) }],
  ])('is refused with %s', async (_, wrong) => {
    const { api } = testApp()
    const followUp = { title: 'x', dueOn: day('2026-11-24'), ...wrong }
    await expect(api.followUps.add(followUp)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})
