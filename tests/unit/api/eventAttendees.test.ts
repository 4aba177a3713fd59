import { describe, expect, it } from 'vitest'
import { conference, day, guest } from './conference.ts'

describe('attendees', () => {
  it('are found by e-mail, by name and organisation, and by name', async () => {
    const { api, ana, bo } = await conference()
    await api.people.edit({
      id: bo.id,
      changes: {},
      contacts: [{ kind: 'email', value: 'bo@nimbus.example' }],
    })
    const other = await api.people.add({ name: 'Ana Souza', title: 'Baker', organisation: 'Crumb' })
    const text = 'Robert Lind <bo@nimbus.example>\nAna Souza, Nimbus\nAna Souza (she)\nZoe New'
    const read = await api.events.readAttendees({ text })
    expect(read.attendees.map(({ fits, isSure }) => [fits.map(({ id }) => id), isSure])).toEqual([
      [[bo.id], true],
      [[ana.id], true],
      [[ana.id, other.id], false],
      [[], false],
    ])
  })

  it('are not surely those who work elsewhere, or share an address with somebody', async () => {
    const { api, ana, bo, cy } = await conference()
    const contacts = [{ kind: 'email' as const, value: 'Office@nimbus.example' }]
    for (const { id } of [ana, bo]) await api.people.edit({ id, changes: {}, contacts })
    const text = 'Ana Souza, Crumb\nNimbus <office@nimbus.example>\nCy Twombly, Crumb\nAna Souza'
    const read = await api.events.readAttendees({ text })
    expect(read.attendees.map(({ fits, isSure }) => [fits.map(({ id }) => id), isSure])).toEqual([
      [[ana.id], false],
      [[ana.id, bo.id], false],
      [[cy.id], true],
      [[ana.id], true],
    ])
  })

  it('are without me, whether I am named or addressed', async () => {
    const { api, id, ana, context } = await conference()
    const mine = await api.people.add({
      name: 'Robin Sample',
      contacts: [{ kind: 'email', value: 'robin@sample.example', label: '' }],
    })
    await context.db.write(['people'], null, (tx) =>
      tx.$client.exec(`UPDATE people SET is_me = 1 WHERE id = ${mine.id}`),
    )
    const read = (text: string) => api.events.readAttendees({ text })
    expect(await read('robin SAMPLE, Acme\nR. S. <Robin@sample.example>\nAna Souza')).toMatchObject(
      {
        attendees: [{ name: 'Ana Souza' }],
        hadMe: true,
      },
    )
    expect(await read('Ana Souza')).toMatchObject({ hadMe: false })

    const people = [guest('Ana Souza', ana), guest('Robin Sample', mine)]
    await expect(api.events.hope({ id, people })).rejects.toMatchObject({ code: 'ME' })
    const lines = [{ guest: guest('Robin Sample', mine) }]
    const met = api.events.meet({ id, on: day('2026-11-21'), lines })
    await expect(met).rejects.toMatchObject({
      code: 'ME',
      message: 'This is you. Leave yourself out.',
    })
    expect((await api.events.get({ id })).people).toEqual([])
  })

  it('come with what of the list was left out', async () => {
    const { api } = await conference()
    const text = `Ana Souza\n42\n${'word '.repeat(2000)}`
    expect(await api.events.readAttendees({ text })).toMatchObject({ unread: [2, 3], beyond: 0 })
  })

  it('one hopes to meet are wanted if they are new, and undo takes them back', async () => {
    const { api, id, ana, undoable } = await conference()
    const people = [guest('Ana Souza', { id: ana.id }), guest('Zoe New', { organisation: 'Acme' })]
    expect(await api.events.hope({ id, people })).toEqual({ added: 2 })

    const { people: hoped } = await api.events.get({ id })
    expect(hoped).toMatchObject([
      { state: 'hoped', person: { name: 'Ana Souza', status: 'known' } },
      { state: 'hoped', person: { name: 'Zoe New', status: 'wanted', headline: 'Acme' } },
    ])
    expect(await undoable()).toBe('Hope to meet 2 people at PyCon')
    await api.history.undo({})
    expect((await api.events.get({ id })).people).toEqual([])
    expect((await api.people.list({})).total).toBe(3)
  })

  it('can be left out', async () => {
    const { api, id, ana } = await conference()
    await api.events.hope({ id, people: [guest('Ana Souza', { id: ana.id })] })
    await api.events.leaveOut({ id, personId: ana.id })
    expect((await api.events.get({ id })).people).toEqual([])
  })
})
