import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { NewPerson } from '#domain/person'
import { testApp } from '../../support/testApp.ts'

describe('people.add', () => {
  it('keeps all that is said, and can be undone', async () => {
    const { api } = testApp()
    const person = NewPerson.parse({
      name: ' Zoë Mühl ',
      status: 'wanted',
      givenName: 'Zoë',
      familyName: 'Mühl',
      location: 'Bern',
      birthday: '--02-29',
      metOn: '2026-10-01',
      closeness: 4,
      contacts: [{ kind: 'phone', value: '+41 44 555 01 01', label: 'Work' }],
      title: 'CTO',
      organisation: 'Nimbus',
    })
    const added = await api.people.add(person)

    expect(added).toEqual({ id: added.id, name: 'Zoë Mühl' })
    expect(await api.people.get({ id: added.id })).toMatchObject({
      details: {
        name: 'Zoë Mühl',
        status: 'wanted',
        location: 'Bern',
        birthday: '--02-29',
        metOn: '2026-10-01',
        closeness: 4,
      },
      headline: 'CTO at Nimbus',
      contacts: [{ kind: 'phone', value: '+41 44 555 01 01', label: 'Work' }],
      positions: [{ title: 'CTO', organisation: 'Nimbus', isCurrent: true }],
    })

    expect(await api.history.undo()).toBe('Add Zoë Mühl')
    expect(await api.people.list({})).toEqual({ total: 0, rows: [] })
    expect(await api.organisations.list({})).toEqual([])
  })

  it('uses an organisation that is there already, however it is written', async () => {
    const { api } = testApp()
    await api.people.add({ name: 'Ada', organisation: 'Nimbus GmbH' })
    await api.people.add({ name: 'Bo', organisation: 'NIMBUS' })
    expect(await api.organisations.list({})).toMatchObject([{ name: 'Nimbus GmbH', people: 2 }])
  })

  it.each([{ name: ' ' }, { name: 'x'.repeat(501) }])('refuses the name $name', async (person) => {
    const { api } = testApp()
    await expect(api.people.add(person)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(await api.history.next()).toEqual({ undo: null, redo: null })
  })
})

describe('people.edit', () => {
  it('changes what is given and leaves the rest', async () => {
    const { api } = testApp()
    const { id } = await api.people.add({ name: 'Ada', location: 'London', howMet: 'At a ball' })
    await api.people.edit({ id, changes: { name: 'Ada Lovelace', location: '' } })

    expect((await api.people.get({ id })).details).toMatchObject({
      name: 'Ada Lovelace',
      location: '',
      howMet: 'At a ball',
    })
    expect(await api.history.undo()).toBe('Edit Ada Lovelace')
    expect((await api.people.get({ id })).details).toMatchObject({
      name: 'Ada',
      location: 'London',
    })
  })

  it('sorts and finds somebody under the new name', async () => {
    const { api } = testApp()
    await api.people.add({ name: 'Bo Diddley' })
    const { id } = await api.people.add({ name: 'Ada Byron' })
    await api.people.edit({ id, changes: { name: 'Ada Lovelace' } })

    const { rows } = await api.people.list({})
    expect(rows.map(({ name }) => name)).toEqual(['Bo Diddley', 'Ada Lovelace'])
    expect(await api.people.ids({ filter: { text: 'byron' } })).toEqual([])
    expect(await api.people.ids({ filter: { text: 'lovelace' } })).toEqual([id])
  })

  it('puts new contacts in place of all, and keeps those that stay', async () => {
    const { api } = testApp()
    const mail = { kind: 'email', value: 'ada@engine.example', label: '' } as const
    const phone = { kind: 'phone', value: '+44 20 7946 0001', label: 'Home' } as const
    const { id } = await api.people.add({ name: 'Ada', contacts: [mail, phone] })
    const [kept] = (await api.people.get({ id })).contacts

    const link = { kind: 'link', value: 'https://ada.example', label: '' } as const
    await api.people.edit({ id, changes: {}, contacts: [mail, link] })
    expect((await api.people.get({ id })).contacts).toMatchObject([kept, link])

    await api.people.edit({ id, changes: { nickname: 'Countess' } })
    expect((await api.people.get({ id })).contacts).toHaveLength(2)
  })

  it('counts the time in a circle from the day of entering it', async () => {
    const { api } = testApp()
    const { id } = await api.people.add({ name: 'Ada' })
    expect((await api.people.get({ id })).cadence).toBeNull()
    await api.people.edit({ id, changes: { circle: 'close' } })
    expect((await api.people.get({ id })).cadence).toEqual({
      days: 30,
      dueOn: '2026-11-23',
      state: 'due',
    })
  })

  it('refuses somebody who is not there', async () => {
    const { api } = testApp()
    await expect(api.people.edit({ id: 7, changes: { name: 'Ada' } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(api.people.get({ id: 7 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('people.ofUid', () => {
  it('finds whom a link names, and nobody in the trash', async () => {
    const { api } = testApp()
    const ada = await api.people.add({ name: 'Ada' })
    const { uid } = await api.people.get(ada)
    expect(await api.people.ofUid({ uid })).toEqual({ id: ada.id, name: 'Ada' })
    await api.people.trash({ ids: [ada.id] })
    await expect(api.people.ofUid({ uid })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(api.people.ofUid({ uid: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('people.editMany', () => {
  async function twoPeople() {
    const { api } = testApp()
    const ada = await api.people.add({ name: 'Ada', circle: 'wide' })
    const bo = await api.people.add({ name: 'Bo' })
    return { api, ada, bo, ids: [ada.id, bo.id] }
  }

  it('changes circle, closeness and tags of all at once, and undoes it at once', async () => {
    const { api, ids, ada } = await twoPeople()
    await api.people.editMany({ ids, circle: 'close', closeness: 3, addTags: ['Chess', 'Work'] })

    const { rows } = await api.people.list({})
    expect(rows).toMatchObject([
      { circle: 'close', closeness: 3 },
      { circle: 'close', closeness: 3 },
    ])
    expect((await api.people.get({ id: ada.id })).tags.map(({ name }) => name)).toEqual([
      'Chess',
      'Work',
    ])

    expect(await api.history.undo()).toBe('Edit 2 people')
    expect((await api.people.list({})).rows).toMatchObject([
      { circle: 'wide', closeness: null, tagIds: [] },
      { circle: 'none', closeness: null, tagIds: [] },
    ])
    expect(await api.tags.list()).toEqual([])
  })

  it('removes tags and closeness, and leaves what is not said', async () => {
    const { api, ids } = await twoPeople()
    await api.people.editMany({ ids, closeness: 3, addTags: ['Chess', 'Work'] })
    const [chess] = await api.tags.list()
    await api.people.editMany({ ids, closeness: null, removeTagIds: [chess?.id ?? 0] })

    expect(await api.tags.list()).toMatchObject([
      { name: 'Chess', people: 0 },
      { name: 'Work', people: 2 },
    ])
    expect((await api.people.list({})).rows).toMatchObject([
      { circle: 'wide', closeness: null },
      { circle: 'none', closeness: null },
    ])
  })

  it('gives a tag to those who do not bear it yet', async () => {
    const { api, ids, ada } = await twoPeople()
    await api.people.editMany({ ids: [ada.id], addTags: ['Chess'] })
    await api.people.editMany({ ids: [...ids, 99], addTags: ['chess'] })
    expect(await api.tags.list()).toMatchObject([{ name: 'Chess', people: 2 }])
    await api.history.undo()
    expect(await api.tags.list()).toMatchObject([{ name: 'Chess', people: 1 }])
  })

  it('gives a cadence, pauses until a day, and takes both away again', async () => {
    const { api, ids } = await twoPeople()
    const cadences = async () =>
      (await api.people.list({})).rows.map(({ cadence }) => cadence?.days ?? null)
    await api.people.editMany({ ids, cadenceDays: 14 })
    expect(await cadences()).toEqual([14, 14])
    await api.people.editMany({ ids, pausedUntil: Day.parse('2026-11-24') })
    expect(await cadences()).toEqual([null, null])
    await api.people.editMany({ ids, pausedUntil: null })
    expect(await cadences()).toEqual([14, 14])
    await api.people.editMany({ ids, cadenceDays: null })
    expect(await cadences()).toEqual([365, null])

    await api.history.undo()
    await api.history.undo()
    expect(await cadences()).toEqual([null, null])
  })

  it('leaves who is in the circle already where they are since then', async () => {
    const { api, ada } = await twoPeople()
    await api.people.editMany({ ids: [ada.id], circle: 'wide' })
    expect((await api.history.next()).undo?.label).toBe('Add Bo')
  })

  it('leaves out who is not there', async () => {
    const { api, ada } = await twoPeople()
    await api.people.editMany({ ids: [ada.id, 99], closeness: 5 })
    expect((await api.history.next()).undo?.label).toBe('Edit 1 person')
  })

  it('refuses an empty choice, a tag without a name, and more than a hundred tags', async () => {
    const { api, ids } = await twoPeople()
    const addTags = Array.from({ length: 101 }, (_, index) => `Tag ${index}`)
    const removeTagIds = addTags.map((_, index) => index)
    for (const input of [
      { ids: [] },
      { ids, addTags: [' '] },
      { ids, addTags },
      { ids, removeTagIds },
    ])
      await expect(api.people.editMany(input)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})

describe('the trash', () => {
  it('hides people until they are restored', async () => {
    const { api } = testApp()
    const ada = await api.people.add({ name: 'Ada', title: 'Analyst' })
    const bo = await api.people.add({ name: 'Bo' })
    await api.people.trash({ ids: [ada.id] })

    expect((await api.people.list({})).rows).toMatchObject([{ name: 'Bo' }])
    expect(await api.people.ids({ filter: { text: 'ada' } })).toEqual([])
    expect(await api.people.trashed()).toMatchObject([
      { id: ada.id, name: 'Ada', headline: 'Analyst' },
    ])
    expect(await api.people.get({ id: ada.id })).toMatchObject({ headline: 'Analyst' })

    await api.people.restore({ ids: [ada.id] })
    expect((await api.people.list({})).total).toBe(2)
    expect(await api.people.trashed()).toEqual([])

    expect(await api.history.undo()).toBe('Restore 1 person')
    expect(await api.history.undo()).toBe('Move Ada to the trash')
    expect(await api.history.next()).toMatchObject({
      undo: { label: 'Add Bo' },
      redo: { label: 'Move Ada to the trash' },
    })
    expect((await api.people.list({})).rows.map(({ id }) => id)).toEqual([ada.id, bo.id])
  })

  it('takes many at once, and leaves out who is not there', async () => {
    const { api } = testApp()
    const ada = await api.people.add({ name: 'Ada' })
    const bo = await api.people.add({ name: 'Bo' })
    await api.people.trash({ ids: [ada.id, bo.id, 99] })
    expect((await api.history.next()).undo?.label).toBe('Move 2 people to the trash')

    await api.people.trash({ ids: [ada.id, 99] })
    expect((await api.history.next()).undo?.label).toBe('Move 2 people to the trash')
    const cy = await api.people.add({ name: 'Cy' })
    await api.people.restore({ ids: [ada.id, cy.id, 99] })
    expect((await api.history.next()).undo?.label).toBe('Restore 1 person')
    await expect(api.people.trash({ ids: [] })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(api.people.restore({ ids: [] })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})
