import type { Browser } from 'playwright-core'
import { unpacked } from '#contract/packed'
import type { MapGraph } from '#contract/map'
import { type Contender, openPage } from './contender.ts'
import { isPlaced, type MapNetwork } from './network.ts'

/** A map laid out from nothing. Times are milliseconds from opening it. */
export interface Layout {
  firstPicture: number
  /** Until everybody has the place that stays. */
  done: number
  /** The longest the window was kept busy, if above 50 ms, else 0. */
  longestTask: number
  graph: MapGraph
  /** Of the element the map is in. */
  width: number
  height: number
}

const PROGRESS = /finding everybody a place/i
const MOST_MS = 300_000

/** Opens our map of a network in which nobody has a place, and waits until all have one. */
export async function laidOut(
  browser: Browser,
  contender: Contender,
  network: MapNetwork,
): Promise<Layout> {
  const { page, close } = await openPage(browser, contender)
  try {
    const progress = page.getByText(PROGRESS)
    await page.evaluate(() => window.driver.watchLongTasks())
    const began = performance.now()
    const { drawnMs } = await page.evaluate((ms) => window.driver.openMap(ms), MOST_MS)
    for (;;) {
      await progress.waitFor({ state: 'hidden', timeout: MOST_MS })
      const done = performance.now() - began
      const graph = unpacked(await network.api.map.graph())
      if (isPlaced(graph)) {
        const longTasks = await page.evaluate(() => window.driver.longTasks())
        const { width, height } = await page.evaluate(() => {
          const map = document.querySelector('[role=application][aria-roledescription=map]')
          return { width: map?.clientWidth ?? 0, height: map?.clientHeight ?? 0 }
        })
        const longestTask = Math.max(0, ...longTasks)
        return { firstPicture: drawnMs, done, longestTask, graph, width, height }
      }
      if (done > MOST_MS) throw new Error(`nobody found a place for everybody in ${MOST_MS} ms`)
      await page.waitForTimeout(100)
    }
  } finally {
    await close()
  }
}

/** What somebody else's layout came to in a given time. */
export interface RivalLayout {
  /** Until its end, as far as it went, and as it would go on; in milliseconds. */
  done: number
  isEstimate: boolean
  places: { x: number; y: number }[]
}

/** Lets vis-network lay a network out, for so long at most; and how long it would need. */
export async function rivalLaidOut(
  browser: Browser,
  contender: Contender,
  { iterations, mostMs }: { iterations: number; mostMs: number },
): Promise<RivalLayout> {
  const { page, close } = await openPage(browser, contender)
  try {
    await page.evaluate(() => void (location.hash = '#/map'))
    const began = performance.now()
    for (;;) {
      await page.waitForTimeout(50)
      const found = await page.evaluate(() => window.rival?.progress?.())
      const elapsed = performance.now() - began
      const isOver = found?.isDone === true
      if (!isOver && elapsed < mostMs) continue
      const places = await page.evaluate(() => window.rival?.places?.() ?? [])
      const done = isOver ? elapsed : (elapsed * iterations) / Math.max(found?.iterations ?? 0, 1)
      return { done, isEstimate: !isOver, places }
    }
  } finally {
    await close()
  }
}
