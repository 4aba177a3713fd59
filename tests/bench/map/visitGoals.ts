import type { Figure } from '../report.ts'
import { inPercent } from './figures.ts'
import type { Visited } from './heap.ts'

/** Of the heap after opening and leaving the map again and again. */
export function visitFigures(visited: readonly Visited[]): Figure[] {
  const [first] = visited
  const last = visited.at(-1)
  if (!first || !last) return []
  const growth = last.heap.megabytes / first.heap.megabytes - 1
  const seen = visited.map(({ times, heap }) => `${heap.megabytes.toFixed(1)} MB after ${times}`)
  return [
    {
      work: `opened and left ${last.times} times`,
      against: `the heap after ${first.times}`,
      measured: `${growth < 0 ? '−' : '+'} ${inPercent(Math.abs(growth))} (${seen.join(', ')})`,
      goal: '≤ + 3 %',
      isMet: growth <= 0.03,
    },
    {
      work: `elements and listeners left by that`,
      against: `those after ${first.times}`,
      measured: visited.map(({ heap }) => `${heap.nodes} and ${heap.listeners}`).join(', then '),
      goal: '≤ + 3 %',
      isMet:
        last.heap.nodes <= first.heap.nodes * 1.03 &&
        last.heap.listeners <= first.heap.listeners * 1.03,
    },
  ]
}
