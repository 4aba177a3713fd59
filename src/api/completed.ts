import { exceptionsOf } from '#db/queries/followUpExceptions'
import { repeatFollowUp, setFollowUpState } from '#db/queries/followUpChanges'
import { followUp } from '#db/queries/followUps'
import type { Writer } from '#db/open'
import type { Day } from '#domain/day'
import type { RuleException } from '#domain/repeats'
import { nextWithExceptions } from '#formats/ics/occurrence'
import type { Context } from './context.ts'

/** Completes a follow-up, or moves one that repeats to its next day; nothing if there is none. */
export function completed(
  tx: Writer,
  id: number,
  { today, now }: Pick<Context, 'today' | 'now'>,
): { nextOn: Day | null } | undefined {
  const found = followUp(tx, id)
  if (!found) return undefined
  const next = nextOf({ ...found, exceptions: exceptionsOf(tx, id) }, today())
  if (next) repeatFollowUp(tx, id, next, now())
  else setFollowUpState(tx, id, 'done', now())
  return { nextOn: next?.on ?? null }
}

/** When what is open is due again: on a day to come, though it was missed for long. */
function nextOf(
  {
    state,
    repeats,
    dueOn,
    occursOn,
    exceptions,
  }: {
    state: string
    repeats: string | null
    dueOn: Day
    occursOn: Day | null
    exceptions: readonly RuleException[]
  },
  today: Day,
) {
  if (state !== 'open' || repeats === null) return undefined
  const from = occursOn ?? dueOn
  return nextWithExceptions({ repeats, from, exceptions }, from > today ? from : today)
}
