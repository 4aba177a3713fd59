import type { InteractionRow } from '#contract/interactions'
import type { PersonSheet, WarmthTerm } from '#contract/people'
import { contactsOf } from '#db/queries/contacts'
import { followUpsOf } from '#db/queries/followUps'
import { interactionsOf } from '#db/queries/interactions'
import { notesOf } from '#db/queries/notes'
import { me, metAt, person, photoOf } from '#db/queries/people'
import { positionsOf } from '#db/queries/positions'
import { tagsOf } from '#db/queries/tags'
import { tiesOf } from '#db/queries/ties'
import { bandOf } from '#domain/band'
import { cadenceOn } from '#domain/cadence'
import type { Circle } from '#domain/circle'
import type { Day } from '#domain/day'
import { PersonDetails } from '#domain/person'
import { HALF_LIFE_DAYS, warmthOfInteraction } from '#domain/warmth'
import type { Context } from './context.ts'
import { followUpRow } from './followUpRow.ts'

/** Everything the panel shows of a person, as of today; nothing if there is no such person. */
export function personSheet(context: Context, id: number): PersonSheet | undefined {
  const { read } = context.db
  const row = person(read, id)
  if (!row) return undefined

  const today = context.today()
  const interactions = interactionsOf(read, id)
  const past = interactions.filter(({ day }) => day <= today)
  const terms = row.isMe ? [] : warmthTerms(today, past, row.circle, me(read)?.id)
  const value = terms.reduce((sum, { adds }) => sum + adds, 0)
  const lastContact: Day | null = past[0]?.day ?? null

  return {
    id: row.id,
    uid: row.uid,
    isMe: row.isMe,
    details: PersonDetails.parse(row),
    suffix: row.suffix,
    headline: row.headline,
    connectedOn: row.connectedOn,
    disconnectedOn: row.disconnectedOn,
    metAt: metAt(read, row.metEventId),
    trashedAt: row.trashedAt,
    photo: photoOf(read, id),
    contacts: contactsOf(read, id),
    positions: positionsOf(read, id),
    tags: tagsOf(read, id),
    notes: notesOf(read, id),
    interactions,
    followUps: followUpsOf(read, id).map((followUp) => followUpRow(today, followUp)),
    ties: tiesOf(read, id),
    lastContact,
    warmth: {
      value,
      band: bandOf(value, lastContact !== null || row.connectedOn !== null),
      halfLifeDays: HALF_LIFE_DAYS[row.circle],
      terms,
    },
    cadence: cadenceOn(today, { ...row, lastContact }) ?? null,
  }
}

/** What each interaction adds on a day; `myId` took part without being counted. */
function warmthTerms(
  on: Day,
  interactions: readonly InteractionRow[],
  circle: Circle,
  myId: number | undefined,
): WarmthTerm[] {
  return interactions.map(({ id, kind, day, direction, people: all }) => {
    const people = all.filter((person) => person.id !== myId).length
    const adds = warmthOfInteraction(on, { kind, day, direction, people }, circle)
    return { interactionId: id, kind, day, people, adds }
  })
}
