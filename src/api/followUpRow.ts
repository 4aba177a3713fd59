import type { FollowUpRow } from '#contract/followUps'
import type { Day } from '#domain/day'
import { dueGroup } from '#domain/followUp'

/** A follow-up as lists show it on a given day. */
export function followUpRow(today: Day, followUp: Omit<FollowUpRow, 'group'>): FollowUpRow {
  const { id, title, action, state, dueOn, dueAt, notes, alarmMinutes, repeats, closedAt, people } =
    followUp
  const group = dueGroup(today, dueOn)
  return {
    id,
    title,
    action,
    state,
    dueOn,
    dueAt,
    group,
    notes,
    alarmMinutes,
    repeats,
    closedAt,
    people: people.map(({ id, name }) => ({ id, name })),
  }
}
