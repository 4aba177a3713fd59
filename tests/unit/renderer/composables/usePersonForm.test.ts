import { describe, expect, it } from 'vitest'
import { usePersonForm } from '../../../../renderer/composables/usePersonForm.ts'
import { inFace } from '../../../support/inFace.ts'
import { testApp } from '../../../support/testApp.ts'

describe('usePersonForm', () => {
  it('keeps what was changed elsewhere while the form was open', async () => {
    const { api } = testApp()
    const { id } = await api.people.add({ name: 'Ana Souza', language: 'de' })
    const loaded = await api.people.get({ id })
    const { details, save } = inFace(api, () => usePersonForm(loaded))
    expect(details.language).toBe('German')

    await api.people.edit({ id, changes: { circle: 'close' } })
    details.location = 'Porto'
    expect(await save()).toBe(true)
    expect((await api.people.get({ id })).details).toMatchObject({
      circle: 'close',
      location: 'Porto',
      language: 'de',
    })
  })

  it('changes nothing where nothing differs', async () => {
    const { api } = testApp()
    const { id } = await api.people.add({ name: 'Ana Souza' })
    const before = await api.history.next()
    const loaded = await api.people.get({ id })
    expect(await inFace(api, () => usePersonForm(loaded)).save()).toBe(true)
    expect(await api.history.next()).toEqual(before)
  })
})
