import { oc, type } from '@orpc/contract'
import * as z from 'zod'
import { NewTie, TieKind, TieState } from '#domain/tie'
import { asked } from './refusals.ts'

/** One end of a tie. */
export interface TiePerson {
  id: number
  name: string
  headline: string
}

export interface TieRow {
  id: number
  kind: TieKind
  state: TieState
  /** 0 to 1; 1 for what the user said. */
  confidence: number
  /** Why this tie is believed, in words. */
  evidence: string
  from: TiePerson
  to: TiePerson
}

const Page = z.object({
  offset: z.int().nonnegative().default(0),
  limit: z.int().min(1).max(200_000).default(100),
})

const One = z.object({ id: z.int() })

/** What is said of a tie that is there: a kind, and which of the two it goes out from. */
const Said = z.object({ kind: TieKind, fromId: z.int().positive().optional() })

/** Where a tie would be said twice, or of people between whom there is none. */
const settled = asked.errors({
  ALREADY_THERE: { status: 409, message: 'This tie is there already.' },
  NOT_BETWEEN: { status: 422, message: 'These two are not the ends of this tie.' },
})

export const ties = {
  /** By the names of both people; without those in the trash. */
  list: oc
    .input(Page.extend({ states: z.array(TieState).default(['confirmed', 'suggested']) }))
    .output(type<{ total: number; rows: TieRow[] }>()),

  /** What nobody has said anything about yet: the surest first, then between those I am close to. */
  suggested: oc.input(Page).output(type<{ total: number; rows: TieRow[] }>()),

  /** What the user knows. A suggested or rejected tie of that kind becomes a confirmed one. */
  add: settled
    .errors({
      ONE_PERSON: { status: 422, message: 'A tie is between two people. Choose another one.' },
      WITH_ME: {
        status: 422,
        message: 'A tie is between two other people. How you know somebody is kept with them.',
      },
    })
    .input(NewTie)
    .output(type<{ id: number }>()),

  /** Yes; if a kind is given, of that kind. */
  confirm: settled.input(One.extend(Said.partial().shape)).output(type<void>()),

  /** No: these two are never suggested again. */
  reject: asked.input(One).output(type<void>()),

  /** Says of what kind a tie is; whoever knows that of a suggested one confirms it. */
  edit: settled.input(One.extend(Said.shape)).output(type<void>()),

  remove: asked.input(One).output(type<void>()),

  /** Looks for ties that are likely, and keeps them as suggestions; those that hold no longer go. */
  find: oc.output(type<{ added: number; removed: number }>()),
}
