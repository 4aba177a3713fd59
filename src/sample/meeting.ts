import { addDays, type Day } from '#domain/day'
import type { Random } from './random.ts'
import { communityAt, organisationAt, type Setting } from './setting.ts'

export interface Meeting {
  howMet: string
  metOn: Day
  metEvent: number | null
}

/** The nearest day before today on which somebody was met. */
const LEAST_DAYS_AGO = 25

/** How and when I met somebody of a community; never in the future. */
export function inventedMeeting(random: Random, setting: Setting, community: number): Meeting {
  const kind = communityAt(setting, community)
  const past = setting.events.length - 1
  if (!kind.holdsPosition && past > 0 && random.chance(0.5)) {
    const metEvent = random.integer(0, past - 1)
    const event = setting.events[metEvent]
    if (event) return { howMet: `Met at ${event.name}`, metOn: event.startsOn, metEvent }
  }
  const [from, to] = kind.yearsAgo
  const daysAgo = random.integer(
    Math.max(Math.round(to * 365), LEAST_DAYS_AGO),
    Math.round(from * 365),
  )
  return {
    howMet: random.pick(kind.howMet).replace('*', organisationAt(setting, community).name),
    metOn: addDays(setting.today, -daysAgo),
    metEvent: null,
  }
}
