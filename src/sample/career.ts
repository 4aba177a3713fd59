import type { Language } from './familyNames.ts'
import { type Month, partialDateOf } from './month.ts'
import type { Random } from './random.ts'
import type { SamplePosition } from './shape.ts'
import { titleAt } from './title.ts'
import type { Trade } from './titles.ts'

export interface CareerPlan {
  from: Month
  now: Month
  /** Years of work before `from`. */
  experienceYears: number
  trade: Trade
  language: Language
  /** Index of an organisation to work at next. */
  employer: () => number
  /** Where the person has to be in that month. */
  home?: { organisation: number; month: Month } | undefined
  /** How many of the last positions I know of. */
  known: number
}

interface Stint extends SamplePosition {
  isHome: boolean
}

const BETWEEN_JOBS = 0.04

/** Positions one after the other; the last is the current one, but for a few between jobs. */
export function careerOf(random: Random, plan: CareerPlan): SamplePosition[] {
  const { from, now, home, experienceYears, known } = plan
  /** Steps of `TITLES` a year; few climb fast. */
  const pace = 0.1 + 0.3 * random.fraction() ** 2
  const stints: Stint[] = []

  for (let start = from; start < now;) {
    const years = experienceYears + (start - from) / 12
    const isStudent = years < 1 && stints.length === 0 && random.chance(0.5)
    const end = start + (isStudent ? random.integer(4, 10) : random.integer(11, 60))
    const isLast = end >= now
    const isHome = home !== undefined && start <= home.month && (home.month < end || isLast)
    const isCurrent = isLast && !random.chance(BETWEEN_JOBS)
    append(stints, {
      isHome,
      organisation: isHome ? home.organisation : plan.employer(),
      title: titleAt(random, plan, isStudent ? 0 : 1 + Math.floor(years * pace)),
      startedOn: partialDateOf(start),
      endedOn: isCurrent ? null : partialDateOf(Math.min(end, now)),
    })
    start = end
  }

  return stints
    .filter(({ isHome }, index) => isHome || index >= stints.length - known)
    .map(({ isHome: _, ...position }) => position)
}

/** Adds a stint; the same title at the same organisation is one stint that lasts longer. */
function append(stints: Stint[], stint: Stint): void {
  const last = stints.at(-1)
  if (last?.organisation === stint.organisation && last.title === stint.title) {
    last.endedOn = stint.endedOn
    last.isHome ||= stint.isHome
  } else {
    stints.push(stint)
  }
}
