import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { testApp } from '../../support/testApp.ts'

/** Ada is there when something is asked, and gone when its turn to write has come. */
async function adaGoing() {
  const app = testApp()
  const ada = await app.api.people.add({ name: 'Ada' })
  void app.context.db.undo()
  return { ...app, ada }
}

describe('a change of somebody who goes meanwhile', () => {
  it('is refused', async () => {
    const call = { kind: 'call', day: Day.parse('2026-11-23') } as const
    for (const change of [
      ({ api, ada }: Going) => api.people.edit({ ...ada, changes: { name: 'Bo' } }),
      ({ api, ada }: Going) => api.notes.add({ personId: ada.id, body: 'Likes tea' }),
      ({ api, ada }: Going) => api.positions.add({ personId: ada.id, position: { title: 'CTO' } }),
      ({ api, ada }: Going) => api.interactions.log({ ...call, personIds: [ada.id] }),
    ]) {
      const going = await adaGoing()
      await expect(change(going)).rejects.toMatchObject({ code: 'NOT_FOUND' })
      expect((await going.api.history.next()).undo).toBeNull()
    }
  })

  it('changes nobody where it was asked for many', async () => {
    for (const change of [
      ({ api, ada }: Going) => api.people.editMany({ ids: [ada.id], addTags: ['Sailing'] }),
      ({ api, ada }: Going) => api.people.trash({ ids: [ada.id] }),
    ]) {
      const going = await adaGoing()
      await change(going)
      expect((await going.api.people.list({})).total).toBe(0)
    }
  })
})

describe('a position that goes meanwhile', () => {
  it('is neither edited nor removed', async () => {
    const { api, context } = testApp()
    const { id } = await api.people.add({ name: 'Ada' })
    const position = { title: 'CTO' }
    for (const change of [
      (held: { id: number }) => api.positions.edit({ ...held, position }),
      (held: { id: number }) => api.positions.remove(held),
    ]) {
      const held = await api.positions.add({ personId: id, position })
      void context.db.undo()
      await expect(change(held)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    }
  })
})

type Going = Awaited<ReturnType<typeof adaGoing>>
