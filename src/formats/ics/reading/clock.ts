import { Temporal } from 'temporal-polyfill'
import { MS_PER_DAY } from './moment.ts'

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
export type Clock = (instantMs: number) => number

/** The clocks of a zone of the time zone database; nothing where there is no such zone. */
export function namedClock(name: string): Clock | undefined {
  // Temporal also takes offsets and whole timestamps for zones.
  if (!/^[a-z]/i.test(name)) return undefined
  try {
    offsetMs(name, 0)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
  return byTheDay((instantMs) => offsetMs(name, instantMs))
}

/** Asking a zone is slow, and on most days its clocks stay as they are. */
export function byTheDay(clock: Clock): Clock {
  const kept = new Map<number, number | null>()
  return (instantMs) => {
    const day = Math.floor(instantMs / MS_PER_DAY)
    let offset = kept.get(day)
    if (offset === undefined) {
      const [morning, night] = [clock(day * MS_PER_DAY), clock((day + 1) * MS_PER_DAY - 1)]
      offset = morning === night ? morning : null
      kept.set(day, offset)
    }
    return offset ?? clock(instantMs)
  }
}

/** The instant at which the clocks of a zone show a time; one they skip or show twice is one of two. */
export function instantOf(clock: Clock, localMs: number): number {
  const guess = localMs - clock(localMs)
  return localMs - clock(guess)
}

function offsetMs(zone: string, instantMs: number): number {
  const instant = Temporal.Instant.fromEpochMilliseconds(instantMs)
  return instant.toZonedDateTimeISO(zone).offsetNanoseconds / 1e6
}
