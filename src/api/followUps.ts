import {
  followUp,
  insertFollowUp,
  listFollowUps,
  moveFollowUp,
  repeatFollowUp,
  setFollowUpState,
  updateFollowUp,
} from '#db/queries/followUps'
import type { Reader } from '#db/open'
import { presentIds } from '#db/queries/people'
import type { Day } from '#domain/day'
import { nextOccurrence } from '#formats/ics/occurrence'
import { type Context, os } from './context.ts'
import { followUpRow } from './followUpRow.ts'

export const followUps = os.followUps.router({
  list: os.followUps.list.handler(({ context, input }) =>
    listFollowUps(context.db.read, input.state, input.limit).map((found) =>
      followUpRow(context.today(), found),
    ),
  ),

  get: os.followUps.get.handler(({ context, input, errors }) => {
    const found = followUp(context.db.read, input.id)
    if (!found) throw errors.NOT_FOUND()
    return followUpRow(context.today(), found)
  }),

  add: os.followUps.add.handler(({ context, input, errors }) =>
    context.db.write(['followUps'], `Plan “${input.title}”`, (tx) => {
      if (!areThere(tx, input.personIds)) throw errors.NOT_FOUND()
      return insertFollowUp(tx, input, context.timeZone, context.now())
    }),
  ),

  edit: os.followUps.edit.handler(async ({ context, input, errors }) => {
    const { id, followUp: edited } = input
    await context.db.write(['followUps'], `Edit “${edited.title}”`, (tx) => {
      if (!areThere(tx, edited.personIds)) throw errors.NOT_FOUND()
      if (!updateFollowUp(tx, id, edited, context.timeZone, context.now())) throw errors.NOT_FOUND()
    })
  }),

  complete: os.followUps.complete.handler(({ context, input, errors }) =>
    context.db.write(['followUps'], `Complete ${titled(context, input.id)}`, (tx) => {
      const found = followUp(tx, input.id)
      if (!found) throw errors.NOT_FOUND()
      const next = nextOf(found, context.today())
      if (next) repeatFollowUp(tx, input.id, next, context.now())
      else setFollowUpState(tx, input.id, 'done', context.now())
      return { nextOn: next?.on ?? null }
    }),
  ),

  drop: os.followUps.drop.handler(async ({ context, input, errors }) => {
    await context.db.write(['followUps'], `Drop ${titled(context, input.id)}`, (tx) => {
      if (!setFollowUpState(tx, input.id, 'dropped', context.now())) throw errors.NOT_FOUND()
    })
  }),

  reopen: os.followUps.reopen.handler(async ({ context, input, errors }) => {
    await context.db.write(['followUps'], `Open ${titled(context, input.id)} again`, (tx) => {
      if (!setFollowUpState(tx, input.id, 'open', context.now())) throw errors.NOT_FOUND()
    })
  }),

  snooze: os.followUps.snooze.handler(async ({ context, input, errors }) => {
    await context.db.write(['followUps'], `Snooze ${titled(context, input.id)}`, (tx) => {
      if (!moveFollowUp(tx, input.id, input.until, context.now())) throw errors.NOT_FOUND()
    })
  }),
})

/** When what is open is due again: on a day to come, though it was missed for long. */
function nextOf(
  { state, repeats, dueOn }: { state: string; repeats: string | null; dueOn: Day },
  today: Day,
) {
  if (state !== 'open' || repeats === null) return undefined
  return nextOccurrence(repeats, dueOn, dueOn > today ? dueOn : today)
}

/** A follow-up as labels call it. */
function titled(context: Context, id: number): string {
  const title = followUp(context.db.read, id)?.title
  return title === undefined ? 'a follow-up' : `“${title}”`
}

function areThere(db: Reader, personIds: readonly number[]): boolean {
  return presentIds(db, personIds).length === new Set(personIds).size
}
