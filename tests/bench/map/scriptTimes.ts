import type { Page } from 'playwright-core'
import { WORK_BEGINS, WORK_ENDS } from './page/marks.ts'

/** Events of a trace within which script runs, each with the small tasks that follow from it. */
const SCRIPT = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'v8.callFunction',
])

/** Times are microseconds on one clock. */
interface TraceEvent {
  name: string
  ts: number
  dur?: number
  tid: number
  pid: number
}

/**
 * How long script ran in a window for each piece of work that was marked there, in milliseconds.
 *
 * What counts is all script between the marks: handlers, frames, timers, and promises.
 */
export async function scriptTimes(page: Page, work: () => Promise<void>): Promise<number[]> {
  const browser = page.context().browser()
  if (!browser) throw new Error('the page belongs to no browser')
  await browser.startTracing(page, { categories: ['devtools.timeline', 'v8', 'blink.user_timing'] })
  await work()
  const trace: { traceEvents: TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString())

  const events = trace.traceEvents.toSorted((a, b) => a.ts - b.ts)
  const begins = events.filter(({ name }) => name === WORK_BEGINS)
  const ends = events.filter(({ name }) => name === WORK_ENDS)
  return begins.map((begin, index) => {
    const end = ends[index]?.ts ?? begin.ts
    const script = events.filter(
      ({ name, pid, tid }) => SCRIPT.has(name) && pid === begin.pid && tid === begin.tid,
    )
    return coveredMicroseconds(script, begin.ts, end) / 1000
  })
}

/** How much of a time is covered by events that may lie in each other. */
function coveredMicroseconds(events: readonly TraceEvent[], from: number, to: number): number {
  let covered = 0
  let until = from
  for (const { ts, dur = 0 } of events) {
    const begin = Math.max(ts, until)
    const end = Math.min(ts + dur, to)
    if (end <= begin) continue
    covered += end - begin
    until = end
  }
  return covered
}
