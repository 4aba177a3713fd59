import { expect, it } from 'vitest'
import { calendar, event, read } from './calendar.ts'

const CUSTOM = [
  'BEGIN:VTIMEZONE',
  'TZID:Customized Time Zone',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
]

async function instant(start: string, ...zone: string[]) {
  // Zones may stand after the events that name them.
  const { events, problems } = await read(calendar(...event(`DTSTART${start}`), ...zone))
  return [events[0]?.at?.slice(0, 16), ...problems.map(({ message }) => message)]
}

it.each([
  ['UTC', ':20260701T090000Z', '2026-07-01T09:00'],
  ['nowhere, thus here', ':20260701T090000', '2026-07-01T07:00'],
  ['the world', ';TZID=Asia/Tokyo:20260701T090000', '2026-07-01T00:00'],
  ['Windows', ';TZID=W. Europe Standard Time:20260701T090000', '2026-07-01T07:00'],
  ['Windows in quotes', ';TZID="Tokyo Standard Time":20260701T090000', '2026-07-01T00:00'],
  ['Mozilla', ';TZID=/mozilla.org/20070129_1/Europe/Berlin:20260701T090000', '2026-07-01T07:00'],
  ['Exchange', ';TZID="tzone://Microsoft/Utc":20260701T090000', '2026-07-01T09:00'],
])('knows the time of %s', async (_, start, at) => {
  expect(await instant(start)).toEqual([at])
})

it('knows a zone as the file explains it', async () => {
  const zone = ';TZID=Customized Time Zone'
  expect(await instant(`${zone}:20260701T090000`, ...CUSTOM)).toEqual(['2026-07-01T13:00'])
  expect(await instant(`${zone}:20260115T090000`, ...CUSTOM)).toEqual(['2026-01-15T14:00'])
  // The clocks change on 8 March and on 1 November.
  expect(await instant(`${zone}:20260307T120000`, ...CUSTOM)).toEqual(['2026-03-07T17:00'])
  expect(await instant(`${zone}:20260308T120000`, ...CUSTOM)).toEqual(['2026-03-08T16:00'])
  expect(await instant(`${zone}:20261101T120000`, ...CUSTOM)).toEqual(['2026-11-01T17:00'])
})

it.each(['Nowhere/Land', '__proto__', 'constructor', 'toString', '+25:00'])(
  'reads a time in %s as the user’s, and says so',
  async (zone) => {
    expect(await instant(`;TZID="${zone}":20260701T090000`)).toEqual([
      '2026-07-01T07:00',
      `Its time zone, “${zone}”, is not known; its time is read as yours.`,
    ])
  },
)

it('counts a day as the day it was for the user', async () => {
  const { events } = await read(
    calendar(...event('DTSTART;TZID=America/Los_Angeles:20260701T200000')),
  )
  expect(events[0]?.day).toBe('2026-07-02')
})
