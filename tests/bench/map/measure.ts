import type { Browser } from 'playwright-core'
import { median } from '../rounds.ts'
import { type Contender, openPage } from './contender.ts'
import { heapOf } from './heap.ts'
import { type Journey, journeyOver, medianJourney } from './journey.ts'
import { type PointerCost, pointerCost } from './pointerCost.ts'

/** What is known of a map after it has been used. Times are milliseconds. */
export interface Measure {
  name: string
  /** From another view until its picture is there. */
  drawn: number
  /** And until everything in view is in it; null where the map does not say so. */
  complete: number | null
  /** From a reload of its page until its picture is there. */
  reloaded: number
  /** Megabytes of the window with the map open. */
  heap: number
  first: Journey
  second: Journey | null
  pointer: PointerCost | null
}

export interface MeasureOptions {
  /** Medians of so many runs, each in a page of its own. */
  runs: number
  /** Turns of the wheel from all of the map to the nearest scale. */
  turns: number
  /** Whether to make the journey again, where it has been already. */
  goesTwice: boolean
  /** Whether to move the pointer over people and to click on some, in the first run. */
  pointsAtPeople: boolean
}

const OPENING_MS = 120_000
const JOURNEY_MS = 150_000

/** So that no journey begins while the program is still starting. */
const SETTLING_MS = 500

/** Opens a map and uses it, in pages of their own. */
export async function measured(
  browser: Browser,
  contender: Contender,
  options: MeasureOptions,
): Promise<Measure> {
  const runs: Measure[] = []
  for (let run = 0; run < options.runs; run++)
    runs.push(
      await measuredOnce(browser, contender, {
        ...options,
        pointsAtPeople: options.pointsAtPeople && run === 0,
      }),
    )

  const middle = (part: (run: Measure) => number) => median(runs.map(part))
  const completes = runs.flatMap(({ complete }) => (complete === null ? [] : [complete]))
  const seconds = runs.flatMap(({ second }) => second ?? [])
  const [pointer = null] = runs.flatMap(({ pointer }) => pointer ?? [])
  return {
    name: contender.name,
    drawn: middle(({ drawn }) => drawn),
    complete: completes.length === runs.length ? median(completes) : null,
    reloaded: middle(({ reloaded }) => reloaded),
    heap: middle(({ heap }) => heap),
    first: medianJourney(runs.map(({ first }) => first)),
    second: seconds.length > 0 ? medianJourney(seconds) : null,
    pointer,
  }
}

async function measuredOnce(
  browser: Browser,
  contender: Contender,
  { turns, goesTwice, pointsAtPeople }: MeasureOptions,
): Promise<Measure> {
  const open = await openPage(browser, contender)
  const { page } = open
  try {
    const plan = { wheelPx: contender.wheelPx, turns, mostMs: JOURNEY_MS }
    const { drawnMs, completeMs } = await page.evaluate(
      (ms) => window.driver.openMap(ms),
      OPENING_MS,
    )
    await page.waitForTimeout(SETTLING_MS)
    const { megabytes } = await heapOf(open)
    const first = await journeyOver(page, plan)
    const second = goesTwice ? await journeyOver(page, plan) : null

    await page.reload({ waitUntil: 'commit' })
    const again = await page.evaluate((ms) => window.driver.untilDrawn(0, ms), OPENING_MS)
    await page.waitForTimeout(SETTLING_MS)

    let pointer: PointerCost | null = null
    if (pointsAtPeople) {
      await page.evaluate(({ turns, wheelPx }) => window.driver.zoom(turns, wheelPx), {
        turns: Math.floor(turns / 2),
        wheelPx: contender.wheelPx,
      })
      pointer = await pointerCost(page)
    }
    return {
      name: contender.name,
      drawn: drawnMs,
      complete: completeMs,
      reloaded: again.drawnMs,
      heap: megabytes,
      first,
      second,
      pointer,
    }
  } finally {
    await open.close()
  }
}
