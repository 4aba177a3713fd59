import type { MovedFollowUp } from '#contract/meetings'
import {
  moveFollowUp,
  moveFollowUpTo,
  setFollowUpState,
  touchFollowUp,
} from '#db/queries/followUpChanges'
import { setException } from '#db/queries/followUpExceptions'
import { followUp } from '#db/queries/followUps'
import type { Writer } from '#db/open'
import type { Day } from '#domain/day'
import { wentOn } from './completed.ts'
import type { Context } from './context.ts'
import { ruleOf } from './followUpRule.ts'

/** Does to a follow-up what was done to its event; false if it is not there any more. */
export function changeAsInCalendar(
  context: Context,
  tx: Writer,
  { id, occursOn, to }: MovedFollowUp,
): boolean {
  if (occursOn) return changeDay(context, tx, id, { occursOn, movedTo: to?.day ?? null })
  return to === null
    ? setFollowUpState(tx, id, 'dropped', context.now())
    : moveFollowUpTo(tx, id, to, context.timeZone, context.now())
}

function changeDay(
  context: Context,
  tx: Writer,
  id: number,
  change: { occursOn: Day; movedTo: Day | null },
): boolean {
  const found = followUp(tx, id)
  const rule = found && ruleOf(tx, found)
  if (!rule) return false

  if (change.occursOn !== rule.from) {
    setException(tx, id, change)
    return touchFollowUp(tx, id, context.now())
  }
  if (change.movedTo) return moveFollowUp(tx, id, change.movedTo, context.now())
  // Nothing follows the time that was left out.
  if (wentOn(tx, id, context) === null) setFollowUpState(tx, id, 'dropped', context.now())
  return true
}
