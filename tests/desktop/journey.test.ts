import { afterAll, expect, it } from 'vitest'
import { complaintsAbout } from '../support/calendarBytes.ts'
import { eventsIn } from '../support/calendarEvents.ts'
import { journey } from '../support/journey.ts'
import { firstWindow, launch } from './launch.ts'

const desktop = launch()
afterAll(() => desktop.end())

it('leads from a LinkedIn export to a follow-up in the calendar, and back, over a MessagePort', async () => {
  const { page } = await firstWindow(desktop)

  const calendar = await journey(page, '2099-12-01')

  expect(eventsIn(calendar)).toEqual([
    { summary: 'Send Deon the deck', start: '2099-12-01', end: '2099-12-02' },
  ])
  expect(complaintsAbout(new TextEncoder().encode(calendar))).toEqual([])
  expect(desktop.stand.leaks).toEqual([])
})
