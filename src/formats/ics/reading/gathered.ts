import { MOST_INVITED } from '#domain/meetings/invited'
import type { GivenFile } from '../../givenFile.ts'
import { calendarParts } from './calendarParts.ts'
import type { CalendarEvent } from './event.ts'
import { guestPool } from './guestPool.ts'
import { isWithinReach } from './moment.ts'
import { isOwn } from './ownEvent.ts'
import { type ProblemLog, problemLog } from './problemLog.ts'
import type { FileZone } from './zones.ts'

/** Events, guests and days left out, all together: more than anybody's life holds. */
const MOST_PARTS = 3_000_000
/** Nobody has more calendars, or lives in more zones. */
const MOST_NAMES = 1_000

/** What calendars hold, before it is known when each of it takes place. */
export interface Gathered {
  /** By their UID: a series and what was changed in it have one. */
  groups: Map<string, CalendarEvent[]>
  zones: FileZone[]
  names: string[]
  log: ProblemLog
  isTooMuch: boolean
}

/**
 * The events of all files, as far as they may be meetings of these days or were made here.
 *
 * @param from days since 1970-01-01, the last one included
 */
export async function gathered(
  files: readonly GivenFile[],
  { from, to }: { from: number; to: number },
  breathe: () => Promise<void> | undefined,
): Promise<Gathered> {
  const all: Gathered = {
    groups: new Map(),
    zones: [],
    names: [],
    log: problemLog(),
    isTooMuch: false,
  }
  const pooled = guestPool()
  let parts = 0

  for (const { path, bytes } of files) {
    for (const part of calendarParts(path, bytes)) {
      const breath = breathe()
      if (breath) await breath
      if (part.kind === 'zone') keep(all.zones, part.zone)
      else if (part.kind === 'name') keep(all.names, part.name)
      else if (isWanted(part.event, from, to)) {
        const flaw = flawOf(part.event)
        if (flaw) {
          all.log.add(part.event, flaw)
          continue
        }
        const { invited, added, left } = part.event
        parts += 1 + invited.length + added.length + left.length
        if (parts > MOST_PARTS) return { ...all, isTooMuch: true }
        groupWith(all.groups, { ...part.event, invited: pooled(invited) })
      }
    }
  }
  return all
}

function keep<Value>(list: Value[], value: Value): void {
  if (list.length < MOST_NAMES) list.push(value)
}

/** All parts of a series are needed; what takes place once is needed if it may be on one of the days. */
function isWanted(event: CalendarEvent, from: number, to: number): boolean {
  const { uid, start, recurrenceOf, rule, added, flaw, invitedCount } = event
  if (recurrenceOf || isOwn(uid)) return true
  if (invitedCount === 0) return false
  if (rule || added.length > 0 || flaw || !start || !isWithinReach(start)) return true
  // The day may be another one where the user is.
  return start.dayNumber >= from - 1 && start.dayNumber <= to + 1
}

/** Why nothing is made of an event; '' if there is no reason. */
function flawOf({ flaw, start, uid, invitedCount }: CalendarEvent): string {
  if (flaw) return flaw
  if (!start) return 'It does not say on which day it begins.'
  if (!isWithinReach(start)) return 'Its day lies before 1970 or after 2099.'
  if (uid === '') return 'It has no UID, by which it would be known again.'
  if (invitedCount <= MOST_INVITED) return ''
  return `It names ${invitedCount.toLocaleString('en')} people; a meeting has at most ${MOST_INVITED}.`
}

function groupWith(groups: Map<string, CalendarEvent[]>, event: CalendarEvent): void {
  const known = groups.get(event.uid)
  if (known) known.push(event)
  else groups.set(event.uid, [event])
}
