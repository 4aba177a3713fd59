import { repeatFollowUp, setFollowUpState } from '#db/queries/followUpChanges'
import { followUp } from '#db/queries/followUps'
import type { Writer } from '#db/open'
import type { Day } from '#domain/day'
import { nextWithExceptions } from '#formats/ics/occurrence'
import type { Context } from './context.ts'
import { ruleOf } from './followUpRule.ts'

/** Completes a follow-up, or moves one that repeats to its next day; nothing if there is none. */
export function completed(
  tx: Writer,
  id: number,
  context: Pick<Context, 'today' | 'now'>,
): { nextOn: Day | null } | undefined {
  const nextOn = wentOn(tx, id, context)
  if (nextOn === null) setFollowUpState(tx, id, 'done', context.now())
  return nextOn === undefined ? undefined : { nextOn }
}

/**
 * Moves what repeats to its next day to come, though it was missed for long.
 *
 * @returns that day; null where nothing follows, and nothing was changed; undefined if there is no
 *   such follow-up
 */
export function wentOn(
  tx: Writer,
  id: number,
  { today, now }: Pick<Context, 'today' | 'now'>,
): Day | null | undefined {
  const found = followUp(tx, id)
  if (!found) return undefined
  const rule = found.state === 'open' ? ruleOf(tx, found) : undefined
  const next = rule && nextWithExceptions(rule, later(rule.from, today()))
  if (!next) return null
  repeatFollowUp(tx, id, next, now())
  return next.on
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other
}
