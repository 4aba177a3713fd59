import type { Day } from './day.ts'
import { dayInWords } from './spokenDay.ts'

/** From when to when, saying month and year once where they are the same: "3 to 5 December 2026". */
export function daysInWords({ startsOn, endsOn }: { startsOn: Day; endsOn: Day }): string {
  const last = dayInWords(endsOn)
  if (startsOn === endsOn) return last
  const first = dayInWords(startsOn).split(' ')
  const [, month, year] = last.split(' ')
  if (first[2] !== year) return `${first.join(' ')} to ${last}`
  return `${first.slice(0, first[1] === month ? 1 : 2).join(' ')} to ${last}`
}
