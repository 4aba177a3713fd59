import type { MapGraph, MapHistory } from '#contract/map'
import { bandOf } from '#domain/band'
import { type Day, dayNumber, dayOfNumber } from '#domain/day'
import { faded } from '#domain/warmth'
import type { Standing } from './reading.ts'

/** How each relationship of a network was on any day. */
export interface PastStandings {
  /** The first day on which anybody is known. */
  firstDay: Day
  /** By id of the person; whoever was not known yet is left out. */
  on: (day: Day) => ReadonlyMap<number, Standing>
}

/** Sums each person's warmth for any day from the columns of all interactions. */
export function pastStandings({ people }: MapGraph, history: MapHistory): PastStandings {
  const parts = Map.groupBy(history.personIds.keys(), (part) => history.personIds[part] ?? 0)
  const dayOf = (part: number) => history.days[part] ?? 0
  const since = people.map(({ id, since }) =>
    Math.min(dayNumber(since), ...(parts.get(id) ?? []).map(dayOf)),
  )
  const first = since.reduce((least, number) => Math.min(least, number), Infinity)

  return {
    firstDay: dayOfNumber(Number.isFinite(first) ? first : 0),
    on(day) {
      const today = dayNumber(day)
      const standings = new Map<number, Standing>()
      people.forEach(({ id, circle, connectedOn }, index) => {
        if ((since[index] ?? Infinity) > today) return
        let warmth = 0
        let last = -Infinity
        for (const part of parts.get(id) ?? []) {
          const on = dayOf(part)
          if (on > today) continue
          warmth += faded(history.weights[part] ?? 0, today - on, circle)
          last = Math.max(last, on)
        }
        const isKnown = last > -Infinity || (connectedOn !== null && connectedOn <= day)
        const lastContact = last > -Infinity ? dayOfNumber(last) : null
        standings.set(id, { band: bandOf(warmth, isKnown), warmth, lastContact })
      })
      return standings
    },
  }
}
