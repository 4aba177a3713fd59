import { describe, expect, it } from 'vitest'
import { targets } from '#db/schema/organisations'
import { PartialDate } from '#domain/partialDate'
import { testApp } from '../../support/testApp.ts'
import { tied } from '../../support/ties.ts'
import { asked, day, keysAsked, met, onDay, reviewed, withQuestions } from './reviewing.ts'

describe('reviews.sheet', () => {
  it('has nothing to ask in a new file but what to plan and to close', async () => {
    const { api } = testApp()
    expect(await api.reviews.sheet()).toEqual({
      id: null,
      startedOn: '2026-11-23',
      step: 'plan',
      steps: [
        { step: 'plan', questions: [], leftOut: 0, minutes: 2 },
        { step: 'close', questions: [], leftOut: 0, minutes: 1 },
      ],
      decisions: 0,
      minutes: 3,
      since: { on: null, people: 0, contacts: 0 },
      load: {
        promised: 0,
        practised: 0,
        contacts: 0,
        terms: [],
        people: 0,
        isTooMuch: false,
        toMove: 0,
      },
      planned: [],
      others: [],
    })
  })

  it('asks with reasons and a proposal', async () => {
    const { api, ana, bo, call } = await withQuestions()
    expect(await keysAsked(api)).toEqual([
      'newcomer 2',
      'newcomer 3',
      `overdue ${call.id}`,
      'keep warm 1',
    ])
    expect(await asked(api, `keep warm ${ana.id}`)).toMatchObject({
      people: [{ id: ana.id, name: 'Ana' }],
      question: 'Will you talk to Ana this week?',
      evidence: 'Last contact 3 months ago; close means every 30 days',
      proposal: { action: 'write', title: 'Write to Ana', dueOn: '2026-11-24' },
      answer: null,
      isMoot: false,
    })
    expect(await asked(api, `overdue ${call.id}`)).toMatchObject({
      question: 'Call Bo',
      evidence: 'Due last Friday',
      followUp: { title: 'Call Bo', people: [bo] },
      proposal: null,
    })
  })

  it('has everybody left out counted, suggested ties too', async () => {
    const app = testApp()
    const ids: number[] = []
    for (let index = 0; index < 14; index++)
      ids.push((await app.api.people.add({ name: `P${index}`, circle: 'wide' })).id)
    const pairs = ids.flatMap((one, index) =>
      ids.slice(index + 1).map((two) => [one, two] as const),
    )
    await tied(app, pairs, 'suggested')
    const { steps, decisions } = await app.api.reviews.sheet()
    expect(decisions).toBe(24)
    expect(steps.map(({ step, questions, leftOut }) => [step, questions.length, leftOut])).toEqual([
      ['keep warm', 14, 0],
      ['ties', 10, 81],
      ['plan', 0, 0],
      ['close', 0, 0],
    ])
  })
})

describe('what a review asks', () => {
  it('takes twenty minutes at five hundred people, and asks nothing twice', async () => {
    const { api } = testApp()
    await api.file.fillWithSample({ people: 500 })
    await reviewed(api)
    const { decisions, minutes } = await api.reviews.sheet()
    expect(decisions).toBe(25)
    expect(minutes).toBeLessThanOrEqual(20)
    const keys = await keysAsked(api)
    expect(new Set(keys).size).toBe(25)
    await api.reviews.begin()
    expect(await keysAsked(api)).toEqual(keys)
  })

  it('names as new who came since the last review that was closed', async () => {
    const { api } = testApp()
    await api.people.add({ name: 'Ana' })
    expect(await keysAsked(api, 'catch up')).toEqual(['newcomer 1'])

    await reviewed(api)
    await api.people.add({ name: 'Bo' })
    expect(await keysAsked(api)).toEqual(['newcomer 2'])
    expect((await api.reviews.sheet()).since).toEqual({ on: '2026-11-23', people: 1, contacts: 0 })

    await api.reviews.begin()
    await api.reviews.abandon()
    expect(await keysAsked(api)).toEqual(['newcomer 2'])
  })

  it('counts contacts since the day of the last review', async () => {
    const app = testApp()
    const ana = await app.api.people.add({ name: 'Ana' })
    await reviewed(app.api)
    for (const on of ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-30'])
      await app.api.interactions.log({ kind: 'call', day: day(on), personIds: [ana.id] })
    expect((await onDay(app, '2026-11-30').reviews.sheet()).since).toMatchObject({ contacts: 2 })
  })

  it('leaves out for 21 days what was left for another time', async () => {
    const app = testApp()
    const ana = await met(app.api, 'Ana', 'close', '2026-09-01')
    const key = `keep warm ${ana.id}`
    await app.api.reviews.begin()
    await app.api.reviews.answer({ key, answer: { kind: 'not now', reason: 'Away' } })
    await app.api.reviews.close({})

    expect(await keysAsked(onDay(app, '2026-11-30'))).toEqual([])
    expect(await keysAsked(onDay(app, '2026-12-13'))).toEqual([])
    expect(await keysAsked(onDay(app, '2026-12-14'))).toEqual([key])
  })

  it('draws somebody else to wake where one was left for another time', async () => {
    const app = testApp()
    const asleep = async (name: string) => {
      const { id } = await app.api.people.add({ name, closeness: 5 })
      await app.api.interactions.log({ kind: 'call', day: day('2024-01-01'), personIds: [id] })
      return id
    }
    const [ana, bo] = [await asleep('Ana'), await asleep('Bo')]
    await reviewed(app.api)
    await app.api.reviews.begin()
    const answer = { kind: 'not now', reason: '', personId: ana } as const
    await app.api.reviews.answer({ key: 'wake', answer })
    await app.api.reviews.close({})

    const drawn = async (on: string) => (await asked(onDay(app, on), 'wake')).item
    expect(await drawn('2026-11-30')).toEqual({ kind: 'wake', personIds: [bo] })
    expect(await drawn('2026-12-14')).toMatchObject({ personIds: [ana, bo] })
  })

  it('congratulates who moved since the last review, not who is new', async () => {
    const { api } = testApp()
    const acme = { organisation: 'Acme', title: 'CTO' }
    const ana = await api.people.add({ name: 'Ana', circle: 'wide', ...acme })
    await api.interactions.log({ kind: 'call', day: day('2026-11-20'), personIds: [ana.id] })
    const move = async (personId: number) => {
      const [old] = (await api.people.get({ id: personId })).positions
      const ended = { ...acme, endedOn: PartialDate.parse('2026') }
      await api.positions.edit({ id: old?.id ?? 0, position: ended })
      await api.positions.add({ personId, position: { organisation: 'Beta', title: 'CEO' } })
    }
    await reviewed(api)
    expect(await keysAsked(api)).toEqual([])
    await move(ana.id)
    expect(await keysAsked(api)).toEqual([`moved ${ana.id}`])
    expect(await asked(api, `moved ${ana.id}`)).toMatchObject({
      evidence: 'Now CEO at Beta',
      proposal: { action: 'congratulate', title: 'Congratulate Ana' },
    })

    const bo = await api.people.add({ name: 'Bo', circle: 'wide', ...acme })
    await api.interactions.log({ kind: 'call', day: day('2026-11-20'), personIds: [bo.id] })
    await move(bo.id)
    expect(await keysAsked(api, 'give')).toEqual([`moved ${ana.id}`])
    await reviewed(api)
    expect(await keysAsked(api, 'give')).toEqual([])
  })

  it('owes a favour until something is done for them, be it on the same day', async () => {
    const { api } = testApp()
    const ana = await api.people.add({ name: 'Ana', circle: 'wide' })
    const log = (kind: 'favour' | 'email', on: string, direction: 'inbound' | 'outbound') =>
      api.interactions.log({ kind, day: day(on), direction, personIds: [ana.id] })
    await log('email', '2026-11-01', 'outbound')
    await log('favour', '2026-11-10', 'inbound')
    await log('email', '2026-11-11', 'inbound')
    expect(await asked(api, `favour ${ana.id}`)).toMatchObject({
      item: { on: '2026-11-10' },
      proposal: { action: 'thank', title: 'Thank Ana' },
    })
    await log('email', '2026-11-12', 'outbound')
    expect(await keysAsked(api, 'give')).toEqual([])
    await log('favour', '2026-11-15', 'inbound')
    expect(await keysAsked(api, 'give')).toEqual([`favour ${ana.id}`])
    await log('email', '2026-11-15', 'outbound')
    expect(await keysAsked(api, 'give')).toEqual([])
    await log('favour', '2026-11-20', 'inbound')
    expect(await keysAsked(api, 'give')).toEqual([`favour ${ana.id}`])
  })

  it('does not ask again what was given, be it a birthday, a favour or an introduction', async () => {
    const app = testApp()
    const { api } = app
    const person = async (name: string, birthday: PartialDate | null = null) =>
      (await api.people.add({ name, circle: 'wide', birthday })).id
    const ids = [await person('Ana', PartialDate.parse('1980-12-02')), await person('Bo')]
    await api.interactions.log({
      kind: 'favour',
      day: day('2026-11-23'),
      direction: 'inbound',
      personIds: [await person('Cy')],
    })
    for (const id of ids)
      await api.interactions.log({ kind: 'meeting', day: day('2026-11-23'), personIds: [id] })
    await api.people.editMany({ ids, addTags: ['climbing'] })
    const given = ['birthday 1', 'favour 3', 'introduce 1 2']

    await api.reviews.begin()
    expect(await keysAsked(api, 'give')).toEqual(given)
    for (const key of given) {
      const { proposal, people } = await asked(api, key)
      if (!proposal) throw new Error(`${key} proposes nothing`)
      const personIds = people.map(({ id }) => id)
      const { followUpId } = await api.reviews.answer({
        key,
        answer: { kind: 'plan', personIds, ...proposal },
      })
      await api.followUps.complete({ id: followUpId ?? 0 })
    }
    await api.reviews.close({})
    expect(await keysAsked(onDay(app, '2026-11-30'), 'give')).toEqual([])
    for (const id of ids)
      await api.interactions.log({ kind: 'meeting', day: day('2027-11-22'), personIds: [id] })
    expect(await keysAsked(onDay(app, '2027-11-23'), 'give')).toEqual(['birthday 1', 'favour 3'])
  })

  it('reaches for the most wanted target first, for which nothing lies ahead', async () => {
    const { api, context } = testApp()
    const works = async (name: string, organisation: string) =>
      (await api.people.add({ name, organisation, status: 'wanted' })).id
    const [ana, bo] = [await works('Ana', 'Acme'), await works('Bo', 'Beta')]
    const organisations = await api.organisations.list({ text: '' })
    const stamps = { createdAt: context.now(), updatedAt: context.now() }
    await context.db.write(['organisations'], null, (tx) => {
      for (const { id, name } of organisations)
        tx.insert(targets)
          .values({ organisationId: id, motivation: name === 'Beta' ? 5 : 2, ...stamps })
          .run()
    })
    const [acme, beta] = ['Acme', 'Beta'].map(
      (name) => organisations.find((o) => o.name === name)?.id,
    )
    expect(await keysAsked(api)).toEqual([`reach ${beta}`, `reach ${acme}`])
    expect(await asked(api, `reach ${acme}`)).toMatchObject({
      question: 'What is the next step towards Acme?',
      evidence: 'You want to work at Acme. You know 1 person there; Ana is the warmest contact.',
      people: [{ id: ana }],
    })

    await api.followUps.add({ title: 'Ask', dueOn: day('2026-11-23'), personIds: [bo] })
    await api.followUps.add({ title: 'Long ago', dueOn: day('2026-11-22'), personIds: [ana] })
    expect(await keysAsked(api, 'reach')).toEqual([`reach ${acme}`])
  })

  it('does not reach again while a step lies ahead, be it with nobody', async () => {
    const app = testApp()
    const { api } = app
    const { id } = await api.people.add({ name: 'Ana', organisation: 'Acme' })
    await api.people.trash({ ids: [id] })
    const [acme] = await api.organisations.list({ text: '' })
    const stamps = { createdAt: app.context.now(), updatedAt: app.context.now() }
    await app.context.db.write(['organisations'], null, (tx) => {
      tx.insert(targets)
        .values({ organisationId: acme?.id ?? 0, ...stamps })
        .run()
    })
    const key = `reach ${acme?.id}`
    await api.reviews.begin()
    const { followUpId } = await api.reviews.answer({
      key,
      answer: {
        kind: 'plan',
        personIds: [],
        action: 'ask',
        title: 'Find out who decides',
        dueOn: day('2026-12-01'),
      },
    })
    await api.reviews.close({})
    expect(await keysAsked(onDay(app, '2026-12-01'), 'reach')).toEqual([])
    await api.followUps.complete({ id: followUpId ?? 0 })
    expect(await keysAsked(onDay(app, '2026-12-01'), 'reach')).toEqual([key])
  })
})
