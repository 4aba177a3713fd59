import type { Figure } from '../report.ts'
import { atMost, inPercent, withPeople } from './figures.ts'
import type { SizeMeasures } from './size.ts'

/** Places from nothing, and for one person more. */
export function layoutFigures({ people, layout, newcomer }: SizeMeasures): Figure[] {
  const who = withPeople(people)
  const { medianMove, longestMove } = newcomer
  return [
    atMost(`layout from nothing${who}`, 'ten seconds', layout.done, 10_000),
    atMost(`its first picture${who}`, 'a second', layout.firstPicture, 1000),
    atMost(`longest task of the window meanwhile${who}`, 'a long task', layout.longestTask, 50),
    atMost(`one person more on the map${who}`, 'a moment', newcomer.shown, 300),
    {
      work: `how far that moves the others${who}`,
      against: "the map's width",
      measured: `${inPercent(medianMove)} (median), ${inPercent(longestMove)} at most`,
      goal: '< 1 %, < 5 %',
      isMet: medianMove < 0.01 && longestMove < 0.05,
    },
  ]
}
