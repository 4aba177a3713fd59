import { deleteNote, insertNote, updateNote } from '#db/queries/notes'
import { person } from '#db/queries/people'
import { os } from './context.ts'

export const notes = os.notes.router({
  add: os.notes.add.handler(({ context, input, errors }) => {
    const about = person(context.db.read, input.personId)
    if (!about) throw errors.NOT_FOUND()
    return context.db.write(['notes'], `Add a note on ${about.name}`, (tx) =>
      insertNote(tx, about.id, input.body, context.now()),
    )
  }),

  edit: os.notes.edit.handler(async ({ context, input, errors }) => {
    await context.db.write(['notes'], 'Edit a note', (tx) => {
      if (!updateNote(tx, input.id, input.body, context.now())) throw errors.NOT_FOUND()
    })
  }),

  remove: os.notes.remove.handler(async ({ context, input, errors }) => {
    await context.db.write(['notes'], 'Remove a note', (tx) => {
      if (!deleteNote(tx, input.id)) throw errors.NOT_FOUND()
    })
  }),
})
