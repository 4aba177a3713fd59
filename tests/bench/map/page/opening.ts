import { nextFrame } from './frames.ts'

export interface Opening {
  /** Until there is a picture. */
  drawnMs: number
  /** Until everything in view is in it; null if the map does not say so. */
  completeMs: number | null
}

const MAP = '[role=application][aria-roledescription=map]'

/** Goes to the map by the address, and waits for its picture. */
export function openMap(mostMs: number): Promise<Opening> {
  const began = performance.now()
  location.hash = '#/map'
  return untilDrawn(began, mostMs)
}

/**
 * Waits for the picture of the map.
 *
 * @param began from when to count, in milliseconds on the clock of the page, 0 is its start
 */
export async function untilDrawn(began: number, mostMs: number): Promise<Opening> {
  const drawnAt = await until(() => document.querySelector('[data-drawn=true]'), mostMs)
  const saysComplete = document.querySelector(`${MAP}[data-complete]`) !== null
  const completeAt = saysComplete
    ? await until(() => document.querySelector('[data-complete=true]'), mostMs)
    : null
  return { drawnMs: drawnAt - began, completeMs: completeAt === null ? null : completeAt - began }
}

/** Goes to another view, and waits until nothing is left of the map. */
export async function leaveMap(mostMs: number): Promise<void> {
  location.hash = '#/follow-ups'
  await until(() => !document.querySelector(MAP), mostMs)
}

/** Opens and leaves the map again and again. */
export async function openAndLeave(times: number, mostMs: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    await openMap(mostMs)
    await leaveMap(mostMs)
  }
}

async function until(isSo: () => unknown, mostMs: number): Promise<number> {
  const end = performance.now() + mostMs
  for (;;) {
    const now = await nextFrame()
    if (isSo()) return now
    if (now > end) throw new Error(`nothing came within ${mostMs} ms`)
  }
}
