import { sync as nodeIcal } from 'node-ical'
import { describe, expect, it } from 'vitest'
import { EVERY_KIND, feedOf } from '../../../support/feeds.ts'
import { pythonSays, pythonWith, skippedWithout } from '../../../support/python.ts'

const [, TIMED] = EVERY_KIND

describe('node-ical', () => {
  const read = Object.values(nodeIcal.parseICS(feedOf(...EVERY_KIND))).flatMap((component) =>
    component?.type === 'VEVENT' ? [component] : [],
  )
  const eventOf = (uid: string) => read.find((event) => event.uid === `${uid}@kithmap`)

  it('finds every event', () => {
    expect(read).toHaveLength(EVERY_KIND.length)
  })

  it('reads text and times as they were', () => {
    expect(eventOf('timed')).toMatchObject({
      summary: TIMED?.title,
      description: `Ada Okafor\n\n${TIMED?.notes}`,
      categories: ['Kithmap'],
      sequence: 3,
    })
    expect(eventOf('timed')?.start.toISOString()).toBe('2026-02-10T08:30:00.000Z')
    expect(eventOf('done')?.start.toISOString()).toBe('2026-02-10T22:00:00.000Z')
    expect(eventOf('done')?.status).toBe('CANCELLED')
    expect(eventOf('all-day')?.datetype).toBe('date')
  })

  it('expands a series across the change of the clocks', () => {
    expect(
      eventOf('series')
        ?.rrule?.all()
        .map((start) => start.toISOString()),
    ).toEqual(['2026-03-20T08:30:00.000Z', '2026-03-27T08:30:00.000Z', '2026-04-03T07:30:00.000Z'])
  })
})

const python = pythonWith('icalendar')
const READ_WITH_PYTHON = `
import sys, json, icalendar
calendar = icalendar.Calendar.from_ical(json.load(sys.stdin).encode())
print(json.dumps([
    [str(e['UID']), str(e['SUMMARY']), str(e['DESCRIPTION']), e['DTSTART'].dt.isoformat(), len(e.errors)]
    for e in calendar.walk('VEVENT')
]))
`

describe('python3-icalendar', () => {
  it.skipIf(!python)(
    `reads text and times as they were${skippedWithout(python, 'python3-icalendar')}`,
    () => {
      const read = pythonSays(python, READ_WITH_PYTHON, feedOf(...EVERY_KIND))
      const ada = 'Ask Ada about the infra role'

      expect(read).toEqual([
        ['all-day@kithmap', ada, 'Ada Okafor', '2026-02-10', 0],
        ['all-day-series@kithmap', ada, 'Ada Okafor', '2026-02-10', 0],
        ['done@kithmap', ada, 'Ada Okafor', '2026-02-10T17:00:00-05:00', 0],
        ['floating@kithmap', ada, 'Ada Okafor', '2026-02-10T18:00:00', 0],
        ['series@kithmap', ada, 'Ada Okafor', '2026-03-20T09:30:00+01:00', 0],
        [
          'timed@kithmap',
          TIMED?.title,
          `Ada Okafor\n\n${TIMED?.notes}`,
          '2026-02-10T09:30:00+01:00',
          0,
        ],
      ])
    },
  )
})
