import { describe, expect, it } from 'vitest'
import { threePeople } from './threePeople.ts'

describe('ties.add', () => {
  it('keeps what the user knows, for both, and can be undone', async () => {
    const { api, ana, bo, tiesOf, undoable } = await threePeople()
    await api.ties.add({ fromId: bo.id, toId: ana.id, kind: 'colleague' })
    expect(await tiesOf(ana.id)).toEqual([['Bo Lind', 'colleague', 'confirmed']])
    expect(await tiesOf(bo.id)).toEqual([['Ana Souza', 'colleague', 'confirmed']])
    expect(await undoable()).toBe('Tie: Bo Lind and Ana Souza, colleague')

    await api.history.undo()
    expect(await tiesOf(ana.id)).toEqual([])
  })

  it('keeps several kinds between two people, each once', async () => {
    const { api, ana, bo, tiesOf } = await threePeople()
    const [fromId, toId] = [ana.id, bo.id]
    await api.ties.add({ fromId, toId, kind: 'colleague' })
    await api.ties.add({ fromId, toId, kind: 'family' })
    await api.ties.add({ fromId, toId, kind: 'mentor' })
    // The other way round, it says something else.
    await api.ties.add({ fromId: toId, toId: fromId, kind: 'mentor' })
    expect(await tiesOf(ana.id)).toHaveLength(4)

    for (const again of [
      { fromId, toId, kind: 'colleague' },
      { fromId: toId, toId: fromId, kind: 'colleague' },
      { fromId: toId, toId: fromId, kind: 'mentor' },
    ] as const)
      await expect(api.ties.add(again)).rejects.toMatchObject({ code: 'ALREADY_THERE' })
  })

  it('knows a tie whose ends were stored the other way round', async () => {
    const { api, ana, bo, context } = await threePeople()
    await context.db.write(['ties'], null, (tx) =>
      tx.$client.exec(
        `INSERT INTO ties (from_id, to_id, kind, state, confidence, evidence, created_at)
         VALUES (${bo.id}, ${ana.id}, 'colleague', 'confirmed', 1, '', '2026-11-23T08:00:00.000Z')`,
      ),
    )
    await expect(
      api.ties.add({ fromId: ana.id, toId: bo.id, kind: 'colleague' }),
    ).rejects.toMatchObject({ code: 'ALREADY_THERE' })
  })

  it('confirms what was suggested, and answers what else was suggested of the two', async () => {
    const { api, ana, bo, tiesOf } = await threePeople()
    await api.ties.find()
    expect(await tiesOf(ana.id)).toEqual([['Bo Lind', 'colleague', 'suggested']])
    await api.ties.add({ fromId: ana.id, toId: bo.id, kind: 'colleague' })
    expect(await tiesOf(ana.id)).toEqual([['Bo Lind', 'colleague', 'confirmed']])

    await api.history.undo()
    await api.ties.add({ fromId: ana.id, toId: bo.id, kind: 'family' })
    expect(await tiesOf(ana.id)).toEqual([['Bo Lind', 'family', 'confirmed']])
  })

  it('is refused with oneself, with me, and with somebody who is not there', async () => {
    const { api, ana, bo, cy, context } = await threePeople()
    const kind = 'knows'
    await context.db.write(['people'], null, (tx) =>
      tx.$client.exec(`UPDATE people SET is_me = 1 WHERE id = ${cy.id}`),
    )
    await expect(api.ties.add({ fromId: ana.id, toId: ana.id, kind })).rejects.toMatchObject({
      code: 'ONE_PERSON',
    })
    await expect(api.ties.add({ fromId: cy.id, toId: ana.id, kind })).rejects.toMatchObject({
      code: 'WITH_ME',
    })
    await api.people.trash({ ids: [bo.id] })
    for (const toId of [bo.id, 99])
      await expect(api.ties.add({ fromId: ana.id, toId, kind })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
    expect((await api.ties.list({})).rows).toEqual([])
  })
})

describe('a suggested tie', () => {
  async function suggested() {
    const app = await threePeople()
    await app.api.ties.find()
    const [tie] = (await app.api.ties.suggested({})).rows
    return { ...app, id: tie?.id ?? 0, tie }
  }

  it('says between whom it is, how sure it is, and why', async () => {
    const { tie, ana, bo } = await suggested()
    expect(tie).toMatchObject({
      kind: 'colleague',
      state: 'suggested',
      confidence: 0.4,
      evidence: 'Both at Nimbus now',
      from: { ...ana, headline: 'CTO at Nimbus' },
      to: { ...bo, headline: 'Designer at Nimbus' },
    })
  })

  it('is confirmed as it is, or of another kind, and taken back', async () => {
    const { api, id, ana, bo, tiesOf, undoable } = await suggested()
    await api.ties.confirm({ id })
    expect(await tiesOf(ana.id)).toEqual([['Bo Lind', 'colleague', 'confirmed']])
    expect(await undoable()).toBe('Confirm tie: Ana Souza and Bo Lind, colleague')
    expect((await api.ties.suggested({})).total).toBe(0)

    await api.history.undo()
    await api.ties.confirm({ id, kind: 'reports to', fromId: bo.id })
    expect(await undoable()).toBe('Confirm tie: Bo Lind reports to Ana Souza')
    expect((await api.people.get({ id: ana.id })).ties).toMatchObject([
      { kind: 'reports to', isFrom: false, state: 'confirmed' },
    ])
    expect((await api.ties.list({})).rows).toMatchObject([{ confidence: 1, from: bo, to: ana }])
  })

  it('is rejected, and never suggested again', async () => {
    const { api, id, ana, tiesOf, undoable } = await suggested()
    await api.ties.reject({ id })
    expect(await undoable()).toBe('Reject tie: Ana Souza and Bo Lind, colleague')
    expect(await tiesOf(ana.id)).toEqual([])
    expect(await api.ties.find()).toEqual({ added: 0, removed: 0 })
    expect((await api.ties.list({ states: ['rejected'] })).total).toBe(1)

    await api.history.undo()
    expect(await tiesOf(ana.id)).toEqual([['Bo Lind', 'colleague', 'suggested']])
  })

  it('is not suggested again once the two have any confirmed tie', async () => {
    const { api, id } = await suggested()
    await api.ties.confirm({ id, kind: 'family' })
    expect(await api.ties.find()).toEqual({ added: 0, removed: 0 })
  })

  it('is refused where one of its people has gone to the trash', async () => {
    const { api, id, bo } = await suggested()
    await api.people.trash({ ids: [bo.id] })
    expect(await api.ties.suggested({})).toEqual({ total: 0, rows: [] })
    for (const refused of [
      api.ties.confirm({ id }),
      api.ties.reject({ id }),
      api.ties.edit({ id, kind: 'family' }),
      api.ties.remove({ id }),
      api.ties.remove({ id: 99 }),
    ])
      await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('a confirmed tie', () => {
  async function confirmed() {
    const app = await threePeople()
    const { id } = await app.api.ties.add({
      fromId: app.ana.id,
      toId: app.bo.id,
      kind: 'colleague',
    })
    return { ...app, id }
  }

  it('changes its kind, and whom it goes out from', async () => {
    const { api, id, ana, bo, cy, undoable } = await confirmed()
    await api.ties.edit({ id, kind: 'mentor', fromId: bo.id })
    expect(await undoable()).toBe('Change tie: Bo Lind is a mentor of Ana Souza')
    await api.ties.edit({ id, kind: 'mentor', fromId: ana.id })
    expect((await api.people.get({ id: ana.id })).ties).toMatchObject([
      { kind: 'mentor', isFrom: true },
    ])
    await expect(api.ties.edit({ id, kind: 'mentor', fromId: cy.id })).rejects.toMatchObject({
      code: 'NOT_BETWEEN',
    })

    await api.history.undo()
    await api.history.undo()
    expect((await api.ties.list({})).rows).toMatchObject([{ id, kind: 'colleague' }])
  })

  it('does not become one that is there already', async () => {
    const { api, id, ana, bo } = await confirmed()
    await api.ties.add({ fromId: ana.id, toId: bo.id, kind: 'family' })
    await expect(api.ties.edit({ id, kind: 'family' })).rejects.toMatchObject({
      code: 'ALREADY_THERE',
    })
    await api.ties.edit({ id, kind: 'colleague' })
    expect((await api.ties.list({})).total).toBe(2)
  })

  it('takes the place of one that was rejected', async () => {
    const { api, id, ana, bo } = await confirmed()
    const family = await api.ties.add({ fromId: ana.id, toId: bo.id, kind: 'family' })
    await api.ties.reject(family)
    await api.ties.edit({ id, kind: 'family' })
    expect((await api.ties.list({ states: ['confirmed', 'rejected'] })).rows).toMatchObject([
      { id, kind: 'family', state: 'confirmed' },
    ])
  })

  it('is removed, and comes back', async () => {
    const { api, id, ana, tiesOf, undoable } = await confirmed()
    await api.ties.remove({ id })
    expect(await undoable()).toBe('Remove tie: Ana Souza and Bo Lind, colleague')
    expect(await tiesOf(ana.id)).toEqual([])
    await api.history.undo()
    expect(await tiesOf(ana.id)).toEqual([['Bo Lind', 'colleague', 'confirmed']])
  })
})

describe('ties.list', () => {
  it('goes by names, page by page', async () => {
    const { api, ana, bo, cy } = await threePeople()
    await api.ties.add({ fromId: cy.id, toId: bo.id, kind: 'knows' })
    await api.ties.add({ fromId: ana.id, toId: cy.id, kind: 'knows' })
    await api.ties.find()
    const { total, rows } = await api.ties.list({ limit: 2 })
    expect(total).toBe(3)
    expect(rows.map(({ from, to }) => `${from.name}, ${to.name}`)).toEqual([
      'Bo Lind, Cy Twombly',
      'Ana Souza, Bo Lind',
    ])
    expect((await api.ties.list({ limit: 2, offset: 2 })).rows).toMatchObject([
      { from: ana, to: cy },
    ])
    expect((await api.ties.list({ states: ['suggested'] })).total).toBe(1)
  })
})
