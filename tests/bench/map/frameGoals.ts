import { type Figure, differenceFigure, ratioFigure } from '../report.ts'
import { atMost, withPeople } from './figures.ts'
import type { SizeMeasures } from './size.ts'

/** A frame at sixty a second. */
const FRAME_MS = 16.7

/** Moving the map. */
export function frameFigures({ people, uncapped, capped }: SizeMeasures): Figure[] {
  const { ours } = uncapped
  const who = withPeople(people)
  const longestTask = Math.max(
    ...[ours, capped.ours].flatMap(({ first, second }) => [
      first.longestTask,
      second?.longestTask ?? 0,
    ]),
  )
  return [
    atMost(`frame p95${who}, first journey`, 'a frame', ours.first.whole.p95, FRAME_MS),
    atMost(
      `frame p95${who}, the same journey again`,
      'a frame',
      ours.second?.whole.p95 ?? Number.NaN,
      12,
    ),
    differenceFigure(
      { work: `frame p95${who}, with the screen`, against: 'an empty canvas' },
      capped.ours.first.whole.p95,
      capped.emptyCanvas.first.whole.p95,
      FRAME_MS,
    ),
    atMost(`longest task${who} while the map is moved`, 'a tenth of a second', longestTask, 100),
  ]
}

/** Of a large network against a smaller one: the cost of a frame should not grow with it. */
export function growthFigures(sizes: readonly SizeMeasures[]): Figure[] {
  const large = sizes.find(({ people }) => people === 30_000)
  const small = sizes.find(({ people }) => people === 10_000)
  if (!large || !small) return []
  return [
    ratioFigure(
      { work: `frame p95${withPeople(large.people)}`, against: 'with 10,000' },
      large.uncapped.ours.first.whole.p95,
      small.uncapped.ours.first.whole.p95,
      1.3,
    ),
  ]
}
