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

const TOUCHED = ['people', 'organisations', 'map'] as const satisfies Subject[]

export const positions = os.positions.router({
  add: os.positions.add.handler(({ context, input, errors }) => {
    const holder = person(context.db.read, input.personId)
    if (!holder) throw errors.NOT_FOUND()
    return context.db.write(TOUCHED, `Add a position to ${holder.name}`, (tx) =>
      insertPosition(tx, holder.id, input.position, context.now()),
    )
  }),

  edit: os.positions.edit.handler(async ({ context, input, errors }) => {
    const personId = holderOf(context.db.read, input.id)
    if (personId === undefined) throw errors.NOT_FOUND()
    await context.db.write(TOUCHED, 'Edit a position', (tx) => {
      updatePosition(tx, input.id, input.position, context.now())
      refreshHeadline(tx, personId)
    })
  }),

  remove: os.positions.remove.handler(async ({ context, input, errors }) => {
    const personId = holderOf(context.db.read, input.id)
    if (personId === undefined) throw errors.NOT_FOUND()
    await context.db.write(TOUCHED, 'Remove a position', (tx) => {
      deletePosition(tx, input.id)
      refreshHeadline(tx, personId)
    })
  }),
})
