import type { ShallowRef } from 'vue'

/** A step of long work: how far it is, or what came of it. */
type Step<Result> =
  { kind: 'progress'; done: number; total: number } | { kind: 'done'; result: Result }

/** Work that goes from stage to stage, one at a time, and can be ended. */
export function useStagedWork<Stage>(stage: ShallowRef<Stage>, atRest: Stage) {
  let running = new AbortController()

  /** Runs work that gives the next stage; what was ended meanwhile changes nothing any more. */
  async function run(work: (signal: AbortSignal) => Promise<Stage>) {
    running = new AbortController()
    const { signal } = running
    try {
      const next = await work(signal)
      if (!signal.aborted) stage.value = next
    } catch (error) {
      if (signal.aborted) return
      stage.value = atRest
      throw error
    }
  }

  function abort() {
    running.abort()
  }

  function startOver() {
    running.abort()
    stage.value = atRest
  }

  return { run, abort, startOver }
}

/** What comes of steps that are told one by one. */
export async function resultOf<Result>(
  steps: AsyncIterable<Step<Result>>,
  signal: AbortSignal,
  onProgress: (progress: { done: number; total: number }) => void,
): Promise<Result> {
  let last: { result: Result } | undefined
  for await (const step of steps) {
    signal.throwIfAborted()
    if (step.kind === 'done') last = step
    else onProgress(step)
  }
  if (!last) throw new Error('the steps ended without a result')
  return last.result
}
