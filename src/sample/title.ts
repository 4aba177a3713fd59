import type { Language } from './familyNames.ts'
import { LOCAL_TITLES } from './localTitles.ts'
import type { Random } from './random.ts'
import { TITLES, type Trade } from './titles.ts'

/** A title of a trade at a step of `TITLES`, or at its last step; now and then in the own language. */
export function titleAt(
  random: Random,
  { trade, language }: { trade: Trade; language: Language },
  step: number,
): string {
  const steps = TITLES[trade]
  const reached = Math.min(step, steps.length - 1)
  const local = LOCAL_TITLES.find(
    (title) => title.language === language && title.trade === trade && title.step === reached,
  )
  return local && random.chance(0.5) ? local.title : random.pickEarly(steps[reached] ?? [])
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ...Object.values(TITLES).flatMap((steps) =>
    steps.flatMap((titles, step) => titles.map((title): [string, number] => [title, step])),
  ),
  ...LOCAL_TITLES.map(({ title, step }): [string, number] => [title, step]),
])

/** How far up a title stands, from 0; 0 too for one that is not of `TITLES`, as a degree. */
export function stepOf(title: string): number {
  return STEPS.get(title) ?? 0
}
