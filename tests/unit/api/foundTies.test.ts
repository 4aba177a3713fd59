import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { PartialDate } from '#domain/partialDate'
import { TEST_DAY, testApp } from '../../support/testApp.ts'
import { tablesOf } from './tables.ts'
import { threePeople } from './threePeople.ts'

describe('ties.find', () => {
  it('finds what positions, events, interactions and notes tell', async () => {
    const { api, ana, bo, cy, context } = await threePeople()
    await api.interactions.log({ kind: 'meeting', day: TEST_DAY, personIds: [bo.id, cy.id] })
    await api.notes.add({ personId: ana.id, body: 'Sails with Cy Twombly.' })
    await context.db.write(['events'], null, (tx) =>
      tx.$client.exec(`
        INSERT INTO events (id, uid, name, starts_on, ends_on, created_at, updated_at)
          VALUES (1, 'e', 'Lantern Meetup 2025', '2025-05-05', '2025-05-05', '', '');
        INSERT INTO event_people (event_id, person_id, state) VALUES (1, ${ana.id}, 'met');
        INSERT INTO event_people (event_id, person_id, state) VALUES (1, ${cy.id}, 'hoped');
        UPDATE people SET met_event_id = 1 WHERE id = ${bo.id}`),
    )
    // Of equally sure ones, those between people I am close to come first.
    await api.people.editMany({ ids: [bo.id], closeness: 5 })
    expect(await api.ties.find()).toEqual({ added: 3, removed: 0 })
    const { rows } = await api.ties.suggested({})
    expect(rows.map(({ from, to, evidence }) => [from.name, to.name, evidence])).toEqual([
      ['Ana Souza', 'Bo Lind', 'Both at Nimbus now; both met at Lantern Meetup 2025'],
      ['Bo Lind', 'Cy Twombly', 'Together in a meeting, 23 November 2026'],
      ['Ana Souza', 'Cy Twombly', 'Named in a note on Ana Souza'],
    ])
  })

  it('reads from titles who does the same', async () => {
    const { api } = testApp()
    await api.people.add({ name: 'Ana Souza', title: 'Vertriebsleiterin', organisation: 'Nimbus' })
    await api.people.add({ name: 'Bo Lind', title: 'Sales Representative', organisation: 'Nimbus' })
    await api.ties.find()
    expect((await api.ties.suggested({})).rows).toMatchObject([
      { confidence: 0.47, evidence: 'Both in sales at Nimbus now' },
    ])
  })

  it('leaves out me, the trash, and what lies ahead', async () => {
    const { api, bo, cy } = await threePeople()
    await api.people.trash({ ids: [bo.id] })
    const dee = await api.people.add({ name: 'Dee Brown' })
    const day = Day.parse('2026-11-24')
    await api.interactions.log({ kind: 'meeting', day, personIds: [cy.id, dee.id] })
    expect(await api.ties.find()).toEqual({ added: 0, removed: 0 })
  })

  it('changes nothing where nothing has changed, and leaves nothing to undo', async () => {
    const { api, context } = testApp()
    await api.file.fillWithSample({})
    await api.ties.find()
    const before = tablesOf(context.file)
    const { undo } = await api.history.next()
    expect(undo?.label).toBe('Look for ties')
    expect(await api.ties.find()).toEqual({ added: 0, removed: 0 })
    expect(tablesOf(context.file)).toEqual(before)
    expect((await api.history.next()).undo).toEqual(undo)
  })

  it('takes away what holds no longer, and tells anew what holds for another reason', async () => {
    const { api, ana, bo, tiesOf } = await threePeople()
    await api.ties.find()
    const [position] = (await api.people.get({ id: bo.id })).positions
    await api.positions.edit({
      id: position?.id ?? 0,
      position: { title: 'Designer', organisation: 'Nimbus', startedOn: PartialDate.parse('2021') },
    })
    const [second] = (await api.people.get({ id: ana.id })).positions
    await api.positions.edit({
      id: second?.id ?? 0,
      position: { title: 'CTO', organisation: 'Nimbus', startedOn: PartialDate.parse('2019') },
    })
    expect(await api.ties.find()).toEqual({ added: 0, removed: 0 })
    expect((await api.ties.suggested({})).rows).toMatchObject([
      { evidence: 'Both at Nimbus, since 2021' },
    ])

    await api.positions.remove({ id: position?.id ?? 0 })
    expect(await api.ties.find()).toEqual({ added: 0, removed: 1 })
    expect(await tiesOf(ana.id)).toEqual([])

    await api.history.undo()
    expect(await tiesOf(ana.id)).toEqual([['Bo Lind', 'colleague', 'suggested']])
  })

  it('leaves alone what the user said', async () => {
    const { api, ana, cy, tiesOf } = await threePeople()
    await api.ties.add({ fromId: ana.id, toId: cy.id, kind: 'family' })
    await api.ties.find()
    expect(await tiesOf(cy.id)).toEqual([['Ana Souza', 'family', 'confirmed']])
  })

  it('is undone whole over the sample network', async () => {
    const { api, context } = testApp()
    await api.file.fillWithSample({})
    const before = tablesOf(context.file)['ties']
    const { total } = await api.ties.suggested({})
    const { added, removed } = await api.ties.find()
    expect(added).toBeGreaterThan(50)
    expect((await api.ties.suggested({})).total).toBe(total + added - removed)
    await api.history.undo()
    expect(tablesOf(context.file)['ties']).toEqual(before)
  })

  it('gives way to whoever reads', async () => {
    const { api } = testApp()
    await api.file.fillWithSample({ people: 3000 })
    let isOver = false
    const finding = api.ties.find().finally(() => {
      isOver = true
    })
    // Each turn of the loop is one in which a reader may be answered.
    let turns = 0
    while (!isOver) {
      expect((await api.people.list({ limit: 1 })).total).toBeGreaterThan(0)
      await new Promise((resolve) => setImmediate(resolve))
      turns += 1
    }
    await finding
    expect(turns).toBeGreaterThan(3)
  })
})
