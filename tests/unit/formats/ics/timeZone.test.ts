import { describe, expect, it } from 'vitest'
import { calendarTimeZone } from '#formats/ics/timeZone'

describe('calendarTimeZone', () => {
  it('is the VTIMEZONE of a zone', () => {
    const zone = calendarTimeZone('Europe/Berlin')

    expect(zone?.id).toBe('Europe/Berlin')
    expect(zone?.block).toContain(
      'DTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    )
  })

  it('says by which name an alias is defined', () => {
    const zone = calendarTimeZone('Asia/Calcutta')

    expect(zone?.id).toBe('Asia/Kolkata')
    expect(zone?.block).toContain('\r\nTZID:Asia/Kolkata\r\n')
  })

  it('is nothing for a zone nobody knows', () => {
    expect(calendarTimeZone('Mars/Olympus')).toBeUndefined()
    expect(calendarTimeZone('')).toBeUndefined()
    expect(calendarTimeZone('Europe/Berlin\r\nX-A:b')).toBeUndefined()
  })

  it('knows every zone this computer can be set to', () => {
    const unknown = Intl.supportedValuesOf('timeZone').filter((name) => !calendarTimeZone(name))

    expect(unknown).toEqual([])
  })
})
