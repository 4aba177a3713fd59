import { describe, expect, it } from 'vitest'
import { testApp } from '../../support/testApp.ts'

async function noted() {
  const { api } = testApp()
  const { id: personId } = await api.people.add({ name: 'Ada' })
  const { id } = await api.notes.add({ personId, body: ' Likes *tea* ' })
  const bodies = async () => (await api.people.get({ id: personId })).notes.map(({ body }) => body)
  return { api, personId, id, bodies }
}

describe('notes', () => {
  it('are added, the latest first', async () => {
    const { api, personId, bodies } = await noted()
    await api.notes.add({ personId, body: 'Has a cat' })
    expect(await bodies()).toEqual(['Has a cat', 'Likes *tea*'])
    expect(await api.history.undo()).toBe('Add a note on Ada')
    expect(await bodies()).toEqual(['Likes *tea*'])
  })

  it('are edited and removed, and come back', async () => {
    const { api, id, bodies } = await noted()
    await api.notes.edit({ id, body: 'Likes coffee' })
    expect(await bodies()).toEqual(['Likes coffee'])
    await api.notes.remove({ id })
    expect(await bodies()).toEqual([])

    expect(await api.history.undo()).toBe('Remove a note on Ada')
    expect(await api.history.undo()).toBe('Edit a note on Ada')
    expect(await bodies()).toEqual(['Likes *tea*'])
  })

  it('are refused where person or note is not there', async () => {
    const { api } = await noted()
    for (const refused of [
      api.notes.add({ personId: 99, body: 'x' }),
      api.notes.edit({ id: 99, body: 'x' }),
      api.notes.remove({ id: 99 }),
    ])
      await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('are refused without words, and beyond 256 KiB of them', async () => {
    const { api, personId, bodies } = await noted()
    await api.notes.add({ personId, body: 'x'.repeat(262_144) })
    for (const body of [' \n', 'x'.repeat(262_145)])
      await expect(api.notes.add({ personId, body })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      })
    expect(await bodies()).toHaveLength(2)
  })
})
