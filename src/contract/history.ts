import { oc, type } from '@orpc/contract'

export const history = {
  /** What undo and redo would do, by the user's words for it. */
  next: oc.output(type<{ undo: string | null; redo: string | null }>()),
  /** Takes the last change back; its label, or null if there is none. */
  undo: oc.output(type<string | null>()),
  redo: oc.output(type<string | null>()),
}
