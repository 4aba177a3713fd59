import { os } from './context.ts'

export const history = os.history.router({
  next: os.history.next.handler(({ context }) => ({
    undo: context.db.undoable()?.label ?? null,
    redo: context.db.redoable()?.label ?? null,
  })),
  undo: os.history.undo.handler(async ({ context }) => (await context.db.undo())?.label ?? null),
  redo: os.history.redo.handler(async ({ context }) => (await context.db.redo())?.label ?? null),
})
