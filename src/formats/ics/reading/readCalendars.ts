import { type Day, dayNumber } from '#domain/day'
import type { Problem } from '#domain/found'
import type { FoundCalendar } from '#domain/meetings/foundEvent'
import type { GivenFile } from '../../givenFile.ts'
import { breathing } from './breathing.ts'
import { foundEvent } from './foundEvent.ts'
import { gathered } from './gathered.ts'
import { occurrencesOf } from './occurrences.ts'
import { followUpOf, isOwn } from './ownEvent.ts'
import { openZones } from './zones.ts'

/** Which days are read, both included, and in whose clocks they are days. */
export interface CalendarRange {
  since: Day
  until: Day
  /** The user's, an IANA name. */
  timeZone: string
}

/** More than anybody can look through. */
const MOST_FOUND = 200_000

/**
 * What took place on the days asked for, with whoever was asked to come, from calendar files.
 *
 * Nothing is read but when, what, where and who. Events made by Kithmap are told apart.
 *
 * @throws the signal's reason if it was aborted
 */
export async function readCalendars(
  files: readonly GivenFile[],
  { since, until, timeZone }: CalendarRange,
  signal?: AbortSignal,
): Promise<FoundCalendar> {
  const breathe = breathing(signal)
  const days = { from: dayNumber(since), to: dayNumber(until) }
  const { groups, names, log, ...all } = await gathered(files, days, breathe)
  if (all.isTooMuch) return tooMuch(files)
  const zones = openZones(all.zones, timeZone)
  const found: FoundCalendar = { events: [], followUps: [], names, cancelled: 0, problems: [] }

  for (const [uid, events] of groups) {
    const breath = breathe()
    if (breath) await breath
    if (isOwn(uid)) {
      const followUp = followUpOf(events, zones)
      if (followUp) found.followUps.push(followUp)
      continue
    }
    const { occurrences, flaw } = occurrencesOf(events, zones, days)
    if (flaw) log.add(flaw.event, flaw.words)
    for (const occurrence of occurrences) {
      const { event, start } = occurrence
      const told = foundEvent(occurrence, zones)
      if (told.day < since || told.day > until) continue
      if (event.isCancelled) found.cancelled += 1
      else if (told.invited.length > 0) found.events.push(told)
      if (!zones.clockOf(start.zone)) log.add(event, unknownZone(start.zone))
    }
    if (found.events.length > MOST_FOUND) return tooMuch(files)
  }
  return { ...found, problems: log.problems() }
}

function unknownZone(zone: string): string {
  return `Its time zone, “${zone.slice(0, 60)}”, is not known; its time is read as yours.`
}

function tooMuch(files: readonly GivenFile[]): FoundCalendar {
  const message =
    'The calendar holds more meetings than can be looked through; read fewer years of it.'
  const problem: Problem = {
    file: files[0]?.path ?? '',
    line: null,
    code: 'TOO_MANY_EVENTS',
    message,
  }
  return { events: [], followUps: [], names: [], cancelled: 0, problems: [problem] }
}
