import type { ReviewSheet } from '#contract/reviews'
import { followUp, followUpsDue } from '#db/queries/followUps'
import type { answersOf } from '#db/queries/reviews'
import type { Reader } from '#db/open'
import { addDays, type Day } from '#domain/day'
import type { Agenda } from '#domain/review/agenda'
import { itemKey } from '#domain/review/item'
import { WEEK_DAYS } from '#domain/review/planning'
import { followUpRow } from './followUpRow.ts'

/** What was chosen or moved, and what else is due in the coming week. */
export function comingFollowUps(
  read: Reader,
  on: Day,
  { steps }: Agenda,
  answers: ReturnType<typeof answersOf>,
): Pick<ReviewSheet, 'planned' | 'others'> {
  const items = new Map(steps.flatMap(({ items }) => items.map((item) => [itemKey(item), item])))
  const ids = new Set(
    answers.flatMap(({ followUpId, answer, itemKey: key }) => {
      const item = items.get(key)
      const isMoved = answer.kind === 'move' && item?.kind === 'overdue'
      return isMoved ? item.followUpId : (followUpId ?? [])
    }),
  )
  const rows = (found: ReturnType<typeof followUpsDue>) =>
    found
      .map((row) => followUpRow(on, row))
      .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id - b.id)
  return {
    planned: rows(
      [...ids].flatMap((id) => followUp(read, id) ?? []).filter(({ state }) => state === 'open'),
    ),
    others: rows(
      followUpsDue(read, addDays(on, WEEK_DAYS)).filter(
        ({ id, dueOn }) => dueOn > on && !ids.has(id),
      ),
    ),
  }
}
