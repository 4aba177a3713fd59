import { insertFollowUp } from '#db/queries/followUps'
import { plannedDays } from '#db/queries/reviewFacts'
import type { Writer } from '#db/open'
import { contactsADay, freeDay } from '#domain/review/planning'
import type { Context } from './context.ts'

/** Makes the follow-ups, one after the other on days with room; how many there are. */
export function plannedAfter(
  context: Context,
  tx: Writer,
  lines: readonly { followUp: string }[],
  personIds: readonly number[],
): number {
  const on = context.today()
  const planned = new Map(plannedDays(tx, on))
  let count = 0
  lines.forEach(({ followUp: title }, index) => {
    const personId = personIds[index]
    if (!title || personId === undefined) return
    const dueOn = freeDay(on, planned, contactsADay(0))
    planned.set(dueOn, (planned.get(dueOn) ?? 0) + 1)
    const rest = { dueAt: null, notes: '', alarmMinutes: null, repeats: null }
    insertFollowUp(
      tx,
      { title, action: 'write', dueOn, personIds: [personId], ...rest },
      context.timeZone,
      context.now(),
    )
    count += 1
  })
  return count
}
