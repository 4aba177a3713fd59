import fc from 'fast-check'
import { addDays, Day } from '#domain/day'
import type { RuleException } from '#domain/repeats'
import { daysToCome } from '#formats/ics/occurrence'
import { type FeedFollowUp, followUp } from './feeds.ts'

const FIRST = Day.parse('2026-01-01')
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const ORDINALS = [1, 2, 3, 4, -1, -2] as const

/** Zones that change their clocks on three different days, one of them south of the equator. */
export const CHANGING_ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Sydney'] as const

/** So many occurrences of a series are looked at: enough for a daily one to meet both changes. */
export const OCCURRENCES = 40

const someOf = <Item>(items: readonly Item[]) =>
  fc.uniqueArray(fc.constantFrom(...items), { minLength: 1, maxLength: 3 })
const weekdays = someOf(WEEKDAYS).map((days) => `;BYDAY=${days.join(',')}`)
const inMonth = (daysOfMonth: readonly number[]) =>
  fc.oneof(
    fc.constant(''),
    fc
      .tuple(fc.constantFrom(...ORDINALS), fc.constantFrom(...WEEKDAYS))
      .map(([ordinal, weekday]) => `;BYDAY=${ordinal}${weekday}`),
    someOf(daysOfMonth).map((days) => `;BYMONTHDAY=${days.join(',')}`),
    fc
      .tuple(weekdays, fc.constantFrom(1, -1))
      .map(([days, position]) => `${days};BYSETPOS=${position}`),
  )
const parts = fc.oneof(
  fc.constant('FREQ=DAILY'),
  weekdays.map((days) => `FREQ=DAILY${days}`),
  fc.constant('FREQ=WEEKLY'),
  weekdays.map((days) => `FREQ=WEEKLY${days}`),
  inMonth([1, 13, 28, 29, 30, 31, -1, -2]).map((days) => `FREQ=MONTHLY${days}`),
  fc.constant('FREQ=YEARLY'),
  // Without days that some months have not: ical.js reads a 31 February as 3 March.
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), inMonth([1, 13, 28, -1, -2]))
    .map(([month, days]) => `FREQ=YEARLY;BYMONTH=${month}${days}`),
)
const end = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 30 }).map((count) => `;COUNT=${count}`),
  fc
    .integer({ min: 1, max: 900 })
    .map((days) => `;UNTIL=${addDays(FIRST, days).replaceAll('-', '')}`),
)
const interval = fc.constantFrom('', '', ';INTERVAL=2', ';INTERVAL=3')

/** What differs from a rule: of its next days, by place, one that is left out or moved by so many days. */
const exception = fc.record({
  place: fc.integer({ min: 0, max: 11 }),
  movedBy: fc.constantFrom(null, -3, -1, 1, 5),
})

const series = fc.record({
  repeats: fc.tuple(parts, interval, end).map((all) => all.join('')),
  dueOn: fc.integer({ min: 0, max: 364 }).map((days) => addDays(FIRST, days)),
  time: fc.oneof(
    fc.constant({ dueAt: null, timeZone: null }),
    fc.record({
      dueAt: fc.constantFrom('00:00', '07:45', '09:30', '18:00', '23:45'),
      timeZone: fc.constantFrom(null, ...CHANGING_ZONES),
    }),
  ),
  exceptions: fc.array(exception, { maxLength: 3 }),
})

/** Follow-ups that repeat by random rules, some with days left out and moved; always the same ones. */
export function randomSeries(count: number): FeedFollowUp[] {
  return fc
    .sample(series, { numRuns: count, seed: 5545 })
    .map(({ repeats, dueOn, time, exceptions }, index) =>
      followUp({
        ...time,
        uid: `series-${String(index).padStart(3, '0')}`,
        title: repeats,
        dueOn,
        repeats,
        exceptions: exceptionsFrom({ repeats, dueOn }, exceptions),
      }),
    )
}

function exceptionsFrom(
  { repeats, dueOn }: { repeats: string; dueOn: Day },
  wanted: readonly { place: number; movedBy: number | null }[],
): RuleException[] {
  const days = daysToCome({ repeats, from: dueOn, exceptions: [] }, 12)
  const byDay = new Map<Day, Day | null>()
  for (const { place, movedBy } of wanted) {
    const occursOn = days[place]?.occursOn
    if (occursOn) byDay.set(occursOn, movedBy === null ? null : addDays(occursOn, movedBy))
  }
  return [...byDay].map(([occursOn, movedTo]) => ({ occursOn, movedTo }))
}
