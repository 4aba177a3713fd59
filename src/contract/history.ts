import { oc, type } from '@orpc/contract'
import * as z from 'zod'

/** A change that can be taken back or done again, by the user's words for it. */
export interface NamedChange {
  id: number
  label: string
}

export const history = {
  /** What undo and redo would do. */
  next: oc.output(type<{ undo: NamedChange | null; redo: NamedChange | null }>()),
  /** Takes the last change back; its label, or null if there is none. With an id, that change only. */
  undo: oc
    .errors({
      CHANGED_SINCE: {
        status: 409,
        message: 'Something else has changed since; undo that first.',
      },
    })
    .input(z.object({ id: z.int().optional() }).optional())
    .output(type<string | null>()),
  redo: oc.output(type<string | null>()),
}
