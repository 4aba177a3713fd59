import type { Figure } from '../report.ts'
import { frameFigures } from './frameGoals.ts'
import { layoutFigures } from './layoutGoals.ts'
import { openingFigures } from './openingGoals.ts'
import { rivalFigures } from './rivalGoals.ts'
import type { SizeMeasures } from './size.ts'

/** The size at which maps are compared with each other, and the largest with goals of its own. */
const COMPARED = 10_000

/** What is asked of the map with so many people. */
export function sizeFigures(size: SizeMeasures, emptyHeap: number): Figure[] {
  return [
    ...(size.people <= COMPARED
      ? [...openingFigures(size, emptyHeap), ...layoutFigures(size)]
      : []),
    ...frameFigures(size),
    ...(size.people === COMPARED ? rivalFigures(size) : []),
  ]
}
