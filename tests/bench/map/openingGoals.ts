import { type Figure, differenceFigure } from '../report.ts'
import { atMost, inMs, withPeople } from './figures.ts'
import type { SizeMeasures } from './size.ts'

/** Opening the map, and pointing at people on it. */
export function openingFigures({ people, uncapped }: SizeMeasures, emptyHeap: number): Figure[] {
  const { ours, emptyVis } = uncapped
  const who = withPeople(people)
  return [
    differenceFigure(
      { work: `map${who} drawn, from another view`, against: 'an empty vis-network' },
      ours.drawn,
      emptyVis.drawn,
      200,
    ),
    {
      work: `map${who} complete, from another view`,
      against: 'half a second',
      measured: ours.complete === null ? 'the map does not say so' : inMs(ours.complete),
      goal: '≤ 500 ms',
      isMet: ours.complete !== null && ours.complete <= 500,
    },
    {
      work: `heap of the window${who}`,
      against: 'the same view of an empty file',
      measured: `+ ${(ours.heap - emptyHeap).toFixed(1)} MB (${ours.heap.toFixed(1)} − ${emptyHeap.toFixed(1)})`,
      goal: '≤ + 60 MB',
      isMet: ours.heap - emptyHeap <= 60,
    },
    atMost(
      `pointer move with hover light${who}, slowest twentieth`,
      'script of a frame',
      ours.pointer?.hoverP95 ?? Number.NaN,
      4,
    ),
  ]
}
