import type { Page } from 'playwright-core'
import { median, quantile } from '../rounds.ts'
import { scriptTimes } from './scriptTimes.ts'

/** What the window computes for one movement of the pointer, or one click, in milliseconds. */
export interface PointerCost {
  hoverP50: number
  hoverP95: number
  /** Movements from one person to another. */
  moves: number
  /** Script of a click on somebody, with everything that follows from it. */
  click: number
  /** The longest frame after it. */
  clickFrame: number
}

const MOVES = 40
const CLICKS = 5

/** For each part of it; a slow map is then asked less often. */
const MOST_MS = 30_000

/** Moves the pointer over an open map from one person to another, and clicks on some. */
export async function pointerCost(page: Page): Promise<PointerCost> {
  await page.evaluate(() => window.rival?.lightsOnHover?.())
  const people = await page.evaluate(([most, ms]) => window.driver.peopleSeen(most, ms), [
    MOVES,
    MOST_MS,
  ] as const)
  const moves = await scriptTimes(page, () =>
    page.evaluate(([people, ms]) => window.driver.moveFromOneToAnother(people, ms), [
      people,
      MOST_MS,
    ] as const),
  )
  const frames: number[] = []
  const clicks = await scriptTimes(page, async () => {
    const until = performance.now() + MOST_MS
    for (let time = 0; time < CLICKS && performance.now() < until; time++) {
      const at = await page.evaluate((time) => window.driver.somebodyAround(time), time)
      if (at) frames.push(await page.evaluate((at) => window.driver.clickOn(at), at))
    }
  })
  return {
    hoverP50: quantile(moves, 0.5),
    hoverP95: quantile(moves, 0.95),
    moves: moves.length,
    click: median(clicks),
    clickFrame: median(frames),
  }
}
