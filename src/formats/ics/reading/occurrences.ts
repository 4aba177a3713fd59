import { type Clock, instantOf } from './clock.ts'
import type { CalendarEvent } from './event.ts'
import { localMs, type Moment } from './moment.ts'
import { ruleOf } from './rule.ts'
import { ruleDays } from './ruleDays.ts'
import type { Zones } from './zones.ts'

/** One time that something took place. */
export interface Occurrence {
  event: CalendarEvent
  start: Moment
  /** Which time of a series it is, by when it was to be at first; null for what takes place once. */
  original: Moment | null
}

const UNREAD_RULE = 'It repeats by a rule that is not read; its first time alone counts.'

/** More than one each day for ten years is no meeting. */
const MOST_OCCURRENCES = 4_000

/**
 * Every time the events with one UID took place from one day to another: what was moved is where it
 * was moved to, what was taken out of its series is left out.
 *
 * @param days since 1970-01-01; a day is told that lies just outside for the user
 */
export function occurrencesOf(
  events: readonly CalendarEvent[],
  zones: Zones,
  { from, to }: { from: number; to: number },
): { occurrences: Occurrence[]; flaw?: { event: CalendarEvent; words: string } } {
  const own = events.filter(({ recurrenceOf }) => recurrenceOf)
  const replaced = new Set(own.map(({ recurrenceOf }) => idOf(recurrenceOf, zones)))
  const isInRange = ({ dayNumber }: Moment) => dayNumber >= from - 1 && dayNumber <= to + 1
  const occurrences = own.flatMap((event): Occurrence[] =>
    event.start && isInRange(event.start)
      ? [{ event, start: event.start, original: event.recurrenceOf }]
      : [],
  )

  // Of two tellings of one series, as two calendars have them, the later one counts.
  const series = events.findLast(({ recurrenceOf }) => !recurrenceOf)
  if (!series?.start) return { occurrences }
  const { starts, isReadInPart } = startsOf(series, series.start, zones, {
    from: from - 1,
    to: to + 1,
  })
  const isSeries = series.rule !== '' || series.added.length > 0
  for (const start of starts.filter(isInRange))
    if (!replaced.has(idOf(start, zones)))
      occurrences.push({ event: series, start, original: isSeries ? start : null })
  return isReadInPart
    ? { occurrences, flaw: { event: series, words: UNREAD_RULE } }
    : { occurrences }
}

function startsOf(
  series: CalendarEvent,
  first: Moment,
  zones: Zones,
  range: { from: number; to: number },
): { starts: Moment[]; isReadInPart: boolean } {
  if (!series.rule && series.added.length === 0) return { starts: [first], isReadInPart: false }

  const rule = series.rule ? ruleOf(series.rule) : undefined
  const days = rule
    ? ruleDays(rule, first.dayNumber, { ...range, most: MOST_OCCURRENCES })
    : [first.dayNumber]
  const clock = zones.clockOf(first.zone)
  const left = new Set(series.left.map((moment) => idOf(moment, zones)))
  const starts = [...days.map((dayNumber) => ({ ...first, dayNumber })), ...series.added]
    .filter((start) => !rule?.until || !isAfter(start, rule.until, clock))
    .filter((start) => !left.has(idOf(start, zones)) && !left.has(dayId(start)))
  return { starts, isReadInPart: series.rule !== '' && !rule }
}

/** Whether something begins after its series is over. */
function isAfter(start: Moment, until: Moment, clock: Clock | undefined): boolean {
  if (until.timeMs === null || start.timeMs === null) return start.dayNumber > until.dayNumber
  const begins = localMs(start)
  const isUtc = until.zone === 'UTC' && clock
  return (isUtc ? instantOf(clock, begins) : begins) > localMs(until)
}

/** What two ways to write one moment have in common. */
function idOf(moment: Moment | null, zones: Zones): number | string {
  if (!moment) return ''
  if (moment.timeMs === null) return dayId(moment)
  const clock = zones.clockOf(moment.zone)
  return clock ? instantOf(clock, localMs(moment)) : localMs(moment)
}

/** Some calendars take a day out of a series of times. */
function dayId({ dayNumber }: Moment): string {
  return `day ${dayNumber}`
}
