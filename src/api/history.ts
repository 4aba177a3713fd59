import type { NamedChange } from '#contract/history'
import type { PastWrite } from '#db/history'
import { os } from './context.ts'

export const history = os.history.router({
  next: os.history.next.handler(({ context }) => ({
    undo: named(context.db.undoable()),
    redo: named(context.db.redoable()),
  })),

  undo: os.history.undo.handler(async ({ context, input, errors }) => {
    const { id } = input ?? {}
    const undone = await context.db.undo(id)
    if (id !== undefined && !undone) throw errors.CHANGED_SINCE()
    return undone?.label ?? null
  }),

  redo: os.history.redo.handler(async ({ context }) => (await context.db.redo())?.label ?? null),
})

function named(write: PastWrite | undefined): NamedChange | null {
  return write ? { id: write.id, label: write.label } : null
}
