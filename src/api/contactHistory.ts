import { type Participation, participations } from '#db/queries/network'
import type { Db } from '#db/open'
import type { Circle } from '#domain/circle'
import type { Day } from '#domain/day'
import { warmthOn } from '#domain/warmth'
import type { Changes } from './changeNews.ts'
import { keptUntil } from './keptUntil.ts'

/** What a person's interactions come to on a day. */
export interface ContactHistory {
  warmth: number
  /** How many interactions there have been. */
  interactions: number
  lastContact: Day | null
}

type Parts = readonly Participation[]

const NONE: Parts = []

/**
 * What everybody's interactions come to.
 *
 * A sum is kept for as long as the person's circle, their interactions and the day are the same.
 */
export function openContactHistory(
  db: Db,
  changes: Changes,
): (today: Day, person: { id: number; circle: Circle }) => ContactHistory {
  const parts = keptUntil<ReadonlyMap<number, Parts>>(changes, ['interactions'], (former) =>
    withFormer(
      Map.groupBy(participations(db.read), ({ personId }) => personId),
      former,
    ),
  )
  const kept = new Map<number, ContactHistory & { circle: Circle; parts: Parts }>()
  let keptOn: Day | undefined

  return (today, { id, circle }) => {
    if (keptOn !== today) kept.clear()
    keptOn = today
    const own = parts().get(id) ?? NONE
    const known = kept.get(id)
    if (known?.parts === own && known.circle === circle) return known

    const warmth = warmthOn(today, own, circle)
    const interactions = own.filter(({ day }) => day <= today).length
    const lastContact = lastDay(today, own)
    const summed = { circle, parts: own, warmth, interactions, lastContact }
    kept.set(id, summed)
    return summed
  }
}

/** The groups, each as it was before where nothing in it has changed. */
function withFormer(
  groups: ReadonlyMap<number, Parts>,
  former: ReadonlyMap<number, Parts> | undefined,
): ReadonlyMap<number, Parts> {
  if (!former) return groups
  return new Map(
    [...groups].map(([id, parts]) => {
      const before = former.get(id)
      return [id, before && areSame(before, parts) ? before : parts]
    }),
  )
}

function areSame(before: Parts, after: Parts): boolean {
  return (
    before.length === after.length &&
    before.every((part, index) => {
      const other = after[index]
      return (
        part.interactionId === other?.interactionId &&
        part.kind === other.kind &&
        part.day === other.day &&
        part.direction === other.direction &&
        part.people === other.people
      )
    })
  )
}

/** The last day on or before today, or null. */
function lastDay(today: Day, parts: readonly { day: Day }[]): Day | null {
  return parts.reduce<Day | null>(
    (last, { day }) => (day <= today && (last === null || day > last) ? day : last),
    null,
  )
}
