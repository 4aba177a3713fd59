import { eq } from 'drizzle-orm'
import { unpacked } from '#contract/packed'
import { describe, expect, it } from 'vitest'
import { eventPeople } from '#db/schema/eventPeople'
import { events } from '#db/schema/events'
import { organisations, targets } from '#db/schema/organisations'
import { people } from '#db/schema/people'
import { addDays } from '#domain/day'
import { TEST_DAY, testApp } from '../../support/testApp.ts'
import { tied } from '../../support/ties.ts'

type TestApp = ReturnType<typeof testApp>

/** Adds people, met today or not at all, and gives their ids. */
async function added({ api }: TestApp, people: Record<string, 'met' | 'not met'>, at?: string) {
  const ids: number[] = []
  for (const [name, met] of Object.entries(people)) {
    const { id } = await api.people.add({ name, organisation: at })
    if (met === 'met')
      await api.interactions.log({ kind: 'meeting', day: TEST_DAY, personIds: [id] })
    ids.push(id)
  }
  return ids
}

/** Places people on the map in one community. */
function placed({ api }: TestApp, ids: readonly number[], community: number) {
  return api.map.place({
    places: ids.map((id) => ({ kind: 'person' as const, id, x: id, y: 0, community })),
  })
}

async function sentences({ api }: TestApp): Promise<string[]> {
  return (await api.insights.list()).insights.map(({ sentence }) => sentence)
}

describe('insights.list', () => {
  it('says nothing in an empty file', async () => {
    const { api } = testApp()
    expect(await api.insights.list()).toEqual({
      coverage: { confirmed: 0, suggested: 0, people: 0 },
      insights: [],
    })
  })

  it('finds the single bridge, until I am in touch with somebody beyond', async () => {
    const app = testApp()
    const [maria = 0] = await added(app, { 'Maria Silva': 'met' })
    const [ana = 0, bo = 0, cy = 0] = await added(
      app,
      { Ana: 'not met', Bo: 'not met', Cy: 'not met' },
      'Acme',
    )
    await tied(app, [
      [maria, ana],
      [ana, bo],
      [cy, ana],
    ])
    const { insights, coverage } = await app.api.insights.list()
    expect(coverage).toEqual({ confirmed: 3, suggested: 0, people: 4 })
    expect(insights[0]).toMatchObject({
      kind: 'single bridge',
      sentence: 'Only Maria Silva links you to 3 people around Acme.',
      figures: [{ value: 3 }, { value: 3 }, { value: 1 }],
      people: [{ id: maria, name: 'Maria Silva' }, { id: ana }, { id: bo }, { id: cy }],
      action: { personIds: [maria], title: 'Ask Maria Silva whom else to know around Acme' },
    })

    await app.api.interactions.log({ kind: 'call', day: TEST_DAY, personIds: [bo] })
    expect((await app.api.insights.list()).insights.map(({ kind }) => kind)).not.toContain(
      'single bridge',
    )
    await app.api.history.undo()
    expect((await sentences(app))[0]).toContain('Only Maria Silva')
  })

  it('follows the communities of the map, what people have in common, and what is planned', async () => {
    const app = testApp()
    const [warm = 0] = await added(app, { Warm: 'met' })
    const others = await added(
      app,
      Object.fromEntries('Ana Bo Cy Dee Eve Fay Gil'.split(' ').map((name) => [name, 'not met'])),
    )
    expect(await sentences(app)).toEqual([])

    await placed(app, [warm, ...others], 2)
    expect(await sentences(app)).toEqual([
      'Of 8 people in one community, you are on warm terms with Warm only.',
    ])
    await app.api.people.editMany({ ids: others, addTags: ['climbing'] })
    const { insights } = await app.api.insights.list()
    expect(insights[0]?.sentence).toBe(
      'Of 8 people around the tag “climbing”, you are on warm terms with Warm only.',
    )
    const { action } = insights[0] ?? {}
    expect(action).toMatchObject({ title: 'Get in touch with Ana' })

    await app.api.followUps.add({ title: 'Call', dueOn: TEST_DAY, personIds: others.slice(0, 1) })
    expect((await app.api.insights.list()).insights[0]?.action).toMatchObject({
      title: 'Get in touch with Bo',
    })
    await app.api.people.trash({ ids: others.slice(0, 1) })
    expect(await sentences(app)).toEqual([])
  })

  it('looks for those near a target, and leaves out past positions', async () => {
    const app = testApp()
    const [insider = 0, former = 0] = await added(app, { In: 'met', Out: 'met' }, 'Acme')
    const [friend = 0] = await added(app, { Friend: 'not met' })
    const [position] = (await app.api.people.get({ id: former })).positions
    await app.api.positions.edit({
      id: position?.id ?? 0,
      position: { organisation: 'Acme', endedOn: '2025' },
    })
    const [acme] = await app.api.organisations.list({ text: 'acme' })
    const stamps = { createdAt: app.context.now(), updatedAt: app.context.now() }
    await app.context.db.write(['organisations'], null, (tx) =>
      tx
        .insert(targets)
        .values({ organisationId: acme?.id ?? 0, motivation: 5, ...stamps })
        .run(),
    )
    await tied(app, [[friend, insider]])
    expect((await app.api.insights.list()).insights[0]).toMatchObject({
      kind: 'near target',
      sentence: 'You know 1 person at Acme, and 1 more is one tie away.',
      people: [{ id: insider }, { id: friend }],
    })
  })

  it('takes past schools and events for what people have in common', async () => {
    const app = testApp()
    const names = Object.fromEntries(
      'Ana Bo Cy Dee Eve Fay Gil'.split(' ').map((n) => [n, 'not met'] as const),
    )
    const ids = [...(await added(app, { Warm: 'met' })), ...(await added(app, names, 'Westmere'))]
    await placed(app, ids, 0)
    for (const { id, isCurrent } of (
      await Promise.all(ids.map((id) => app.api.people.get({ id })))
    ).flatMap(({ positions }) => positions)) {
      expect(isCurrent).toBe(true)
      await app.api.positions.edit({ id, position: { organisation: 'Westmere', endedOn: '2015' } })
    }
    const [sentence] = await sentences(app)
    expect(sentence).toBe('Of 8 people in one community, you are on warm terms with Warm only.')

    const { context } = app
    await context.db.write(['organisations'], null, (tx) =>
      tx.update(organisations).set({ kind: 'school' }).run(),
    )
    expect((await sentences(app))[0]).toContain('Of 8 people around Westmere, ')

    await context.db.write(['organisations', 'events'], null, (tx) => {
      tx.update(organisations).set({ kind: 'employer' }).run()
      const stamps = { createdAt: context.now(), updatedAt: context.now() }
      const event = { uid: 'e1', name: 'DevConf', startsOn: TEST_DAY, endsOn: TEST_DAY, ...stamps }
      tx.insert(events)
        .values({ id: 1, ...event })
        .run()
      const [hoped = 0, first = 0, ...met] = ids
      tx.insert(eventPeople).values({ eventId: 1, personId: hoped, state: 'hoped' }).run()
      tx.insert(eventPeople).values({ eventId: 1, personId: first, state: 'met' }).run()
      tx.update(people)
        .set({ metEventId: 1 })
        .where(eq(people.id, met[0] ?? 0))
        .run()
    })
    expect((await sentences(app))[0]).toContain('Of 8 people around DevConf, ')
  })

  it('tells of a sample network what its own numbers are, and the night makes it anew', async () => {
    const app = testApp()
    await app.api.file.fillWithSample({ people: 180 })
    const graph = unpacked(await app.api.map.graph())
    const count = (state: string) => graph.ties.filter((tie) => tie.state === state).length
    const { coverage, insights } = await app.api.insights.list()
    expect(coverage).toEqual({
      confirmed: count('confirmed'),
      suggested: count('suggested'),
      people: 180,
    })
    const toConfirm = insights.find(({ kind }) => kind === 'ties to confirm')
    expect(toConfirm?.figures[0]).toEqual({ label: 'Suggested ties', value: count('suggested') })

    const inAYear = app.context.insights(addDays(TEST_DAY, 3 * 365))
    expect(inAYear.coverage).toEqual(coverage)
    expect(inAYear.insights.map(({ kind }) => kind)).not.toContain('redundant community')
    expect(app.context.insights(TEST_DAY).insights).toEqual(insights)
  })

  it('works nothing out twice while nothing changes', async () => {
    const app = testApp()
    await added(app, { Ana: 'met' })
    const first = app.context.insights(TEST_DAY)
    expect(app.context.insights(TEST_DAY)).toBe(first)
    await app.api.settings.change({ country: 'DE' })
    expect(app.context.insights(TEST_DAY)).toBe(first)
    await app.api.people.add({ name: 'Bo' })
    expect(app.context.insights(TEST_DAY).coverage.people).toBe(2)
  })
})
