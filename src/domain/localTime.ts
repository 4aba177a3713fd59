import { Temporal } from 'temporal-polyfill'
import type { Instant } from './day.ts'
import { counted } from './counted.ts'

/**
 * What time it is for somebody: "14:05, 3 hours ahead of you".
 *
 * @param zone as the user wrote it; nothing comes of what is no IANA name
 * @param ownZone the user's
 */
export function localTimeIn(zone: string, ownZone: string, now: Instant): string {
  try {
    const instant = Temporal.Instant.from(now)
    const there = instant.toZonedDateTimeISO(zone)
    const here = instant.toZonedDateTimeISO(ownZone)
    const clock = there.toPlainTime().toString().slice(0, 5)
    const minutes = (there.offsetNanoseconds - here.offsetNanoseconds) / 60e9
    return `${clock}, ${differenceInWords(minutes)}`
  } catch (error) {
    if (error instanceof RangeError) return ''
    throw error
  }
}

function differenceInWords(minutes: number): string {
  if (minutes === 0) return 'as for you'
  const hours = Math.abs(minutes) / 60
  const whole = Number.isInteger(hours)
  const span = whole ? counted(hours, 'hour') : `${hours.toLocaleString('en')} hours`
  return minutes > 0 ? `${span} ahead of you` : `${span} behind you`
}
