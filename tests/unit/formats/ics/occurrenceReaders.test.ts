import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { daysToCome } from '#formats/ics/occurrence'
import { type FeedFollowUp, feedOf } from '../../../support/feeds.ts'
import { pythonSays, pythonWith, skippedWithout } from '../../../support/python.ts'
import { CHANGING_ZONES, OCCURRENCES, randomSeries } from '../../../support/randomSeries.ts'

const RULES = 500
const SERIES = randomSeries(RULES)
const FEED = feedOf(...SERIES)

/** The occurrences of a series in the order of its rule: days, local times, or instants in UTC. */
type Occurrences = Record<string, readonly string[]>

/** dateutil knows no change of the clocks after 2037. */
const END = '2037'

/** As we reckon them, and whether there are no more than these until the end. */
function ourOccurrences({ repeats, dueOn, dueAt, timeZone, exceptions }: FeedFollowUp) {
  const days = daysToCome({ repeats: repeats ?? '', from: dueOn, exceptions }, OCCURRENCES)
  const times = [dueOn, ...days.flatMap(({ on }) => on ?? [])].map((day) => {
    if (dueAt === null) return day
    const local = Temporal.PlainDateTime.from(`${day}T${dueAt}`)
    if (timeZone === null) return local.toString({ smallestUnit: 'second' })
    return local.toZonedDateTime(timeZone).toInstant().toString({ smallestUnit: 'second' })
  })
  const isWhole = days.length < OCCURRENCES || times.some((time) => time >= END)
  return { times: times.filter((time) => time < END), isWhole }
}

function expectOurs(found: Occurrences) {
  const differing = SERIES.flatMap(({ uid, ...followUp }) => {
    const { times, isWhole } = ourOccurrences({ uid, ...followUp })
    const theirs = (found[uid] ?? []).filter((time) => time < END)
    const compared = isWhole ? theirs : theirs.slice(0, times.length)
    if (compared.join() === times.join()) return []
    const { repeats, dueOn, dueAt, timeZone, exceptions } = followUp
    return [{ repeats, dueOn, dueAt, timeZone, exceptions, times, compared }]
  })
  expect(differing).toEqual([])
}

/** A follow-up that is due off its rule goes out as one event and a series. */
const followUpOf = (uid: string) => uid.replace(/(-series)?@kithmap$/, '')

function readByIcal(): Occurrences {
  const calendar = new ICAL.Component(ICAL.parse(FEED))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const events = Map.groupBy(calendar.getAllSubcomponents('vevent'), (component) =>
    String(component.getFirstPropertyValue('uid')),
  )
  const found: Record<string, string[]> = {}
  for (const [uid, [master, ...exceptions]] of events) {
    const event = new ICAL.Event(master, { exceptions })
    const iterator = event.iterator()
    const times = (found[followUpOf(uid)] ??= [])
    for (let start = iterator.next(); start && times.length <= OCCURRENCES; start = iterator.next())
      times.push(textOf(event.getOccurrenceDetails(start).startDate))
  }
  return found
}

function textOf(time: ICAL.Time): string {
  const isInZone = time.zone !== ICAL.Timezone.localTimezone && !time.isDate
  return isInZone ? time.toJSDate().toISOString().replace('.000Z', 'Z') : time.toString()
}

const READ_WITH_DATEUTIL = `
import sys, json, re, datetime, itertools
import icalendar
from dateutil import tz
from dateutil.rrule import rrulestr

feed, most = json.load(sys.stdin)
calendar = icalendar.Calendar.from_ical(feed.encode())

def start(prop):
    value = prop.dt
    zone = prop.params.get('TZID')
    if not isinstance(value, datetime.datetime):
        return datetime.datetime(value.year, value.month, value.day)
    return value.replace(tzinfo=tz.gettz(zone) if zone else None)

def text(time, prop):
    if not isinstance(prop.dt, datetime.datetime):
        return time.date().isoformat()
    if time.tzinfo is None:
        return time.isoformat()
    return time.astimezone(datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ')

masters, moved = [], {}
for event in calendar.walk('VEVENT'):
    if 'RECURRENCE-ID' in event:
        moved[event['UID'], start(event['RECURRENCE-ID'])] = start(event['DTSTART'])
    else:
        masters.append(event)

found = {}
for event in masters:
    uid = event['UID']
    times = found.setdefault(re.sub('(-series)?@kithmap$', '', uid), [])
    begin = event['DTSTART']
    if 'RRULE' not in event:
        times.append(text(start(begin), begin))
        continue
    excluded = event.get('EXDATE', [])
    excluded = excluded if isinstance(excluded, list) else [excluded]
    skipped = set()
    for prop in excluded:
        for one in prop.dts:
            value = one.dt
            if not isinstance(value, datetime.datetime):
                value = datetime.datetime(value.year, value.month, value.day)
            skipped.add(value.replace(tzinfo=start(begin).tzinfo))
    rule = rrulestr(event['RRULE'].to_ical().decode(), dtstart=start(begin))
    kept = (time for time in rule if time not in skipped)
    for time in itertools.islice(kept, most - len(times)):
        times.append(text(moved.get((uid, time), time), begin))
print(json.dumps(found))
`

const dateutil = pythonWith('icalendar, dateutil')

describe(`the occurrences of ${RULES} random rules with exceptions, in three zones`, () => {
  it('meet both changes of the clocks in every zone', () => {
    for (const zone of CHANGING_ZONES) {
      const ofZone = SERIES.filter(({ timeZone }) => timeZone === zone)
      const hours = new Set(ofZone.flatMap((one) => ourOccurrences(one).times.map(offsetIn(zone))))
      expect([ofZone.length > 50, hours.size]).toEqual([true, 2])
    }
    expect(SERIES.filter(({ exceptions }) => exceptions.length > 0).length).toBeGreaterThan(200)
  })

  it('are those that ical.js reads in the feed', () => {
    expectOurs(readByIcal())
  })

  it.skipIf(!dateutil)(
    `are those that dateutil reads in the feed${skippedWithout(dateutil, 'python3-icalendar')}`,
    () => {
      expectOurs(pythonSays(dateutil, READ_WITH_DATEUTIL, [FEED, OCCURRENCES + 1]) as Occurrences)
    },
  )
})

const offsetIn = (zone: string) => (instant: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).offset
