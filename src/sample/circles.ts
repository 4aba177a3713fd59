import type { Circle } from '#domain/circle'
import type { Closeness } from '#domain/person'
import type { Random } from './random.ts'

/** Parts of all people, and the most a person can keep up with; the others are in no circle. */
const SHARES = [
  { circle: 'inner', share: 0.03, most: 8 },
  { circle: 'close', share: 0.09, most: 60 },
  { circle: 'active', share: 0.2, most: Infinity },
  { circle: 'wide', share: 0.36, most: Infinity },
] as const

const CLOSENESS: Readonly<Record<Circle, readonly (Closeness | null)[]>> = {
  inner: [4, 5, 5],
  close: [3, 4, 4, 5],
  active: [2, 3, 3, 4],
  wide: [1, 2, 2, 3, null],
  none: [1, 2, 3, 4, null, null, null, null],
}

/** A circle for each of `people` persons, in random order. */
export function inventedCircles(random: Random, people: number): Circle[] {
  const circles: Circle[] = SHARES.flatMap(({ circle, share, most }) =>
    new Array<Circle>(Math.min(Math.round(people * share), most)).fill(circle),
  )
  const others = new Array<Circle>(Math.max(people - circles.length, 0)).fill('none')
  return random.some([...circles, ...others], people)
}

export function inventedCloseness(random: Random, circle: Circle): Closeness | null {
  return random.pick(CLOSENESS[circle])
}
