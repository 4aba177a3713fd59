import {
  insertFollowUp,
  listFollowUps,
  moveFollowUp,
  setFollowUpState,
  updateFollowUp,
} from '#db/queries/followUps'
import type { Reader } from '#db/open'
import { presentIds } from '#db/queries/people'
import { os } from './context.ts'
import { followUpRow } from './followUpRow.ts'

export const followUps = os.followUps.router({
  list: os.followUps.list.handler(({ context, input }) =>
    listFollowUps(context.db.read, input.state, input.limit).map((followUp) =>
      followUpRow(context.today(), followUp),
    ),
  ),

  add: os.followUps.add.handler(({ context, input, errors }) =>
    context.db.write(['followUps'], `Plan “${input.title}”`, (tx) => {
      if (!areThere(tx, input.personIds)) throw errors.NOT_FOUND()
      return insertFollowUp(tx, input, context.timeZone, context.now())
    }),
  ),

  edit: os.followUps.edit.handler(async ({ context, input, errors }) => {
    const { id, followUp } = input
    await context.db.write(['followUps'], `Edit “${followUp.title}”`, (tx) => {
      if (!areThere(tx, followUp.personIds)) throw errors.NOT_FOUND()
      if (!updateFollowUp(tx, id, followUp, context.timeZone, context.now()))
        throw errors.NOT_FOUND()
    })
  }),

  complete: os.followUps.complete.handler(async ({ context, input, errors }) => {
    await context.db.write(['followUps'], 'Complete a follow-up', (tx) => {
      if (!setFollowUpState(tx, input.id, 'done', context.now())) throw errors.NOT_FOUND()
    })
  }),

  drop: os.followUps.drop.handler(async ({ context, input, errors }) => {
    await context.db.write(['followUps'], 'Drop a follow-up', (tx) => {
      if (!setFollowUpState(tx, input.id, 'dropped', context.now())) throw errors.NOT_FOUND()
    })
  }),

  reopen: os.followUps.reopen.handler(async ({ context, input, errors }) => {
    await context.db.write(['followUps'], 'Open a follow-up again', (tx) => {
      if (!setFollowUpState(tx, input.id, 'open', context.now())) throw errors.NOT_FOUND()
    })
  }),

  snooze: os.followUps.snooze.handler(async ({ context, input, errors }) => {
    await context.db.write(['followUps'], 'Snooze a follow-up', (tx) => {
      if (!moveFollowUp(tx, input.id, input.until, context.now())) throw errors.NOT_FOUND()
    })
  }),
})

function areThere(db: Reader, personIds: readonly number[]): boolean {
  return presentIds(db, personIds).length === new Set(personIds).size
}
