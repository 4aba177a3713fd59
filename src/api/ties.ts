import {
  deleteTie,
  insertTie,
  namedTie,
  rejectTie,
  suggestedPage,
  tiesPage,
} from '#db/queries/ties'
import type { Reader } from '#db/open'
import { person } from '#db/queries/people'
import type { Subject } from '#domain/subject'
import { type NewTie, storedTie, tieInWords } from '#domain/tie'
import { os } from './context.ts'
import { findTies } from './foundTies.ts'
import { keepAsSaid, saidBefore, type SaidTie, saidOf, settle } from './saidTies.ts'

const TIES = ['ties'] as const satisfies Subject[]

export const ties = os.ties.router({
  list: os.ties.list.handler(({ context, input }) =>
    tiesPage(context.db.read, input.states, input),
  ),

  suggested: os.ties.suggested.handler(({ context, input }) =>
    suggestedPage(context.db.read, input),
  ),

  add: os.ties.add.handler(({ context, input, errors }) => {
    const label = `Tie: ${newInWords(context.db.read, input)}`
    return context.db.write(TIES, label, (tx) => {
      const ends = [person(tx, input.fromId), person(tx, input.toId)]
      if (ends.some((end) => !end || end.trashedAt !== null)) throw errors.NOT_FOUND()
      if (input.fromId === input.toId) throw errors.ONE_PERSON()
      if (ends.some((end) => end?.isMe)) throw errors.WITH_ME()
      const tie = storedTie(input)
      const said = saidBefore(tx, tie)
      if (said?.state === 'confirmed') throw errors.ALREADY_THERE()
      const { id } = said ?? insertTie(tx, tie, context.now())
      keepAsSaid(tx, id, tie)
      return { id }
    })
  }),

  confirm: os.ties.confirm.handler(async ({ context, input, errors }) => {
    const label = `Confirm tie: ${inWords(context.db.read, input)}`
    await context.db.write(TIES, label, (tx) => {
      const outcome = settle(tx, input)
      if (outcome !== 'done') throw errors[outcome]()
    })
  }),

  reject: os.ties.reject.handler(async ({ context, input, errors }) => {
    const label = `Reject tie: ${inWords(context.db.read, input)}`
    await context.db.write(TIES, label, (tx) => {
      if (!namedTie(tx, input.id)) throw errors.NOT_FOUND()
      rejectTie(tx, input.id)
    })
  }),

  edit: os.ties.edit.handler(async ({ context, input, errors }) => {
    const label = `Change tie: ${inWords(context.db.read, input)}`
    await context.db.write(TIES, label, (tx) => {
      const outcome = settle(tx, input)
      if (outcome !== 'done') throw errors[outcome]()
    })
  }),

  remove: os.ties.remove.handler(async ({ context, input, errors }) => {
    const label = `Remove tie: ${inWords(context.db.read, input)}`
    await context.db.write(TIES, label, (tx) => {
      if (!namedTie(tx, input.id)) throw errors.NOT_FOUND()
      deleteTie(tx, input.id)
    })
  }),

  find: os.ties.find.handler(({ context }) =>
    context.db.write(TIES, 'Look for ties', (tx) => findTies(tx, context.today(), context.now())),
  ),
})

function newInWords(db: Reader, { fromId, toId, kind }: NewTie): string {
  const nameOf = (id: number) => person(db, id)?.name ?? 'somebody'
  return tieInWords(nameOf(fromId), nameOf(toId), kind)
}

function inWords(db: Reader, said: SaidTie): string {
  const { from, to, kind } = saidOf(db, said) ?? {}
  return from && to && kind ? tieInWords(from.name, to.name, kind) : 'somebody'
}
