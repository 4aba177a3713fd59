import { describe, expect, it } from 'vitest'
import type { CaptureFound } from '#contract/capture'
import type { CaptureDraft } from '#domain/capture'
import { TEST_DAY, testApp } from '../../support/testApp.ts'

/** What is kept where the user changes nothing: who is meant beyond doubt, everybody else new. */
function draftOf({ people, interaction, followUps }: CaptureFound): CaptureDraft {
  return {
    people: people.map(({ name, title, organisation, tookPart, fits, isSure }) => ({
      ...{ name, title, organisation, tookPart },
      id: isSure ? (fits[0]?.id ?? null) : null,
    })),
    interaction,
    followUps,
  }
}

async function captured(api: ReturnType<typeof testApp>['api'], line: string) {
  return api.capture.keep(draftOf(await api.capture.read({ line })))
}

/** Tests take place on a Monday. */
const LINE = 'coffee w/ Ana and Bo @Acme, ask about infra role, follow up Tue'

describe('capture.read', () => {
  it('says of everybody whether they are in the file', async () => {
    const { api } = testApp()
    const ana = await api.people.add({ name: 'Ana Souza', title: 'CTO', organisation: 'Acme' })
    const { people } = await api.capture.read({ line: LINE })
    expect(people).toMatchObject([
      {
        name: 'Ana',
        organisation: 'Acme',
        isSure: true,
        fits: [{ id: ana.id, name: 'Ana Souza', headline: 'CTO at Acme', isThere: true }],
      },
      { name: 'Bo', organisation: 'Acme', isSure: false, fits: [] },
    ])
  })

  it('asks which one is meant where a name fits several', async () => {
    const { api } = testApp()
    for (const name of ['Ana Souza', 'Ana Berg', 'Bo Lind']) await api.people.add({ name })
    const { people } = await api.capture.read({ line: 'Lunch with Ana' })
    expect(people).toMatchObject([{ name: 'Ana', isSure: false }])
    expect(people[0]?.fits.map(({ name }) => name).toSorted()).toEqual(['Ana Berg', 'Ana Souza'])
  })

  it('knows which one is meant by the organisation', async () => {
    const { api } = testApp()
    await api.people.add({ name: 'Ana Souza', organisation: 'Nimbus' })
    const berg = await api.people.add({ name: 'Ana Berg', organisation: 'Acme GmbH' })
    const { people } = await api.capture.read({ line: 'Lunch with Ana from Acme' })
    expect(people).toMatchObject([{ isSure: true, fits: [{ id: berg.id, isThere: true }] }])
  })

  it('asks where the only one of that name works elsewhere', async () => {
    const { api } = testApp()
    await api.people.add({ name: 'Ana Souza', organisation: 'Nimbus' })
    const { people } = await api.capture.read({ line: 'Lunch with Ana (Acme)' })
    expect(people).toMatchObject([{ isSure: false, fits: [{ name: 'Ana Souza' }] }])
  })

  it.each([
    ['Met Zoe Quist', 'Zoë Quist'],
    ['met zoë quist', 'Zoë Quist'],
    ['Met Dr. Zoë Quist', 'Zoë Quist'],
    ['Met Ana Souza', 'Ana Maria Souza'],
    ['Met Ana S.', 'Ana Maria Souza'],
    ['Met Quist', 'Zoë Quist'],
    ['zoë quist called', 'Zoë Quist'],
  ])('finds in “%s” %s', async (line, name) => {
    const { api } = testApp()
    for (const one of ['Zoë Quist', 'Ana Maria Souza', 'Bo Lind'])
      await api.people.add({ name: one })
    const { people } = await api.capture.read({ line })
    expect(people).toMatchObject([{ isSure: true, fits: [{ name }] }])
  })

  it('takes “at” for the organisation where the file has one of that name', async () => {
    const { api } = testApp()
    await api.people.add({ name: 'Bo Lind', organisation: 'Acme' })
    const { people, interaction } = await api.capture.read({ line: 'Lunch with Ana at Acme' })
    expect(people).toMatchObject([{ name: 'Ana', organisation: 'Acme' }])
    expect(interaction).toMatchObject({ place: '' })
  })

  it('changes nothing', async () => {
    const { api } = testApp()
    await api.capture.read({ line: LINE })
    expect(await api.people.list({})).toMatchObject({ total: 0 })
    expect((await api.history.next()).undo).toBeNull()
  })

  it('finds somebody added since, and not somebody in the trash', async () => {
    const { api } = testApp()
    const fits = async () => (await api.capture.read({ line: 'Met Bo' })).people[0]?.fits.length
    expect(await fits()).toBe(0)
    const { id } = await api.people.add({ name: 'Bo Lind' })
    expect(await fits()).toBe(1)
    await api.people.trash({ ids: [id] })
    expect(await fits()).toBe(0)
  })
})

describe('capture.keep', () => {
  it('makes people, organisation, interaction and follow-up of one line', async () => {
    const { api } = testApp()
    const ana = await api.people.add({ name: 'Ana Souza', status: 'wanted' })
    const kept = await captured(api, LINE)
    expect(kept.label).toBe('meeting with Ana and Bo')
    expect(kept.personIds[0]).toBe(ana.id)

    const sheets = await Promise.all(kept.personIds.map((id) => api.people.get({ id })))
    expect(sheets).toMatchObject([
      { details: { name: 'Ana Souza', status: 'known' }, headline: 'Acme' },
      { details: { name: 'Bo', status: 'known', metOn: '2026-11-23' }, headline: 'Acme' },
    ])
    for (const { interactions, followUps } of sheets) {
      expect(interactions).toMatchObject([{ kind: 'meeting', day: '2026-11-23' }])
      expect(followUps).toMatchObject([
        { action: 'ask', title: 'Ask about infra role', dueOn: '2026-11-24' },
      ])
    }
    expect(await api.organisations.list({})).toMatchObject([{ name: 'Acme', people: 2 }])
  })

  it('says what was open with those who took part, and leaves out what it plans itself', async () => {
    const { api } = testApp()
    const ana = await api.people.add({ name: 'Ana Souza' })
    const lunch = { title: 'Have lunch with Ana', dueOn: TEST_DAY, personIds: [ana.id] }
    const { id } = await api.followUps.add(lunch)
    expect((await captured(api, 'Lunch with Ana, send deck Friday')).openFollowUps).toEqual([
      { id, title: 'Have lunch with Ana' },
    ])
    expect((await captured(api, 'call Ana tomorrow')).openFollowUps).toEqual([])
  })

  it('is taken back by one undo', async () => {
    const { api } = testApp()
    const ana = await api.people.add({ name: 'Ana Souza', status: 'wanted' })
    await captured(api, LINE)
    expect(await api.history.undo({})).toBe('Capture: meeting with Ana and Bo')

    expect(await api.people.list({})).toMatchObject({ total: 1 })
    expect(await api.people.get({ id: ana.id })).toMatchObject({
      details: { status: 'wanted' },
      interactions: [],
      followUps: [],
      positions: [],
    })
    expect(await api.organisations.list({})).toEqual([])
  })

  it('wants to know who is only to be introduced', async () => {
    const { api } = testApp()
    const { personIds } = await captured(api, 'Coffee with Ana, intro to Carla Reyes next Tuesday')
    const [ana, carla] = await Promise.all(personIds.map((id) => api.people.get({ id })))
    expect(ana).toMatchObject({ details: { status: 'known' } })
    expect(carla).toMatchObject({ details: { status: 'wanted' }, interactions: [] })
    expect(carla?.followUps).toMatchObject([{ people: [{ name: 'Ana' }, { name: 'Carla Reyes' }] }])
  })

  it('gives a follow-up to those it names', async () => {
    const { api } = testApp()
    const { personIds } = await captured(api, 'Met Ana and Bo, send Ana the deck Friday')
    const [ana, bo] = await Promise.all(personIds.map((id) => api.people.get({ id })))
    expect([ana?.followUps.length, bo?.followUps.length]).toEqual([1, 0])
  })

  it('adds no second position where somebody works already', async () => {
    const { api } = testApp()
    const { id } = await api.people.add({ name: 'Ana Souza', title: 'CTO', organisation: 'Acme' })
    await captured(api, 'Lunch with Ana @Acme')
    expect((await api.people.get({ id })).positions).toMatchObject([{ title: 'CTO' }])
  })

  it('keeps a person alone', async () => {
    const { api } = testApp()
    const { label, personIds } = await captured(api, 'Ana Souza, CTO at Nimbus')
    expect(label).toBe('Ana Souza')
    const [id = 0] = personIds
    expect(await api.people.get({ id })).toMatchObject({
      headline: 'CTO at Nimbus',
      interactions: [],
      details: { status: 'known' },
    })
  })

  it('refuses somebody who has gone, and keeps nothing', async () => {
    const { api } = testApp()
    const { id } = await api.people.add({ name: 'Ana' })
    const draft = draftOf(await api.capture.read({ line: 'Coffee with Ana and Bo' }))
    await api.people.trash({ ids: [id] })
    await expect(api.capture.keep(draft)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await api.people.list({})).toMatchObject({ total: 0 })
  })

  it('refuses what happened with nobody', async () => {
    const { api } = testApp()
    const { interaction } = await api.capture.read({ line: 'Dinner with the team' })
    await expect(
      api.capture.keep({ people: [], interaction, followUps: [] }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})
