import { peopleWithOpenFollowUps } from '#db/queries/followUps'
import { listTargets } from '#db/queries/insights'
import {
  birthdays,
  favoursOwed,
  movedSince,
  newcomersSince,
  overdueIds,
  surestTies,
  tiedTo,
} from '#db/queries/reviewFacts'
import { closedReviews, keysAnswered, keysWithStep, peopleLeftAsleep } from '#db/queries/reviews'
import { listTags } from '#db/queries/tags'
import type { Reader } from '#db/open'
import { addDays, type Day, type Instant } from '#domain/day'
import { NOT_NOW_DAYS, type ReviewFacts, type ReviewPerson } from '#domain/review/candidates'
import { isKeyOf, wakeKey } from '#domain/review/item'
import type { Context } from './context.ts'
import { meetingsToConfirm } from './meetingsThatWait.ts'
import type { NetworkRow } from './network.ts'

const BEGINNING = '1970-01-01T00:00:00.000Z' as Instant

/** What the next review is made from. */
export function reviewFacts(context: Context): ReviewFacts {
  const { network, today } = context
  const { read } = context.db
  const on = today()
  const rows = network(on)
  const planned = peopleWithOpenFollowUps(read)
  const since = closedReviews(read)[0]?.closedAt ?? BEGINNING
  const newcomers = new Set(newcomersSince(read, since))
  const moved = new Set(since === BEGINNING ? [] : movedSince(read, since))
  const bornOn = new Map(birthdays(read))
  const favours = new Map(favoursOwed(read))

  return {
    on,
    people: [...rows.values()].map((row): ReviewPerson => ({
      id: row.id,
      status: row.status,
      circle: row.circle,
      closeness: row.closeness,
      interactions: row.interactions,
      lastContact: row.lastContact,
      warmth: row.warmth,
      band: row.band,
      cadence: row.cadence,
      pausedUntil: row.pausedUntil,
      tagIds: row.tagIds,
      organisationIds: row.organisationIds,
      // Read from a title only where it is asked for.
      get seniority() {
        return row.seniority
      },
      birthday: bornOn.get(row.id) ?? null,
      isPlanned: planned.has(row.id),
      isNew: newcomers.has(row.id),
      hasMoved: moved.has(row.id),
      favourOn: favours.get(row.id) ?? null,
    })),
    meetings: meetingsToConfirm(context),
    overdueIds: overdueIds(read, on),
    targets: targetsWithoutStep(read, rows, peopleWithOpenFollowUps(read, on)),
    tieIds: surestTies(read),
    areTied: tiesIn(read),
    tagNames: new Map(listTags(read).map(({ id, name }) => [id, name])),
    leftFor: new Set(leftFor(read, on)),
  }
}

/** Tells who is tied to whom; of few people, so that their ties are read one by one. */
function tiesIn(db: Reader): ReviewFacts['areTied'] {
  const known = new Map<number, ReadonlySet<number>>()
  return (a, b) => {
    const ties = known.get(a) ?? new Set(tiedTo(db, a))
    known.set(a, ties)
    return ties.has(b)
  }
}

/**
 * What was left for another time lately, given, or has its next step ahead: birthdays and favours
 * come again, an introduction is made once.
 */
function leftFor(db: Reader, on: Day): string[] {
  const after = addDays(on, -NOT_NOW_DAYS)
  const given = keysAnswered(db, 'plan', after).filter((key) => isKeyOf(key, 'birthday', 'favour'))
  const introduced = keysAnswered(db, 'plan').filter((key) => isKeyOf(key, 'introduce'))
  return [
    ...keysAnswered(db, 'not now', after),
    ...peopleLeftAsleep(db, after).map(wakeKey),
    ...given,
    ...introduced,
    // With a target nobody is known at, no person says that a step was planned.
    ...keysWithStep(db, on).filter((key) => isKeyOf(key, 'reach')),
  ]
}

/** Targets for which nothing lies ahead with anybody who is there. */
function targetsWithoutStep(
  db: Reader,
  rows: ReadonlyMap<number, NetworkRow>,
  ahead: ReadonlySet<number>,
): ReviewFacts['targets'] {
  const targets = listTargets(db).filter(({ stage }) => stage !== 'closed')
  if (targets.length === 0) return []
  const there = new Map(targets.map(({ organisationId }) => [organisationId, new Array<number>()]))
  for (const { id, organisationIds } of rows.values())
    for (const organisationId of organisationIds) there.get(organisationId)?.push(id)
  return targets
    .toSorted((a, b) => b.motivation - a.motivation)
    .map(({ organisationId }) => ({
      organisationId,
      personIds: (there.get(organisationId) ?? []).toSorted(
        (a, b) => (rows.get(b)?.warmth ?? 0) - (rows.get(a)?.warmth ?? 0),
      ),
    }))
    .filter(({ personIds }) => !personIds.some((id) => ahead.has(id)))
}
