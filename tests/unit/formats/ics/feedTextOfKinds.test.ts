import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { anniversaryEvent, birthdayEvent } from '#domain/calendar/birthdayEvents'
import type { CalendarEvent } from '#domain/calendar/calendarEvent'
import { followUpEvent } from '#domain/calendar/followUpEvents'
import { keepInTouchEvent } from '#domain/calendar/keepInTouchEvents'
import { Day, Instant } from '#domain/day'
import { PartialDate } from '#domain/partialDate'
import { PrivacyLevel } from '#domain/privacy'
import { calendarFile } from '#formats/ics/feed'
import { calendarText } from '#formats/ics/text'
import { anyText } from '../../../support/anyText.ts'
import { complaintsAbout } from '../../../support/calendarBytes.ts'
import { followUp } from '../../../support/feeds.ts'

const NOW = Instant.parse('2026-01-05T08:00:00.000Z')
const ON = Day.parse('2026-02-10')

/** Every text somebody can write that may be in an event. */
interface Texts {
  name: string
  headline: string
  title: string
  notes: string
}

const person = ({ name, headline }: Texts) => ({
  uid: '0197f000-0000-7000-8000-0000000000a1',
  name,
  headline,
  birthday: PartialDate.parse('1980-03-05'),
  metOn: ON,
  cadence: { dueOn: ON, days: 30, state: 'due' as const },
  updatedAt: NOW,
})

const planned = ({ name, title, notes }: Texts) =>
  followUp({ title, notes, people: [{ name, uid: 'a' }], alarmMinutes: 5 })

type EventOf = (level: PrivacyLevel, texts: Texts) => CalendarEvent | undefined

const KINDS: Record<string, EventOf> = {
  'a follow-up': (level, texts) => followUpEvent(level, planned(texts)),
  'a follow-up that repeats, moved once': (level, texts) =>
    followUpEvent(level, {
      ...planned(texts),
      dueAt: '09:30',
      timeZone: 'Europe/Berlin',
      repeats: 'FREQ=WEEKLY',
      exceptions: [{ occursOn: Day.parse('2026-02-17'), movedTo: Day.parse('2026-02-18') }],
    }),
  'a follow-up that is done': (level, texts) =>
    followUpEvent(level, { ...planned(texts), state: 'done', closedAt: NOW }),
  'a day to keep in touch': (level, texts) => keepInTouchEvent(level, person(texts), 'a'),
  'a birthday': (level, texts) => birthdayEvent(level, person(texts), 'a'),
  'an anniversary': (level, texts) => anniversaryEvent(level, person(texts), 'a'),
}

const PLAIN: Texts = { name: 'Ada', headline: 'CTO', title: 'Call', notes: 'Soon' }

const fileOf = (event: CalendarEvent) =>
  calendarFile([{ ...event, sequence: 0, stampedAt: NOW }], 'Kithmap')

/** The names of all properties and components, without texts. */
function structureOf(component: ICAL.Component): unknown[] {
  return [
    component.name,
    ...component
      .getAllProperties()
      .map(({ name }) => name)
      .filter((name) => name !== 'description'),
    ...component.getAllSubcomponents().map(structureOf),
  ]
}

describe.each(Object.entries(KINDS))('%s', (_, eventOf) => {
  it.each(PrivacyLevel.options)('at %s gives any text back and nothing besides it', (level) => {
    const read = (event: CalendarEvent | undefined) => {
      const file = event ? fileOf(event) : ''
      return { file, calendar: new ICAL.Component(ICAL.parse(file)) }
    }
    const plain = structureOf(read(eventOf(level, PLAIN)).calendar)
    const texts = fc.record({ name: anyText, headline: anyText, title: anyText, notes: anyText })

    fc.assert(
      fc.property(texts, (given) => {
        const event = eventOf(level, given)
        const { file, calendar } = read(event)

        expect(complaintsAbout(new TextEncoder().encode(file))).toEqual([])
        expect(structureOf(calendar)).toEqual(plain)
        for (const found of calendar.getAllSubcomponents('vevent')) {
          expect(found.getFirstPropertyValue('summary')).toBe(calendarText(event?.summary ?? ''))
          expect(found.getFirstPropertyValue('description') ?? '').toBe(
            calendarText(event?.description ?? ''),
          )
        }
      }),
      { numRuns: 100 },
    )
  })
})
