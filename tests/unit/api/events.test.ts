import { describe, expect, it } from 'vitest'
import { conference, day, guest } from './conference.ts'
import { tablesOf } from './tables.ts'

describe('events', () => {
  it('lists those to come before past ones, and the nearest of each first', async () => {
    const { api, event } = await conference()
    const on = (name: string, text: string) =>
      api.events.add({ ...event, name, startsOn: day(text), endsOn: day(text) })
    await on('Far', '2027-06-01')
    await on('Soon', '2026-11-24')
    await on('Old', '2020-01-01')
    const rows = await api.events.list()
    expect(rows.map(({ name }) => name)).toEqual(['Soon', 'Far', 'PyCon', 'Old'])
    expect(rows.map(({ isPast }) => isPast)).toEqual([false, false, true, true])
  })

  it('can be changed and removed, and nothing that ends before it begins', async () => {
    const { api, id, event } = await conference()
    await api.events.edit({ id, event: { ...event, name: 'EuroPython' } })
    expect((await api.events.get({ id })).name).toBe('EuroPython')
    const wrong = { ...event, endsOn: day('2026-11-01') }
    await expect(api.events.edit({ id, event: wrong })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })

    await api.events.trash({ id })
    expect(await api.events.list()).toEqual([])
    await expect(api.events.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('whom one met', () => {
  it('is known from then on, by this event, with a contact and what comes next', async () => {
    const { api, id, ana } = await conference()
    const on = day('2026-11-21')
    const lines = [
      { guest: guest('Ana Souza', { id: ana.id }), note: 'New boat', followUp: 'Send the deck' },
      { guest: guest('Zoe New', { email: 'zoe@acme.example' }), followUp: 'Write to Zoe' },
      { guest: guest('Max Mute') },
    ]
    expect(await api.events.meet({ id, on, lines })).toEqual({ met: 3, followUps: 2 })

    const { people } = await api.events.get({ id })
    expect(people.map(({ state, note }) => [state, note])).toEqual([
      ['met', 'New boat'],
      ['met', ''],
      ['met', ''],
    ])
    const zoe = people.find(({ person }) => person.name === 'Zoe New')?.person.id ?? 0
    expect(await api.people.get({ id: zoe })).toMatchObject({
      metAt: 'PyCon',
      details: { status: 'known', metOn: '2026-11-21' },
      contacts: [{ value: 'zoe@acme.example' }],
      interactions: [{ kind: 'event', day: '2026-11-21', notes: 'Ana Souza: New boat' }],
      followUps: [{ title: 'Write to Zoe', dueOn: '2026-11-24' }],
    })
  })

  it('keeps how one met where that is known', async () => {
    const { api, id, ana } = await conference()
    await api.people.edit({ id: ana.id, changes: { howMet: 'Sailing' } })
    await api.events.meet({ id, on: day('2026-11-21'), lines: [{ guest: guest('Ana', ana) }] })
    expect(await api.people.get(ana)).toMatchObject({ metAt: null, details: { howMet: 'Sailing' } })
  })

  it('was known before where there was contact before the first day', async () => {
    const { api, id, ana, bo, cy } = await conference()
    const log = (personId: number, text: string) =>
      api.interactions.log({ kind: 'call', day: day(text), personIds: [personId] })
    await log(ana.id, '2026-11-19')
    await log(bo.id, '2026-11-20')
    const lines = [ana, bo, cy].map((known) => ({ guest: guest('Known', known) }))
    await api.events.meet({ id, on: day('2026-11-21'), lines })
    const metAt = async (one: { id: number }) => (await api.people.get(one)).metAt
    expect([await metAt(ana), await metAt(bo), await metAt(cy)]).toEqual([null, 'PyCon', 'PyCon'])
  })

  it('was known before where one was connected before the first day', async () => {
    const { api, id, ana, bo, context } = await conference()
    await context.db.write(['people'], null, (tx) =>
      tx.$client.exec(`
        UPDATE people SET connected_on = '2026-11-19' WHERE id = ${ana.id};
        UPDATE people SET connected_on = '2026-11-20' WHERE id = ${bo.id}`),
    )
    const lines = [ana, bo].map((known) => ({ guest: guest('Known', known) }))
    await api.events.meet({ id, on: day('2026-11-21'), lines })
    expect(await api.people.get(ana)).toMatchObject({ metAt: null, details: { metOn: null } })
    expect((await api.people.get(bo)).metAt).toBe('PyCon')
  })

  it('is kept on a day of the event that has come', async () => {
    const { api, id, ana, event } = await conference()
    const lines = [{ guest: guest('Ana Souza', ana) }]
    const on = (text: string) => api.events.meet({ id, on: day(text), lines })
    await expect(on('2026-11-19')).rejects.toMatchObject({ code: 'NOT_THEN' })
    await expect(on('2026-11-23')).rejects.toMatchObject({ code: 'NOT_THEN' })

    await api.events.edit({ id, event: { ...event, endsOn: day('2026-11-30') } })
    await expect(on('2026-11-24')).rejects.toMatchObject({
      code: 'NOT_YET',
      message: 'That day is still to come. Whom one met is kept from that day on.',
    })
    expect((await api.people.get(ana)).interactions).toEqual([])
    expect(await on('2026-11-23')).toEqual({ met: 1, followUps: 0 })
  })

  it('is noted under the name in the file, what is noted later below it', async () => {
    const { api, id, ana } = await conference()
    const noted = (note: string) =>
      api.events.meet({
        id,
        on: day('2026-11-21'),
        lines: [{ guest: guest('Ana', ana), note }],
      })
    await noted('New boat')
    await noted('')
    await noted('Sails in May')
    expect((await api.events.get({ id })).people.map(({ note }) => note)).toEqual([
      'New boat\nSails in May',
    ])
    const { interactions } = await api.people.get(ana)
    expect(interactions.map(({ notes }) => notes)).toEqual([
      'Ana Souza: Sails in May',
      '',
      'Ana Souza: New boat',
    ])
  })

  it('spreads what comes next over the days, and undo takes all of it back', async () => {
    const { api, id } = await conference()
    const lines = Array.from({ length: 5 }, (_, index) => ({
      guest: guest(`New ${'ABCDE'[index]}`),
      followUp: `Write ${index}`,
    }))
    await api.events.meet({ id, on: day('2026-11-21'), lines })
    const days = (await api.followUps.list({})).map(({ dueOn }) => dueOn)
    expect(days).toEqual(['2026-11-24', '2026-11-24', '2026-11-25', '2026-11-25', '2026-11-26'])

    await api.history.undo({})
    expect(await api.followUps.list({})).toEqual([])
    expect((await api.people.list({})).total).toBe(3)
    expect((await api.events.get({ id })).people).toEqual([])
  })

  it('belongs to the event with its contact', async () => {
    const { api, id, ana, context } = await conference()
    await api.events.meet({ id, on: day('2026-11-21'), lines: [{ guest: guest('Ana', ana) }] })
    const rows = () => tablesOf(context.file)['interactions']
    expect(rows()).toMatchObject([{ event_id: id }])

    const [{ id: contact } = { id: 0 }] = (await api.people.get(ana)).interactions
    await api.interactions.remove({ id: contact })
    expect(rows()).toEqual([])
    await api.history.undo({})
    expect(rows()).toMatchObject([{ event_id: id }])
    await api.history.undo({})
    expect(rows()).toEqual([])
    expect(await api.people.get(ana)).toMatchObject({ metAt: null })
    expect((await api.events.get({ id })).people).toEqual([])
  })

  it('is found by what is noted on them, under themselves', async () => {
    const { api, id, ana, bo, cy } = await conference()
    const lines = [
      { guest: guest('Cy', cy), note: 'Sails to Malmö' },
      { guest: guest('Ana', ana), note: 'New boat' },
      { guest: guest('Bo', bo), note: 'Boat builder' },
    ]
    await api.events.meet({ id, on: day('2026-11-21'), lines })
    const found = async (text: string) =>
      (await api.search.find({ text })).interactions.map(({ name, excerpt }) => [name, excerpt])
    expect(await found('malmo')).toEqual([['Cy Twombly', 'Sails to Malmö']])
    expect(await found('boat')).toEqual([
      ['Ana Souza', 'New boat'],
      ['Bo Lind', 'Boat builder'],
    ])
    expect(await found('bo lind boat pycon')).toEqual([['Bo Lind', 'Boat builder']])
    expect(await found('pycon')).toHaveLength(1)
    expect(await found('sails builder')).toHaveLength(1)

    await api.people.edit({ id: ana.id, changes: { name: 'Ana Lund' } })
    expect(await found('new boat')).toEqual([['Ana Lund', 'New boat']])
    await api.people.trash({ ids: [ana.id] })
    expect(await found('boat')).toEqual([['Bo Lind', 'Boat builder']])
  })

  it('may know each other', async () => {
    const { api, id, cy } = await conference()
    const lines = [{ guest: guest('Cy', { id: cy.id }) }, { guest: guest('Zoe New') }]
    await api.events.meet({ id, on: day('2026-11-21'), lines })
    await api.ties.find()
    const { rows } = await api.ties.suggested({})
    expect(rows.map(({ from, to }) => [from.name, to.name].toSorted())).toContainEqual([
      'Cy Twombly',
      'Zoe New',
    ])
  })

  it('may know each other by the event alone, and by whom a line names', async () => {
    const { api, id, ana, bo, cy } = await conference()
    const lines = [
      { guest: guest('Ana Souza', ana), note: 'Sails with Dee Brown' },
      { guest: guest('Cy Twombly', cy), note: 'Likes tea' },
    ]
    await api.people.add({ name: 'Dee Brown' })
    await api.people.trash({ ids: [bo.id] })
    await api.events.meet({ id, on: day('2026-11-21'), lines })
    const found = async () => {
      await api.ties.find()
      return (await api.ties.suggested({})).rows.map(({ from, to, evidence }) => [
        from.name,
        to.name,
        evidence,
      ])
    }
    const named = ['Ana Souza', 'Dee Brown', 'Named in the notes of an event, 21 November 2026']
    expect(await found()).toEqual([named, ['Ana Souza', 'Cy Twombly', 'Both met at PyCon']])

    // Without the event there is still the evening.
    await api.events.trash({ id })
    expect(await found()).toEqual([
      named,
      ['Ana Souza', 'Cy Twombly', 'Together in an event, 21 November 2026'],
    ])
  })
})
