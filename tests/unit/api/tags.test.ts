import { describe, expect, it } from 'vitest'
import { testApp } from '../../support/testApp.ts'

async function tagged(...names: string[]) {
  const { api } = testApp()
  const { id } = await api.people.add({ name: 'Ada' })
  await api.people.editMany({ ids: [id], addTags: names })
  const tagsOfAda = async () => (await api.people.get({ id })).tags.map(({ name }) => name)
  return { api, id, tagsOfAda }
}

describe('tags', () => {
  it('are listed by name, with the number of people who bear them', async () => {
    const { api, id } = await tagged('zebra', 'Émile', 'Work')
    const { id: other } = await api.people.add({ name: 'Bo' })
    await api.people.editMany({ ids: [other], addTags: ['WORK'] })
    await api.people.trash({ ids: [id] })
    expect(await api.tags.list()).toMatchObject([
      { name: 'Émile', people: 0 },
      { name: 'Work', people: 1 },
      { name: 'zebra', people: 0 },
    ])
  })

  it('are renamed for everybody, and back', async () => {
    const { api, tagsOfAda } = await tagged('Work')
    const [tag] = await api.tags.list()
    await api.tags.rename({ id: tag?.id ?? 0, name: 'Job' })
    expect(await tagsOfAda()).toEqual(['Job'])
    expect(await api.history.undo()).toBe('Rename a tag to Job')
    expect(await tagsOfAda()).toEqual(['Work'])

    await api.tags.rename({ id: tag?.id ?? 0, name: 'work' })
    expect(await tagsOfAda()).toEqual(['work'])
  })

  it('are removed from everybody, and come back', async () => {
    const { api, tagsOfAda } = await tagged('Job', 'Work')
    const [job] = await api.tags.list()
    await api.tags.remove({ id: job?.id ?? 0 })
    expect(await tagsOfAda()).toEqual(['Work'])
    expect((await api.people.list({})).rows[0]?.tagIds).toHaveLength(1)

    expect(await api.history.undo()).toBe('Remove the tag Job')
    expect(await tagsOfAda()).toEqual(['Job', 'Work'])
    expect((await api.people.list({})).rows[0]?.tagIds).toHaveLength(2)
  })

  it('are refused where there is no such tag, or its name is another’s', async () => {
    const { api } = await tagged('Job', 'Work')
    const [job] = await api.tags.list()
    for (const refused of [api.tags.rename({ id: 99, name: 'x' }), api.tags.remove({ id: 99 })])
      await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(api.tags.rename({ id: job?.id ?? 0, name: 'WORK' })).rejects.toMatchObject({
      code: 'TAKEN',
    })
    await expect(api.tags.rename({ id: 1, name: '' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    expect(await api.tags.list()).toMatchObject([{ name: 'Job' }, { name: 'Work' }])
  })
})
