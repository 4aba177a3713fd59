import { setImmediate as nextTurn } from 'node:timers/promises'

/** Work between two breaths: short enough that a cancel is heard well within a second. */
const SLICE_MS = 30

/**
 * To be called often: gives others their turn now and then, and throws the signal's reason once it
 * was aborted. Nothing to wait for is `undefined`.
 */
export function breathing(signal: AbortSignal | undefined): () => Promise<void> | undefined {
  let sliceBegan = performance.now()
  async function breathe() {
    await nextTurn()
    signal?.throwIfAborted()
    sliceBegan = performance.now()
  }
  return () => (performance.now() - sliceBegan > SLICE_MS ? breathe() : undefined)
}
