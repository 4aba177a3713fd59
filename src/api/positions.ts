import { person } from '#db/queries/people'
import {
  deletePosition,
  holderOf,
  insertPosition,
  refreshHeadline,
  updatePosition,
} from '#db/queries/positions'
import type { Subject } from '#domain/subject'
import { os } from './context.ts'

/** What a change of a position touches: headlines, and who is where. */
export const POSITION_SUBJECTS = ['people', 'organisations'] as const satisfies Subject[]

export const positions = os.positions.router({
  add: os.positions.add.handler(({ context, input, errors }) => {
    const { personId, position } = input
    const name = person(context.db.read, personId)?.name ?? 'somebody'
    return context.db.write(POSITION_SUBJECTS, `Add a position to ${name}`, (tx) => {
      if (!person(tx, personId)) throw errors.NOT_FOUND()
      return insertPosition(tx, personId, position, context.now())
    })
  }),

  edit: os.positions.edit.handler(async ({ context, input, errors }) => {
    const name = holderOf(context.db.read, input.id)?.name ?? 'somebody'
    await context.db.write(POSITION_SUBJECTS, `Edit a position of ${name}`, (tx) => {
      const holder = holderOf(tx, input.id)
      if (!holder) throw errors.NOT_FOUND()
      updatePosition(tx, input.id, input.position, context.now())
      refreshHeadline(tx, holder.id)
    })
  }),

  remove: os.positions.remove.handler(async ({ context, input, errors }) => {
    const name = holderOf(context.db.read, input.id)?.name ?? 'somebody'
    await context.db.write(POSITION_SUBJECTS, `Remove a position of ${name}`, (tx) => {
      const holder = holderOf(tx, input.id)
      if (!holder) throw errors.NOT_FOUND()
      deletePosition(tx, input.id)
      refreshHeadline(tx, holder.id)
    })
  }),
})
