import type { Browser } from 'playwright-core'
import { unpacked } from '#contract/packed'
import { quantile } from '../rounds.ts'
import { type Contender, openPage } from './contender.ts'
import { boxAround, isPlaced, type MapNetwork, placesIn, type Places } from './network.ts'

/** What one person more does to a map that everybody else is on already. */
export interface Newcomer {
  /** Until the open map finds them, in milliseconds. */
  shown: number
  /** How far the others moved, as shares of the map's width. */
  medianMove: number
  longestMove: number
}

const NAME = 'Ottoline Zzyzx'
const SETTLING_MS = 2000
const MOST_MS = 120_000

/** Adds somebody at an organisation while our map is open. */
export async function withNewcomer(
  browser: Browser,
  contender: Contender,
  { api }: MapNetwork,
): Promise<Newcomer> {
  const before = unpacked(await api.map.graph())
  const organisation = before.organisations.find(({ people }) => people > 3)?.name
  const { page, close } = await openPage(browser, contender)
  try {
    await page.evaluate((ms) => window.driver.openMap(ms), MOST_MS)
    // Typed before, so that the map finds them at the moment they are on it.
    await page.getByRole('combobox', { name: /find a person or an organisation/i }).fill(NAME)
    await page.waitForTimeout(SETTLING_MS)

    const began = performance.now()
    await api.people.add({ name: NAME, organisation })
    await page.getByRole('option', { name: NAME }).waitFor({ timeout: MOST_MS })
    const shown = performance.now() - began

    let after = unpacked(await api.map.graph())
    while (!isPlaced(after) && performance.now() - began < MOST_MS) {
      await page.waitForTimeout(200)
      after = unpacked(await api.map.graph())
    }
    return { shown, ...movesBetween(placesIn(before), placesIn(after)) }
  } finally {
    await close()
  }
}

/** How far those moved who have a place in both, as shares of the map's width. */
function movesBetween(before: Places, after: Places) {
  const { left, right } = boxAround(before.values())
  const moves = [...before].flatMap(([key, from]) => {
    const to = after.get(key)
    return to ? [Math.hypot(to.x - from.x, to.y - from.y) / (right - left)] : []
  })
  return { medianMove: quantile(moves, 0.5), longestMove: quantile(moves, 1) }
}
