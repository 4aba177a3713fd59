import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { withFilled } from '../ran.ts'

describe('kithmap events', () => {
  it('says that there are none', async () => {
    const { run } = await withFilled((api) => api.people.add({ name: 'Ana Souza' }))
    expect(await run('events')).toMatchObject({ code: 0, out: 'There are no events.' })
  })

  it('lists them, and prints one with its days and a line a person', async () => {
    const { run } = await withFilled(async (api) => {
      const [startsOn, endsOn] = [Day.parse('2026-11-20'), Day.parse('2026-11-22')]
      const { id } = await api.events.add({ name: 'PyCon', place: 'Leipzig', startsOn, endsOn })
      const met = (note: string, personId?: number) =>
        api.events.meet({
          id,
          on: startsOn,
          lines: [{ guest: { name: 'Ana Souza', id: personId }, note }],
        })
      await met('New boat')
      const [guest] = (await api.events.get({ id })).people
      await met('Sails in May', guest?.person.id)
    })
    expect((await run('events')).out).toMatch(/^1 +2026-11-20 +PyCon +Leipzig$/)
    const { out } = await run('events', '1')
    expect(out).toContain('PyCon · 20 to 22 November 2026 · Leipzig')
    expect(out).toMatch(/met +Ana Souza +New boat; Sails in May$/)
  })

  it('refuses what is no event', async () => {
    const { run } = await withFilled((api) => api.people.add({ name: 'Ana Souza' }))
    expect(await run('events', '7')).toMatchObject({
      code: 1,
      err: 'There is no event with the number 7.',
    })
    expect(await run('events', 'PyCon')).toMatchObject({ code: 2 })
  })
})
