import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Writer } from '#db/open'
import {
  deleteTie,
  settledPairs,
  storedSuggestions,
  suggestionInsert,
  updateSuggestion,
} from '#db/queries/ties'
import type { Day, Instant } from '#domain/day'
import { pairKey } from '#domain/pair'
import { suggestedTies } from '#domain/suggestedTies'
import { type TieChanges, tieChanges } from '#domain/tieChanges'
import { companions } from '#domain/tieRules/companions'
import { monthOf } from '#domain/tieRules/stay'
import { tieSources } from './tieSources.ts'

/** Work between two breaths, in which readers get their turn. */
const SLICE_MS = 30

/** Looks for ties that are likely, and brings the stored suggestions up to date. */
export async function findTies(tx: Writer, today: Day, now: Instant) {
  const changes = await withBreaths(changesToDo(tx, today))
  await withBreaths(changed(tx, changes, now))
  return { added: changes.added.length, removed: changes.removed.length }
}

function* changesToDo(tx: Writer, today: Day): Generator<void, TieChanges> {
  const settled = new Set(settledPairs(tx).map(([fromId, toId]) => pairKey(fromId, toId)))
  const sources = yield* tieSources(tx, today)
  const found = yield* suggestedTies(sources, settled)
  const wereTogether = companions(sources.organisations, monthOf(today))
  yield
  return tieChanges(
    found,
    storedSuggestions(tx),
    ({ fromId, toId }) => !settled.has(pairKey(fromId, toId)) && wereTogether(fromId, toId),
  )
}

function* changed(tx: Writer, { removed, edited, added }: TieChanges, now: Instant) {
  // First: one of them may stand where a changed one is to go.
  for (const id of removed) yield deleteTie(tx, id)
  for (const tie of edited) yield updateSuggestion(tx, tie)
  const insert = suggestionInsert(tx, now)
  for (const tie of added) yield void insert(tie)
}

/** Does all the steps of a work, and gives way whenever enough time has gone by since it last did. */
async function withBreaths<Result>(work: Generator<void, Result>): Promise<Result> {
  let sliceBegan = performance.now()
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (performance.now() - sliceBegan < SLICE_MS) continue
    await nextTurn()
    sliceBegan = performance.now()
  }
}
