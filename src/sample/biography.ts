import type { Circle } from '#domain/circle'
import type { Day } from '#domain/day'
import { careerOf } from './career.ts'
import { DEGREES } from './degrees.ts'
import type { Language } from './familyNames.ts'
import { type Month, monthOf, partialDateOf } from './month.ts'
import type { Random } from './random.ts'
import { communityAt, type Setting } from './setting.ts'
import type { SamplePosition } from './shape.ts'
import type { Trade } from './titles.ts'

/** Employers that people of one community often go to. */
const EMPLOYERS_PER_COMMUNITY = 7

/** How many positions I remember of those who are not far away. */
const KNOWN_POSITIONS = 3

export interface Acquaintance {
  community: number
  metOn: Day
  language: Language
  circle: Circle
}

/**
 * Schools and positions of somebody of a community.
 *
 * Where the community is an employer or a school, they were there on the day we met.
 */
export function inventedBiography(
  random: Random,
  setting: Setting,
  { community, metOn, language, circle }: Acquaintance,
): SamplePosition[] {
  const kind = communityAt(setting, community)
  const trade = random.pick(kind.trades)
  const now = monthOf(setting.today)
  const met = monthOf(metOn)
  const employer = () => employerFor(random, setting, { community, trade })
  const known = circle === 'none' ? 1 : KNOWN_POSITIONS
  const plan = { now, trade, language, employer, known }

  if (kind.kind === 'school') {
    const until = met + random.integer(6, 30)
    const studies = studiesAt(random, community, { trade, until })
    return [studies, ...careerOf(random, { ...plan, from: until + 2, experienceYears: 0 })]
  }

  const home = kind.holdsPosition ? { organisation: community, month: met } : undefined
  const from = Math.min(now - random.integer(14, 150), home ? met - random.integer(0, 20) : now)
  const experienceYears = random.integer(0, 18)
  const career = careerOf(random, { ...plan, from, experienceYears, home })
  if (!random.chance(0.55)) return career

  const until = from - experienceYears * 12 - random.integer(1, 6)
  return [studiesAt(random, random.pickEarly(setting.schools), { trade, until }), ...career]
}

function studiesAt(
  random: Random,
  organisation: number,
  { trade, until }: { trade: Trade; until: Month },
): SamplePosition {
  return {
    organisation,
    title: random.pickEarly<string>(DEGREES[trade]),
    startedOn: partialDateOf(until - random.integer(34, 62)),
    endedOn: partialDateOf(until),
  }
}

function employerFor(
  random: Random,
  { employers }: Setting,
  { community, trade }: { community: number; trade: Trade },
): number {
  if (trade === 'founding') return random.pick(employers.slice(Math.floor(employers.length / 2)))
  if (random.chance(0.4)) return random.pickEarly(employers)
  const first = (community * EMPLOYERS_PER_COMMUNITY) % employers.length
  return random.pickEarly(employers.slice(first, first + EMPLOYERS_PER_COMMUNITY))
}
