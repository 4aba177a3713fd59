/** Resolves at the start of the next frame, with the time then in milliseconds. */
export function nextFrame(): Promise<number> {
  // A frame in which nothing changes waits for the screen, however fast the browser may go.
  pulse()
  return new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())))
}

/**
 * Does one step at the start of each frame.
 *
 * @param untilMs no step begins after it, on the clock of `performance.now`
 * @returns how long each frame took, from its start to the start of the next one
 */
export async function framesOf(steps: readonly (() => void)[], untilMs = Infinity) {
  const frameMs: number[] = []
  let began = await nextFrame()
  for (const step of steps) {
    if (began > untilMs) break
    step()
    const now = await nextFrame()
    frameMs.push(now - began)
    began = now
  }
  return frameMs
}

/** How long the frames take in which nobody does anything, for a while; one at least. */
export async function framesOfRest(ms: number): Promise<number[]> {
  const frameMs: number[] = []
  let began = performance.now()
  const until = began + ms
  do {
    const now = await nextFrame()
    frameMs.push(now - began)
    began = now
  } while (began < until)
  return frameMs
}

/** Collects what keeps the window busy for more than 50 ms, until it is asked for. */
export function watchLongTasks(): () => number[] {
  const taskMs: number[] = []
  const take = (entries: PerformanceEntryList) =>
    taskMs.push(...entries.map(({ duration }) => duration))
  const observer = new PerformanceObserver((list) => take(list.getEntries()))
  observer.observe({ type: 'longtask' })
  return () => {
    take(observer.takeRecords())
    observer.disconnect()
    return taskMs
  }
}

let dot: CanvasRenderingContext2D | null | undefined
let beats = 0

function pulse() {
  dot ??= pulsingDot()
  if (!dot) return
  dot.fillStyle = beats++ % 2 === 0 ? '#777' : '#888'
  dot.fillRect(0, 0, 1, 1)
}

function pulsingDot() {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  canvas.style.cssText = 'position:fixed;top:0;left:0;z-index:99999;pointer-events:none'
  document.body.append(canvas)
  return canvas.getContext('2d')
}
