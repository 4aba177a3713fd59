import { setImmediate as nextTurn } from 'node:timers/promises'

/** Work between two breaths: short enough that a cancel is heard well within a second. */
const SLICE_MS = 30

/** Why a cancelled import took everything back. */
export class Cancelled extends Error {
  constructor() {
    super('The import was cancelled; nothing was changed.')
    this.name = 'Cancelled'
  }
}

/** Lets a long import breathe: tells how far it is, and stops it when asked to. */
export interface ImportProgress {
  /** To be called after every step; throws `Cancelled` once cancelled. */
  step: (done: number) => void | Promise<void>
  cancel: () => void
  /** How far the work is, about thirty times a second, until it ends one way or the other. */
  until: (work: Promise<unknown>) => AsyncGenerator<number>
}

export function importProgress(signal: AbortSignal | undefined): ImportProgress {
  let isCancelled = false
  let sliceBegan = performance.now()
  let last = 0

  async function breathe() {
    await nextTurn()
    if (isCancelled || signal?.aborted) throw new Cancelled()
    sliceBegan = performance.now()
  }

  return {
    step(done) {
      last = done
      return performance.now() - sliceBegan > SLICE_MS ? breathe() : undefined
    },
    cancel() {
      isCancelled = true
    },
    async *until(work) {
      let isOver = false
      // Whoever started the work sees its error.
      const over = work.then(
        () => (isOver = true),
        () => (isOver = true),
      )
      let told = -1
      while (!isOver) {
        if (last !== told) yield (told = last)
        await Promise.race([over, nextTurn()])
      }
    },
  }
}
