import { nextFrame } from './frames.ts'
import { mapElement, middleOfMap, type Point, point } from './pointer.ts'

const MOST_TRIES = 80
const MOST_LOOKS = 1200

/** Nobody is there: the pointer does not say that it could choose somebody. */
export async function emptyGround(): Promise<Point> {
  const middle = middleOfMap()
  for (let tried = 0; tried < MOST_TRIES; tried++) {
    const at = around(middle, tried)
    if (!(await isOverSomebody(at))) return at
  }
  return middle
}

/** Somebody is there, in the left half, which no panel covers; nothing if nobody was found. */
export async function somebodyAround(seed: number): Promise<Point | null> {
  const { left, top, width, height } = mapElement().getBoundingClientRect()
  const start = {
    x: left + width * (0.2 + 0.06 * (seed % 5)),
    y: top + height * (0.3 + 0.08 * (seed % 6)),
  }
  for (let tried = 0; tried < MOST_TRIES; tried++) {
    const at = around(start, tried)
    if (await isOverSomebody(at)) return at
  }
  return null
}

/** Where people are in the middle of the map, at most so many, each far from the one before. */
export async function peopleSeen(most: number, mostMs: number): Promise<Point[]> {
  const untilMs = performance.now() + mostMs
  const { left, top, width, height } = mapElement().getBoundingClientRect()
  const seen: Point[] = []
  for (let look = 0; look < MOST_LOOKS && seen.length < most; look++) {
    if (performance.now() > untilMs) break
    // Multiples of the golden ratio, and of the square root of two, fill a square evenly.
    const [across, down] = [(look * 0.618034) % 1, (look * 0.414214) % 1]
    const at = {
      x: Math.round(left + width * (0.2 + 0.6 * across)),
      y: Math.round(top + height * (0.2 + 0.6 * down)),
    }
    if (await isOverSomebody(at)) seen.push(at)
  }
  return seen
}

async function isOverSomebody(at: Point): Promise<boolean> {
  point('move', at)
  await nextFrame()
  return pointsAt(at)
}

/** Whether what is under a point says that it can be clicked. */
function pointsAt({ x, y }: Point): boolean {
  const under = document.elementFromPoint(x, y)
  return under !== null && getComputedStyle(under).cursor === 'pointer'
}

/** Points on a spiral, farther out with each try. */
function around({ x, y }: Point, tried: number): Point {
  const angle = tried * 2.4
  const far = 9 * Math.sqrt(tried)
  return { x: Math.round(x + far * Math.cos(angle)), y: Math.round(y + far * Math.sin(angle)) }
}
