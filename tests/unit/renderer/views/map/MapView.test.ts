import { describe, expect, it, vi } from 'vitest'
import MapView from '../../../../../renderer/views/map/MapView.vue'
import { shownView } from '../../../../support/shownView.ts'
import { testApp } from '../../../../support/testApp.ts'

describe('MapView', () => {
  it('says what to do where nobody is on the map', async () => {
    const view = await shownView(testApp().api, MapView)

    await vi.waitFor(() => expect(view.text()).toContain('Nobody is on the map yet.'))
    const buttons = view.findAll('button').map((button) => button.text())
    expect(buttons).toEqual(['Import what I have', 'Open a sample network'])
  })
})
