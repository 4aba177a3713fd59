import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarText } from '#formats/ics/text'
import { anyText } from '../../../support/anyText.ts'
import { complaintsAbout } from '../../../support/calendarBytes.ts'
import { eventsOf, feedOf, followUp } from '../../../support/feeds.ts'

const PROPERTIES = [
  'uid',
  'sequence',
  'dtstamp',
  'dtstart',
  'dtend',
  'x-microsoft-cdo-alldayevent',
  'x-microsoft-msncalendar-alldayevent',
  'summary',
  'transp',
  'description',
  'categories',
  'url',
  'status',
  'x-microsoft-cdo-busystatus',
  'last-modified',
]

describe('followUpFeed', () => {
  it('gives any text back as it was and nothing besides it', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, notes, name) => {
        const feed = feedOf(
          followUp({
            title,
            notes: `Notes: ${notes}`,
            people: [{ name, uid: 'a' }],
            alarmMinutes: 5,
          }),
        )
        const [event, ...others] = eventsOf(feed)
        const alarms = event?.getAllSubcomponents() ?? []

        expect(complaintsAbout(new TextEncoder().encode(feed))).toEqual([])
        expect(others).toEqual([])
        expect(event?.getAllProperties().map((property) => property.name)).toEqual(PROPERTIES)
        expect(event?.getFirstPropertyValue('summary')).toBe(calendarText(title))
        expect(event?.getFirstPropertyValue('description')).toBe(
          calendarText([name, `Notes: ${notes}`].filter(Boolean).join('\n\n')),
        )
        expect(alarms.map((alarm) => alarm.getAllProperties().map(({ name }) => name))).toEqual([
          ['action', 'trigger', 'description'],
        ])
        expect(alarms[0]?.getFirstPropertyValue('description')).toBe(calendarText(title))
      }),
      { numRuns: 500 },
    )
  })
})
