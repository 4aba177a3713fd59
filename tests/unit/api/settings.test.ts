import { expect, it } from 'vitest'
import { testApp } from '../../support/testApp.ts'

it('settings have a usual value each', async () => {
  const { api } = testApp()
  expect(await api.settings.get()).toEqual({ calendarPrivacy: 'discreet', country: '' })
})

it('settings change one by one, and are nothing to undo', async () => {
  const { api } = testApp()
  await api.settings.change({ country: 'DE' })
  await api.settings.change({ calendarPrivacy: 'full' })
  expect(await api.settings.get()).toEqual({ calendarPrivacy: 'full', country: 'DE' })
  expect(await api.history.next()).toEqual({ undo: null, redo: null })
})

it('settings that are none are refused', async () => {
  const { api } = testApp()
  await expect(api.settings.change({ country: 'Germany' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  })
  expect(await api.settings.get()).toMatchObject({ country: '' })
})
