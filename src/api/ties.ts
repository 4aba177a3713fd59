import {
  confirmTie,
  deleteTie,
  insertTie,
  namedTie,
  rejectTie,
  suggestedPage,
  tiesBetween,
  tiesPage,
} from '#db/queries/ties'
import type { Reader, Writer } from '#db/open'
import { person } from '#db/queries/people'
import type { Subject } from '#domain/subject'
import { type NewTie, storedTie, tieInWords, type TieKind } from '#domain/tie'
import { os } from './context.ts'
import { findTies } from './foundTies.ts'

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

/** What is said of a tie; what is left unsaid stays as it is. */
interface Said {
  id: number
  kind?: TieKind
  fromId?: number
}

/** The tie as it is when that has been said; nothing if it is not there. */
function saidOf(db: Reader, { id, kind, fromId }: Said) {
  const tie = namedTie(db, id)
  if (!tie) return undefined
  const isTurned = fromId === tie.to.id
  const [from, to] = isTurned ? [tie.to, tie.from] : [tie.from, tie.to]
  const isBetween = fromId === undefined || fromId === from.id
  return { from, to, kind: kind ?? tie.kind, isBetween }
}

function settle(tx: Writer, said: Said): 'done' | 'NOT_FOUND' | 'NOT_BETWEEN' | 'ALREADY_THERE' {
  const { from, to, kind, isBetween } = saidOf(tx, said) ?? {}
  if (!from || !to || !kind) return 'NOT_FOUND'
  if (!isBetween) return 'NOT_BETWEEN'
  const tie = storedTie({ fromId: from.id, toId: to.id, kind })
  const before = saidBefore(tx, tie)
  if (before && before.id !== said.id) {
    if (before.state === 'confirmed') return 'ALREADY_THERE'
    deleteTie(tx, before.id)
  }
  keepAsSaid(tx, said.id, tie)
  return 'done'
}

/** The same tie, whoever said it and in whatever state. */
function saidBefore(db: Reader, tie: NewTie) {
  return tiesBetween(db, tie.fromId, tie.toId).find((known) => {
    const { fromId, kind } = storedTie(known)
    return kind === tie.kind && fromId === tie.fromId
  })
}

/** Confirms a tie; what else was suggested between the two is answered with it. */
function keepAsSaid(tx: Writer, id: number, tie: NewTie): void {
  confirmTie(tx, id, tie)
  for (const other of tiesBetween(tx, tie.fromId, tie.toId))
    if (other.id !== id && other.state === 'suggested') deleteTie(tx, other.id)
}

function newInWords(db: Reader, { fromId, toId, kind }: NewTie): string {
  const nameOf = (id: number) => person(db, id)?.name ?? 'somebody'
  return tieInWords(nameOf(fromId), nameOf(toId), kind)
}

function inWords(db: Reader, said: Said): string {
  const { from, to, kind } = saidOf(db, said) ?? {}
  return from && to && kind ? tieInWords(from.name, to.name, kind) : 'somebody'
}
