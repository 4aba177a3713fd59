import type { OpenPage } from './contender.ts'

/** What a window holds once everything is gone that nobody needs. */
export interface Heap {
  megabytes: number
  /** Elements and texts, with those that are on no page any more. */
  nodes: number
  listeners: number
}

export async function heapOf({ client }: OpenPage): Promise<Heap> {
  // What is freed by the first collection may be all that held something else.
  for (let time = 0; time < 2; time++) await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters')
  return { megabytes: usedSize / 1e6, nodes, listeners: jsEventListeners }
}

/** The heap after so many times of opening and leaving the map. */
export interface Visited {
  times: number
  heap: Heap
}

const PATIENCE_MS = 30_000

/** Opens and leaves the map again and again, and looks at the heap at a tenth, half, and the end. */
export async function heapsAfterVisits(open: OpenPage, times: number): Promise<Visited[]> {
  const visited: Visited[] = []
  let done = 0
  for (const until of [Math.ceil(times / 10), Math.ceil(times / 2), times]) {
    await open.page.evaluate(
      ({ more, patienceMs }) => window.driver.openAndLeave(more, patienceMs),
      { more: until - done, patienceMs: PATIENCE_MS },
    )
    done = until
    visited.push({ times: done, heap: await heapOf(open) })
  }
  return visited
}
