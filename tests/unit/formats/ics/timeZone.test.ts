import ICAL from 'ical.js'
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

  it('has the offset of every zone on every day of the years 2027 to 2035', () => {
    const wrong = Intl.supportedValuesOf('timeZone').flatMap((name) => {
      const block = calendarTimeZone(name)?.block ?? ''
      const ours = offsetsIn(block)
      const offsetOn = offsetsOf(name)
      const days = NOONS.filter((noon, index) => ours[index] !== offsetOn(noon))
      return days.length > 0 ? [`${name}: ${days.length} days`] : []
    })

    expect(wrong).toEqual([])
  })
})

// In 2036 a fast is to end summer time in Palestine a week early, which no rule can say.
const DAY_MS = 86_400_000
const FIRST_NOON = Date.UTC(2027, 0, 1, 12)
const NOONS = Array.from({ length: 3287 }, (_, index) => FIRST_NOON + index * DAY_MS)
const offsetsOfBlocks = new Map<string, readonly number[]>()

/** Minutes east of Greenwich on each noon, as ical.js reads them from a VTIMEZONE. */
function offsetsIn(block: string): readonly number[] {
  const rules = block.replace(/^(TZID|X-LIC-LOCATION|TZNAME).*$/gm, '')
  const known = offsetsOfBlocks.get(rules)
  if (known) return known

  const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(block)))
  const offsets = NOONS.map((noon) => {
    const local = ICAL.Time.fromJSDate(new Date(noon), true).convertToZone(zone)
    return (Date.parse(`${local.toString()}Z`) - noon) / 60_000
  })
  offsetsOfBlocks.set(rules, offsets)
  return offsets
}

/** The same, as this computer knows it. */
function offsetsOf(timeZone: string): (noon: number) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  return (noon) => {
    const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(format.format(noon)) ?? []
    return Number(`${sign ?? '+'}1`) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
  }
}
