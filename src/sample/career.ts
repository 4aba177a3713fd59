import { type Month, partialDateOf } from './month.ts'
import type { Random } from './random.ts'
import type { SamplePosition } from './shape.ts'
import { TITLES, type Trade } from './titles.ts'

export interface CareerPlan {
  from: Month
  now: Month
  /** Years of work before `from`. */
  experienceYears: number
  trade: Trade
  /** Index of an organisation to work at next. */
  employer: () => number
  /** Where the person has to be in that month. */
  home?: { organisation: number; month: Month } | undefined
}

/** How many of the last positions are known. */
const KNOWN_POSITIONS = 3

/** Positions one after the other; the last is the current one, but for a few between jobs. */
export function careerOf(random: Random, plan: CareerPlan): SamplePosition[] {
  const { now, home, trade } = plan
  /** Steps of `TITLES` a year; few climb fast. */
  const pace = 0.15 + 0.35 * random.fraction() ** 2
  const positions: (SamplePosition & { isHome: boolean })[] = []

  for (let start = plan.from; start < now; ) {
    const end = start + random.integer(11, 60)
    const isHome = home !== undefined && start <= home.month && home.month < end
    const years = plan.experienceYears + (start - plan.from) / 12
    const isCurrent = end >= now && !random.chance(0.04)
    positions.push({
      isHome,
      organisation: isHome ? home.organisation : plan.employer(),
      title: titleAt(random, trade, Math.floor(years * pace)),
      startedOn: partialDateOf(start),
      endedOn: isCurrent ? null : partialDateOf(Math.min(end, now)),
    })
    start = end
  }

  return positions
    .filter(({ isHome }, index) => isHome || index >= positions.length - KNOWN_POSITIONS)
    .map(({ isHome: _, ...position }) => position)
}

function titleAt(random: Random, trade: Trade, step: number): string {
  const steps = TITLES[trade]
  return random.pickEarly(steps[Math.min(step, steps.length - 1)] ?? [])
}
