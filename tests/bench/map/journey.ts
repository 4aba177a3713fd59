import type { Page } from 'playwright-core'
import { median, quantile } from '../rounds.ts'
import type { JourneyPlan, JourneyRecord } from './page/journey.ts'

/** How long frames took, in milliseconds. */
export interface FrameTimes {
  p50: number
  p95: number
  max: number
}

/** One journey over a map: pan far out, zoom in, pan, zoom, pan near, and back. */
export interface Journey {
  frames: number
  whole: FrameTimes
  far: FrameTimes
  middle: FrameTimes
  near: FrameTimes
  zooming: FrameTimes
  /** The longest frame once it had ended. */
  restMax: number
  /** The longest task above 50 ms, or 0. */
  longestTask: number
  /** Whether it came to its end in time. */
  isWhole: boolean
}

export async function journeyOver(page: Page, plan: JourneyPlan): Promise<Journey> {
  return journeyOf(await page.evaluate((plan) => window.driver.journey(plan), plan))
}

/** The middle of several journeys, figure by figure. */
export function medianJourney(journeys: readonly Journey[]): Journey {
  const middle = (part: (journey: Journey) => number) => median(journeys.map(part))
  const times = (part: (journey: Journey) => FrameTimes): FrameTimes => ({
    p50: middle((journey) => part(journey).p50),
    p95: middle((journey) => part(journey).p95),
    max: middle((journey) => part(journey).max),
  })
  return {
    frames: middle(({ frames }) => frames),
    whole: times(({ whole }) => whole),
    far: times(({ far }) => far),
    middle: times(({ middle }) => middle),
    near: times(({ near }) => near),
    zooming: times(({ zooming }) => zooming),
    restMax: middle(({ restMax }) => restMax),
    longestTask: middle(({ longestTask }) => longestTask),
    isWhole: journeys.every(({ isWhole }) => isWhole),
  }
}

function journeyOf({ legs, restFrameMs, longTaskMs, isWhole }: JourneyRecord): Journey {
  const during = (...names: JourneyRecord['legs'][number]['name'][]) =>
    frameTimes(legs.filter(({ name }) => names.includes(name)).flatMap(({ frameMs }) => frameMs))
  const all = legs.flatMap(({ frameMs }) => frameMs)
  return {
    frames: all.length,
    whole: frameTimes(all),
    far: during('pan far'),
    middle: during('pan middle'),
    near: during('pan near'),
    zooming: during('zoom in', 'zoom nearer', 'zoom back'),
    restMax: Math.max(...restFrameMs),
    longestTask: Math.max(0, ...longTaskMs),
    isWhole,
  }
}

function frameTimes(frameMs: readonly number[]): FrameTimes {
  return {
    p50: quantile(frameMs, 0.5),
    p95: quantile(frameMs, 0.95),
    max: quantile(frameMs, 1),
  }
}
