import { deleteNote, insertNote, noted, updateNote } from '#db/queries/notes'
import { person } from '#db/queries/people'
import { os } from './context.ts'

export const notes = os.notes.router({
  add: os.notes.add.handler(({ context, input, errors }) => {
    const { personId, body } = input
    const name = person(context.db.read, personId)?.name ?? 'somebody'
    return context.db.write(['notes'], `Add a note on ${name}`, (tx) => {
      if (!person(tx, personId)) throw errors.NOT_FOUND()
      return insertNote(tx, personId, body, context.now())
    })
  }),

  edit: os.notes.edit.handler(async ({ context, input, errors }) => {
    const name = noted(context.db.read, input.id)?.name ?? 'somebody'
    await context.db.write(['notes'], `Edit a note on ${name}`, (tx) => {
      if (!updateNote(tx, input.id, input.body, context.now())) throw errors.NOT_FOUND()
    })
  }),

  remove: os.notes.remove.handler(async ({ context, input, errors }) => {
    const name = noted(context.db.read, input.id)?.name ?? 'somebody'
    await context.db.write(['notes'], `Remove a note on ${name}`, (tx) => {
      if (!deleteNote(tx, input.id)) throw errors.NOT_FOUND()
    })
  }),
})
