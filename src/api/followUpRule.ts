import { exceptionsOf } from '#db/queries/followUpExceptions'
import type { Reader } from '#db/open'
import type { Day } from '#domain/day'
import type { RuleWithExceptions } from '#domain/repeats'

/** How a follow-up goes on from the time that is open; nothing where it does not repeat. */
export function ruleOf(
  db: Reader,
  followUp: { id: number; repeats: string | null; occursOn: Day | null; dueOn: Day },
): RuleWithExceptions | undefined {
  const { id, repeats, occursOn, dueOn } = followUp
  if (repeats === null) return undefined
  return { repeats, from: occursOn ?? dueOn, exceptions: exceptionsOf(db, id) }
}
