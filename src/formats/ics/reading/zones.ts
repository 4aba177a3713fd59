import { findIana } from 'windows-iana'
import { byTheDay, type Clock, namedClock } from './clock.ts'
import { MS_PER_DAY, type Moment, localMs } from './moment.ts'
import type { Rule } from './rule.ts'
import { ruleDays } from './ruleDays.ts'

/** From when on, and how, the clocks of a zone go: one STANDARD or DAYLIGHT of a VTIMEZONE. */
export interface Observance {
  start: Moment
  fromMs: number
  toMs: number
  rule: Rule | null
}

/** A zone as the file explains it. */
export interface FileZone {
  id: string
  observances: Observance[]
}

/** The clocks of the zones a file names. */
export interface Zones {
  /** Nothing for a zone that neither the world nor the file knows. */
  clockOf: (zone: string) => Clock | undefined
}

/** Longer than any two changes of the clocks lie apart. */
const REACH_DAYS = 400
/** A zone with more is none; the longest-lived have some two hundred. */
export const MOST_OBSERVANCES = 300

/**
 * Zones by what the world calls them, by what Windows does, and else as the file explains them.
 *
 * @param own the zone of the user, of times that are the same everywhere
 */
export function openZones(fileZones: readonly FileZone[], own: string): Zones {
  const byId = new Map(fileZones.map((zone) => [zone.id, zone]))
  const clocks = new Map<string, Clock | undefined>()

  function found(zone: string): Clock | undefined {
    const explained = byId.get(zone)
    return worldClock(zone) ?? (explained && explainedClock(explained))
  }

  return {
    clockOf(zone) {
      if (!clocks.has(zone)) clocks.set(zone, zone === '' ? namedClock(own) : found(zone))
      return clocks.get(zone)
    },
  }
}

function worldClock(zone: string): Clock | undefined {
  // "/mozilla.org/20070129_1/Europe/Berlin", "tzone://Microsoft/Utc"
  const tail = /([a-z_]+\/[a-z_+-]+(?:\/[a-z_+-]+)?)$/i.exec(zone)?.[1] ?? ''
  const [ofWindows] = findIana(zone)
  return (
    namedClock(zone) ??
    (ofWindows && namedClock(ofWindows)) ??
    (/^tzone:.*utc$/i.test(zone) ? namedClock('UTC') : undefined) ??
    (tail ? namedClock(tail) : undefined)
  )
}

function explainedClock({ observances }: FileZone): Clock | undefined {
  const [first] = observances.toSorted((a, b) => localMs(a.start) - localMs(b.start))
  if (!first || observances.length > MOST_OBSERVANCES) return undefined
  return byTheDay((instantMs) => {
    const latest = observances
      .map((observance) => ({ onset: onsetBefore(observance, instantMs), to: observance.toMs }))
      .filter(({ onset }) => onset > -Infinity)
      .reduce((a, b) => (b.onset >= a.onset ? b : a), { onset: -Infinity, to: first.fromMs })
    return latest.to
  })
}

/** When an observance last began before an instant; -Infinity if it had not yet. */
function onsetBefore({ start, fromMs, rule }: Observance, instantMs: number): number {
  const timeMs = start.timeMs ?? 0
  const day = Math.floor((instantMs + fromMs - timeMs) / MS_PER_DAY)
  if (day < start.dayNumber) return -Infinity
  const range = { from: day - REACH_DAYS, to: day, most: REACH_DAYS + 1 }
  const days = rule ? ruleDays(rule, start.dayNumber, range) : [start.dayNumber]
  const last = days.at(-1) ?? rule?.until?.dayNumber
  return last === undefined ? -Infinity : last * MS_PER_DAY + timeMs - fromMs
}
